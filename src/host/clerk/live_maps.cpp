#include "host/clerk/live_maps.h"

#include <algorithm>

#include "dialogue/constitution/disclosing/disclosure.h"

namespace entente::clerk {
namespace {

using std::chrono::steady_clock;

// What may move a map besides votes: statements, what was decided about them, and the close, which
// may open people's places. Only ever grows.
std::size_t changes_of(const constitution::State& state, const discussion::Question& question) {
  std::size_t changes = question.statements.size() + (question.closed_by ? 1 : 0);
  for (const StatementId id : question.statements)
    changes += state.discussion.statement(id)->moderated.size();
  return changes;
}

// What is published right after closing is over everybody, and waits for no round.
bool closed_since(const LiveMaps::Read& read, QuestionId question, std::uint64_t size) {
  bool closed = false;
  read([&](const Register& kept) {
    const auto* asked = kept.state().discussion.question(question);
    closed = asked != nullptr && asked->closed_by && size <= *asked->closed_by;
  });
  return closed;
}

template <class Kept>
void keep(std::map<MapKey, Kept>& all, MapKey key, Kept one) {
  if (all.size() >= drawn_maps_max && !all.contains(key)) all.erase(all.begin());
  all.insert_or_assign(key, std::move(one));
}

template <class Kept>
std::optional<Kept> kept_in(const std::map<MapKey, Kept>& all, MapKey key,
                            const opinion::Settings& settings) {
  const auto found = all.find(key);
  if (found == all.end() || found->second.settings != settings) return std::nullopt;
  return found->second;
}

}  // namespace

std::optional<MapInput> LiveMaps::gather(constitution::FollowedVotes& followed, QuestionId question,
                                         std::optional<std::uint64_t> size,
                                         std::optional<opinion::Settings> settings) const {
  MapInput input{.question = question, .size = 0, .settings = {}, .seed = {}, .votes = {}};
  for (bool complete = false; !complete;) {
    bool there = false;
    read_([&](const Register& kept) {
      const auto& state = kept.state();
      if (state.discussion.question(question) == nullptr || (size && *size > state.size)) return;
      there = true;
      if (!size) size = constitution::newest_map_size(state, question);
      complete = followed.follow(state, *size, votes_at_once);
      if (!complete) return;
      input.settings = settings.value_or(constitution::usual_settings(state));
      input.places = places_at(state, question, *size);
      input.seed = kept.tree().root(*size);
    });
    if (!there) return std::nullopt;
  }
  input.size = *size;
  auto votes = followed.gathered();
  ensure(votes.has_value(), "the law admits no more votes than a map can take");
  input.votes = *std::move(votes);
  return input;
}

std::optional<DrawnMap> LiveMaps::newest_drawn(QuestionId question) const {
  std::optional<DrawnMap> map;
  {
    const std::scoped_lock lock{mutex_};
    if (const auto found = live_.find(question); found != live_.end()) map = found->second.map;
  }
  if (map && closed_since(read_, question, map->size)) return std::nullopt;
  return map;
}

std::optional<DrawnMap> LiveMaps::newest(QuestionId question) {
  if (auto map = newest_drawn(question)) return map;
  redraw(question);
  return newest_drawn(question);
}

std::optional<DrawnMap> LiveMaps::drawn_at(MapKey key, const opinion::Settings& settings) const {
  const std::scoped_lock lock{mutex_};
  const auto live = live_.find(key.question);
  if (live != live_.end() && live->second.map.size == key.size &&
      live->second.map.settings == settings)
    return live->second.map;
  return kept_in(drawn_, key, settings);
}

std::optional<DrawnMap> LiveMaps::at(MapKey key, const opinion::Settings& settings) {
  if (auto map = drawn_at(key, settings)) return map;
  constitution::FollowedVotes followed{key.question};
  const auto input = gather(followed, key.question, key.size, settings);
  if (!input) return std::nullopt;
  auto map = draw(*input);
  const std::scoped_lock lock{mutex_};
  keep(drawn_, key, map);
  return map;
}

void LiveMaps::redraw(QuestionId question) {
  const std::scoped_lock drawing{drawing_mutex_};
  const auto begun = steady_clock::now();
  std::optional<std::size_t> changes;
  read_([&](const Register& kept) {
    const auto* asked = kept.state().discussion.question(question);
    if (asked == nullptr) return;
    const std::scoped_lock lock{mutex_};
    const auto known = live_.find(question);
    // Drawn by another while this one waited.
    if (known != live_.end() && !redraw_due(kept.state(), *asked, known->second)) return;
    changes = changes_of(kept.state(), *asked);
  });
  if (!changes) return;
  auto& followed = followed_.try_emplace(question, question).first->second;
  const auto input = gather(followed, question, std::nullopt, std::nullopt);
  if (!input) return;
  auto map = draw(*input);
  const std::scoped_lock lock{mutex_};
  auto& live = live_[question];
  live.map = std::move(map);
  live.votes = followed.taken();
  live.changes = *changes;
  live.drawn = steady_clock::now();
  live.took = live.drawn - begun;
  news_ = true;
}

bool LiveMaps::redraw_due(const constitution::State& state, const discussion::Question& question,
                          const Live& live) const {
  if (state.opening->terms.mode == constitution::Mode::open)
    return question.votes.size() != live.votes || changes_of(state, question) != live.changes;
  return constitution::newest_map_size(state, question.id) != live.map.size;
}

bool LiveMaps::measure_due(const Live& live, SteadyTime now) {
  if (live.measured && live.measured->map == live.map.digest) return false;
  return now - live.measured_last >=
         std::max<steady_clock::duration>(measuring_pause, measuring_rests * live.measuring_took);
}

void LiveMaps::attend(SteadyTime now) {
  std::vector<QuestionId> to_draw, to_measure;
  read_([&](const Register& kept) {
    const auto& state = kept.state();
    const std::scoped_lock lock{mutex_};
    for (const auto& [question, live] : live_) {
      const auto pause = std::max<steady_clock::duration>(map_pause, drawing_rests * live.took);
      if (now - live.drawn >= pause &&
          redraw_due(state, *state.discussion.question(question), live))
        to_draw.push_back(question);
      else if (measure_due(live, now))
        to_measure.push_back(question);
    }
  });
  for (const QuestionId question : to_draw) redraw(question);
  for (const QuestionId question : to_measure) measure(question);
}

bool LiveMaps::take_news() {
  const std::scoped_lock lock{mutex_};
  return std::exchange(news_, false);
}

// Of the votes that the live map was drawn from: they are still there, unless it was redrawn since.
void LiveMaps::measure(QuestionId question) {
  const auto begun = steady_clock::now();
  std::optional<MapInput> input;
  {
    const std::scoped_lock drawing{drawing_mutex_};
    const auto map = newest_drawn(question);
    const auto followed = followed_.find(question);
    if (!map || followed == followed_.end()) return;
    input = gather(followed->second, question, map->size, map->settings);
  }
  if (!input) return;
  auto measured = clerk::measure(*input);
  const std::scoped_lock lock{mutex_};
  auto& live = live_[question];
  live.measured = std::move(measured);
  live.measured_last = steady_clock::now();
  live.measuring_took = live.measured_last - begun;
  news_ = true;
}

std::optional<MeasuredMap> LiveMaps::newest_measured(QuestionId question) const {
  const std::scoped_lock lock{mutex_};
  const auto found = live_.find(question);
  if (found == live_.end()) return std::nullopt;
  return found->second.measured;
}

std::optional<MeasuredMap> LiveMaps::stability(QuestionId question) {
  if (auto measured = newest_measured(question)) return measured;
  if (!newest(question)) return std::nullopt;
  measure(question);
  return newest_measured(question);
}

std::optional<MeasuredMap> LiveMaps::measured_at(MapKey key,
                                                 const opinion::Settings& settings) const {
  const std::scoped_lock lock{mutex_};
  return kept_in(measured_, key, settings);
}

std::optional<MeasuredMap> LiveMaps::stability_at(MapKey key, const opinion::Settings& settings) {
  if (auto measured = measured_at(key, settings)) return measured;
  constitution::FollowedVotes followed{key.question};
  const auto input = gather(followed, key.question, key.size, settings);
  if (!input) return std::nullopt;
  auto measured = clerk::measure(*input);
  const std::scoped_lock lock{mutex_};
  keep(measured_, key, measured);
  return measured;
}

}  // namespace entente::clerk
