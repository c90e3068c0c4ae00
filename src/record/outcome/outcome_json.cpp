#include "record/outcome/outcome_json.h"

#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "record/outcome/as_of.h"

namespace entente::outcome {
namespace {

using encoding::Json;

class Outcome {
 public:
  explicit Outcome(const AsOf& then) : state_(then.state()), held_(then.held()), then_(then) {}

  Json json() const {
    const auto& opened = held_.opened;
    Json made = Json::object(
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
         {"size", then_.size()},
         {"themes", themes()},
         {"turns", turns()}});
    // Where there are none, nothing is said: such outcomes were signed before there could be any.
    if (then_.entrusted_seats() > 0) made.set("entrusted_seats", then_.entrusted_seats());
    return made;
  }

 private:
  bool before(std::uint64_t index) const { return then_.before(index); }

  template <class Things, class Show>
  Json list(const Things& things, Show show) const {
    Json::Array items;
    for (const auto& thing : things)
      if (auto shown = show(thing)) items.push_back(*std::move(shown));
    return Json{std::move(items)};
  }

  Json presence() const {
    return list(then_.sides(), [&](const auto* side) -> std::optional<Json> {
      Json row = Json::object({{"constituency", side->code.string()},
                               {"people", then_.people(*side)},
                               {"seats", side->seats}});
      if (const auto deciding = then_.decision_makers(*side).size(); deciding > 0)
        row.set("decision_makers", deciding);
      return row;
    });
  }
  Json absent() const {
    return list(then_.sides(), [&](const auto* side) -> std::optional<Json> {
      if (then_.people(*side) > 0) return std::nullopt;
      return Json{side->code.string()};
    });
  }
  Json phases() const {
    return list(held_.entered, [&](const auto& entered) -> std::optional<Json> {
      if (!before(entered.index)) return std::nullopt;
      return Json::object(
          {{"at", entered.at.seconds}, {"from", entered.act.from}, {"phase", entered.act.phase}});
    });
  }
  Json turns() const {
    return list(then_.turns(), [](const Spoken& spoken) -> std::optional<Json> {
      return Json::object(
          {{"constituency", code_or_null(spoken.constituency)}, {"seconds", spoken.seconds}});
    });
  }
  // The newest published map of each question is what its votes came to.
  Json questions() const {
    return list(then_.questions(), [](const Heard& heard) -> std::optional<Json> {
      return Json::object({{"map", heard.map == nullptr ? Json{nullptr} : named(heard.map->map)},
                           {"question", heard.question->id.number},
                           {"statements", heard.statements}});
    });
  }
  static Json named(const constitution::MapPublishedV1& map) {
    return Json::object({{"digest", encoding::to_hex(map.digest.span())}, {"size", map.size}});
  }
  static Json code_or_null(const std::optional<constituency::Code>& code) {
    return code ? Json{code->string()} : Json{nullptr};
  }
  Json answers() const {
    return list(then_.requests(), [](const Requested& requested) -> std::optional<Json> {
      const auto& [id, asked, every_answer] = *requested.request;
      Json outcome{nullptr};
      if (!requested.answers.empty())
        outcome = Json{
            session::answer_names[static_cast<std::size_t>(requested.answers.back().act.outcome)]};
      return Json::object({{"due", asked.act.due.seconds},
                           {"of", asked.act.of.string()},
                           {"outcome", std::move(outcome)},
                           {"request", id.number},
                           {"statement", asked.act.statement.number}});
    });
  }
  Json items() const {
    return list(then_.items(), [](const Parked& parked) -> std::optional<Json> {
      return Json::object(
          {{"assigned", code_or_null(parked.assigned)}, {"item", parked.item->id.number}});
    });
  }
  Json themes() const {
    return list(then_.themes(), [](const session::Theme* theme) -> std::optional<Json> {
      Json::Array statements;
      for (const StatementId id : theme->named.act.statements) statements.emplace_back(id.number);
      return Json::object({{"question", theme->named.act.question.number},
                           {"statements", std::move(statements)},
                           {"theme", theme->id.number}});
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
    const auto* closed = then_.closed();
    if (closed == nullptr) return Json{nullptr};
    const auto& act = closed->act;
    return Json::object(
        {{"at", closed->at.seconds},
         {"follow_up", act.follow_up ? Json{act.follow_up->seconds} : Json{nullptr}},
         {"index", closed->index}});
  }

  const constitution::State& state_;
  const session::Session& held_;
  AsOf then_;
};

}  // namespace

std::string outcome_json(const constitution::State& state, session::SessionId session,
                         std::uint64_t size) {
  return encoding::canonical(Outcome{{state, *state.session.session(session), size}}.json());
}

}  // namespace entente::outcome
