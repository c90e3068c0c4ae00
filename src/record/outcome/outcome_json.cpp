#include "record/outcome/outcome_json.h"

#include <algorithm>

#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"

namespace entente::outcome {
namespace {

using encoding::Json;

// Everything below reads only what stood before `size`.
class Outcome {
 public:
  Outcome(const constitution::State& state, const session::Session& held, std::uint64_t size)
      : state_(state), held_(held), size_(size) {}

  Json json() const {
    const auto& opened = held_.opened;
    return Json::object(
        {{"absent", absent()},
         {"algorithm", outcome_algorithm},
         {"answers", answers()},
         {"closed", closed()},
         {"dialogue", state_.opening->dialogue.string()},
         {"items", items()},
         {"merges", merges()},
         {"opened", Json::object({{"at", opened.at.seconds}, {"index", opened.index}})},
         {"phases", phases()},
         {"presence", presence()},
         {"questions", questions()},
         {"session", held_.id.number},
         {"size", size_},
         {"themes", themes()},
         {"turns", turns()}});
  }

 private:
  bool before(std::uint64_t index) const { return index < size_; }

  template <class Things, class Show>
  Json list(const Things& things, Show show) const {
    Json::Array items;
    for (const auto& thing : things)
      if (auto shown = show(thing)) items.push_back(*std::move(shown));
    return Json{std::move(items)};
  }

  // The newest count of who was here; nullptr where nobody counted.
  const session::PresenceNotedV1* counted() const {
    const session::PresenceNotedV1* newest = nullptr;
    for (const auto& noted : held_.presence)
      if (before(noted.index)) newest = &noted.act;
    return newest;
  }
  std::uint32_t people(const constituency::Constituency& side) const {
    const auto* noted = counted();
    if (noted == nullptr) return state_.constituency.taken_before(side.id, size_);
    for (const auto& row : noted->present)
      if (row.constituency == side.code) return row.people;
    return 0;
  }
  Json presence() const {
    return list(state_.constituency.constituencies(),
                [&](const constituency::Constituency& side) -> std::optional<Json> {
                  return Json::object({{"constituency", side.code.string()},
                                       {"people", people(side)},
                                       {"seats", side.seats}});
                });
  }
  Json absent() const {
    return list(state_.constituency.constituencies(),
                [&](const constituency::Constituency& side) -> std::optional<Json> {
                  if (people(side) > 0) return std::nullopt;
                  return Json{side.code.string()};
                });
  }
  Json phases() const {
    return list(held_.entered, [&](const auto& entered) -> std::optional<Json> {
      if (!before(entered.index)) return std::nullopt;
      return Json::object(
          {{"at", entered.at.seconds}, {"from", entered.act.from}, {"phase", entered.act.phase}});
    });
  }
  // Seconds spoken by constituency, in their order; those of nobody's constituency last.
  Json turns() const {
    Json::Array rows;
    const auto spoken = [&](const std::optional<constituency::Code>& code) {
      std::int64_t seconds = 0;
      for (const auto& turn : held_.turns)
        if (before(turn.index) && turn.act.constituency == code) seconds += turn.act.seconds;
      return seconds;
    };
    for (const auto& side : state_.constituency.constituencies())
      if (const auto seconds = spoken(side.code); seconds > 0)
        rows.push_back(Json::object({{"constituency", side.code.string()}, {"seconds", seconds}}));
    if (const auto seconds = spoken(std::nullopt); seconds > 0)
      rows.push_back(Json::object({{"constituency", nullptr}, {"seconds", seconds}}));
    return Json{std::move(rows)};
  }
  // The newest published map of each question is what its votes came to.
  Json questions() const {
    return list(state_.discussion.questions(),
                [&](const discussion::Question& question) -> std::optional<Json> {
                  if (!before(question.index)) return std::nullopt;
                  std::int64_t accepted = 0;
                  for (const StatementId id : question.statements) {
                    const auto& statement = *state_.discussion.statement(id);
                    if (before(statement.index) &&
                        statement.status_at(size_) != discussion::Status::rejected)
                      ++accepted;
                  }
                  return Json::object({{"map", map_of(question.id)},
                                       {"question", question.id.number},
                                       {"statements", accepted}});
                });
  }
  Json map_of(QuestionId question) const {
    Json newest{nullptr};
    for (const auto& published : state_.maps)
      if (before(published.index) && published.map.question == question)
        newest = Json::object({{"digest", encoding::to_hex(published.map.digest.span())},
                               {"size", published.map.size}});
    return newest;
  }
  Json answers() const {
    return list(
        state_.session.requests(), [&](const session::Request& request) -> std::optional<Json> {
          if (!before(request.asked.index)) return std::nullopt;
          Json outcome{nullptr};
          for (const auto& answer : request.answers)
            if (before(answer.index))
              outcome = Json{session::answer_names[static_cast<std::size_t>(answer.act.outcome)]};
          return Json::object({{"due", request.asked.act.due.seconds},
                               {"of", request.asked.act.of.string()},
                               {"outcome", std::move(outcome)},
                               {"request", request.id.number},
                               {"statement", request.asked.act.statement.number}});
        });
  }
  Json items() const {
    return list(state_.session.items(), [&](const session::Item& item) -> std::optional<Json> {
      if (!before(item.parked.index)) return std::nullopt;
      Json assigned =
          item.parked.act.assigned ? Json{item.parked.act.assigned->string()} : Json{nullptr};
      for (const auto& later : item.assigned)
        if (before(later.index)) assigned = Json{later.act.constituency.string()};
      return Json::object({{"assigned", std::move(assigned)}, {"item", item.id.number}});
    });
  }
  Json themes() const {
    return list(state_.session.themes(), [&](const session::Theme& theme) -> std::optional<Json> {
      if (!before(theme.named.index) || (theme.dropped_by && before(*theme.dropped_by)))
        return std::nullopt;
      Json::Array statements;
      for (const StatementId id : theme.named.act.statements) statements.emplace_back(id.number);
      return Json::object({{"question", theme.named.act.question.number},
                           {"statements", std::move(statements)},
                           {"theme", theme.id.number}});
    });
  }
  Json merges() const {
    return list(state_.session.merges(), [&](const auto& merge) -> std::optional<Json> {
      if (!before(merge.index)) return std::nullopt;
      return Json::object(
          {{"into", merge.act.into.number}, {"statement", merge.act.statement.number}});
    });
  }
  Json closed() const {
    if (!held_.closed || !before(held_.closed->index)) return Json{nullptr};
    const auto& act = held_.closed->act;
    return Json::object(
        {{"at", held_.closed->at.seconds},
         {"follow_up", act.follow_up ? Json{act.follow_up->seconds} : Json{nullptr}},
         {"index", held_.closed->index}});
  }

  const constitution::State& state_;
  const session::Session& held_;
  std::uint64_t size_;
};

}  // namespace

std::string outcome_json(const constitution::State& state, session::SessionId session,
                         std::uint64_t size) {
  return encoding::canonical(Outcome{state, *state.session.session(session), size}.json());
}

}  // namespace entente::outcome
