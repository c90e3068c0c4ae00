#include "host/commitment_api/country.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace entente::commitment_api {
namespace {

using commitment::Standing;
using encoding::Json;
using ByStanding = std::array<std::size_t, commitment::standing_names.size()>;

// How many of a side, or on a paragraph, stand how.
Json counted(const ByStanding& counts) {
  Json json = Json::object({});
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] != 0) json.set(commitment::standing_names[i], counts[i]);
  return json;
}

Json crossed(const std::map<std::string, ByStanding>& table, std::string_view name) {
  Json::Array rows;
  for (const auto& [key, counts] : table)
    rows.push_back(Json::object({{std::string{name}, key}, {"standing", counted(counts)}}));
  return Json{std::move(rows)};
}

bool asks_for_an_answer(const Chosen& one) {
  return one.standing == Standing::disputed || one.standing == Standing::late;
}

Json rows(const View& view, const std::vector<Chosen>& chosen, std::size_t most) {
  Json::Array items;
  for (const Chosen& one : chosen) {
    if (items.size() == most) break;
    items.push_back(row(view, one));
  }
  return Json{std::move(items)};
}

// A day ahead: of a whole promise, or of one of its open milestones (counted from 1; 0: the whole).
struct Ahead {
  Instant due;
  std::uint32_t commitment = 0;
  std::size_t milestone = 0;
  const commitment::Commitment* promise = nullptr;
};

void add_ahead(std::vector<Ahead>& days, const commitment::Commitment& promise, Instant as_of) {
  const auto put = [&](Instant due, std::size_t milestone) {
    if (due >= as_of)
      days.push_back({.due = due,
                      .commitment = promise.id.number,
                      .milestone = milestone,
                      .promise = &promise});
  };
  put(promise.terms.due, 0);
  for (std::size_t i = 0; i < promise.milestones.size(); ++i)
    if (!promise.milestones[i].closed_by) put(promise.milestones[i].milestone.due, i + 1);
}

Json ahead(const View& view, const Ahead& day) {
  const auto& promise = *day.promise;
  const auto& text = day.milestone == 0 ? promise.terms.action
                                        : promise.milestones[day.milestone - 1].milestone.title;
  Json::Array owners;
  for (const auto& owner : promise.terms.owners) owners.push_back(owner.constituency.string());
  return Json::object({{"commitment", day.commitment},
                       {"due", day.due.seconds},
                       {"milestone", day.milestone == 0 ? Json{nullptr} : Json{day.milestone}},
                       {"owners", std::move(owners)},
                       {"reference", reference(view.dialogue, promise)},
                       {"text", clerk_api::words_in(text, view.words)}});
}

// Everything counted in one pass over the register.
class Country {
 public:
  Country(const View& view, const constitution::State& state) : view_(view), state_(state) {
    for (const Chosen& one : find(view.state, Selection{.limit = SIZE_MAX}, view.as_of).page)
      take(one);
    // What climbed highest first, then what is overdue for longest.
    std::ranges::sort(first_, {}, [](const Chosen& one) {
      return std::tuple{-static_cast<int>(one.escalation), one.commitment->terms.due,
                        one.commitment->id.number};
    });
    std::ranges::sort(next_, {}, [](const Ahead& day) {
      return std::tuple{day.due, day.commitment, day.milestone};
    });
  }

  Json told() const {
    Json::Array next;
    for (std::size_t i = 0; i < std::min(next_.size(), country_next); ++i)
      next.push_back(ahead(view_, next_[i]));
    return Json::object({{"anchors", crossed(anchors_, "paragraph")},
                         {"as_of", view_.as_of.seconds},
                         {"checks", *checks(view_, state_).find("checks")},
                         {"first", rows(view_, first_, country_first)},
                         {"first_total", first_.size()},
                         {"kept", rows(view_, kept_, country_kept)},
                         {"kept_total", kept_.size()},
                         {"next", std::move(next)},
                         {"next_total", next_.size()},
                         {"owners", crossed(owners_, "constituency")},
                         {"size", state_.size},
                         {"standing", counted(all_)},
                         {"total", view_.state.commitments().size()},
                         {"unanchored", unanchored_}});
  }

 private:
  void take(const Chosen& one) {
    const auto place = static_cast<std::size_t>(one.standing);
    ++all_[place];
    for (const auto& owner : one.commitment->terms.owners)
      ++owners_[owner.constituency.string()][place];
    bool hangs = false;
    for (const auto& kept : one.commitment->anchors)
      if (!kept.anchor.paragraph.empty()) {
        ++anchors_[kept.anchor.paragraph][place];
        hangs = true;
      }
    if (!hangs) ++unanchored_;
    if (asks_for_an_answer(one)) first_.push_back(one);
    if (one.standing == Standing::confirmed) kept_.push_back(one);
    if (one.standing == Standing::on_track || one.standing == Standing::proposed ||
        one.standing == Standing::disputed)
      add_ahead(next_, *one.commitment, view_.as_of);
  }

  const View& view_;
  const constitution::State& state_;
  ByStanding all_{};
  std::map<std::string, ByStanding> owners_, anchors_;
  std::size_t unanchored_ = 0;
  std::vector<Chosen> first_, kept_;
  std::vector<Ahead> next_;
};

constexpr std::size_t silent_shown = 50;

Json check(const View& view, const constitution::State& state, const constitution::Check& check) {
  const auto found = constitution::look_again(state, check, view.as_of);
  Json::Array silent;
  for (std::size_t i = 0; i < std::min(found.silent.size(), silent_shown); ++i)
    silent.push_back(found.silent[i].number);
  const auto of = [](auto id) { return id.number == 0 ? Json{nullptr} : Json{id.number}; };
  return Json::object(
      {{"agreed", check.agreed.seconds},
       {"covered", found.covered},
       {"day", constitution::check_day_names[static_cast<std::size_t>(check.day)]},
       {"decision", of(check.decision)},
       {"due", check.due.seconds},
       {"session", of(check.session)},
       {"silent", std::move(silent)},
       {"silent_total", found.silent.size()},
       {"since", check.since.seconds},
       {"state", constitution::check_state_names[static_cast<std::size_t>(found.state)]}});
}

}  // namespace

Json country(const View& view, const constitution::State& state) {
  return Country{view, state}.told();
}

Json checks(const View& view, const constitution::State& state) {
  Json::Array all, without;
  for (const auto& one : constitution::checks(state)) all.push_back(check(view, state, one));
  for (const auto& session : state.session.sessions())
    if (session.closed && !session.closed->act.follow_up)
      without.push_back(
          Json::object({{"reason", clerk_api::words_in(session.closed->act.reason, view.words)},
                        {"session", session.id.number}}));
  return Json::object({{"as_of", view.as_of.seconds},
                       {"checks", std::move(all)},
                       {"size", state.size},
                       {"without", std::move(without)}});
}

}  // namespace entente::commitment_api
