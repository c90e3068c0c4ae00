#include "host/session_api/views.h"

#include <algorithm>
#include <set>

#include "foundation/encoding/hex.h"
#include "host/session_api/said.h"

namespace entente::session_api {
namespace {

using encoding::Json;
using namespace session;

class Views {
 public:
  Views(const constitution::State& state, const clerk_api::WordsOf& words)
      : state_(state), words_(words) {}

  Json note() const {
    const auto& notes = state_.session.notes();
    if (notes.empty()) return Json{nullptr};
    const auto& [index, at, act] = notes.back();
    Json json = Json::object({{"at", at.seconds},
                              {"contact", said(act.contact)},
                              {"index", index},
                              {"objectives", texts(act.objectives)},
                              {"title", said(act.title)}});
    set_if_there(json, "context", act.context);
    set_if_there(json, "safe_contact", act.safe_contact);
    if (!act.agenda.empty()) json.set("agenda", texts(act.agenda));
    if (act.starts) json.set("starts", act.starts->seconds);
    if (act.minutes != 0) json.set("minutes", act.minutes);
    return json;
  }

  Json session(const Session& shown) const {
    const auto& act = shown.opened.act;
    Json json = Json::object({{"at", shown.opened.at.seconds},
                              {"entered", entered(shown)},
                              {"floor_balance", act.floor_balance},
                              {"index", shown.opened.index},
                              {"phase", shown.phase()},
                              {"phases", phases(act.phases)},
                              {"presence", presence(shown)},
                              {"session", shown.id.number},
                              {"starts", act.starts.seconds},
                              {"state", shown.closed ? "closed" : "open"},
                              {"title", said(act.title)},
                              {"turns", turns(shown)}});
    if (const auto rows = outcome::written({state_, shown, state_.size}); !rows.empty())
      json.set("written", session_api::written(rows));
    if (shown.closed) json.set("closed", closed(*shown.closed));
    if (!shown.outcomes.empty()) {
      const auto& outcome = shown.outcomes.back();
      json.set("outcome", Json::object({{"at", outcome.at.seconds},
                                        {"digest", encoding::to_hex(outcome.act.digest.span())},
                                        {"index", outcome.index},
                                        {"size", outcome.act.size}}));
    }
    return json;
  }

  Json sessions() const {
    return list(state_.session.sessions(), [&](const Session& one) {
      Json json = Json::object({{"at", one.opened.at.seconds},
                                {"questions", questions_of(one)},
                                {"session", one.id.number},
                                {"state", one.closed ? "closed" : "open"},
                                {"title", said(one.opened.act.title)}});
      if (one.closed) json.set("closed", closed(*one.closed));
      return json;
    });
  }

  Json items() const {
    return list(state_.session.items(), [&](const Item& item) {
      Json json = Json::object({{"at", item.parked.at.seconds},
                                {"item", item.id.number},
                                {"text", said(item.parked.act.text)}});
      if (item.parked.act.statement != StatementId{})
        json.set("statement", item.parked.act.statement.number);
      if (!item.assigned.empty())
        json.set("assigned", item.assigned.back().act.constituency.string());
      else if (item.parked.act.assigned)
        json.set("assigned", item.parked.act.assigned->string());
      return json;
    });
  }

  Json themes() const {
    return list(state_.session.themes(), [&](const Theme& theme) {
      return Json::object({{"dropped", theme.dropped_by.has_value()},
                           {"question", theme.named.act.question.number},
                           {"statements", list(theme.named.act.statements,
                                               [](StatementId id) { return Json{id.number}; })},
                           {"theme", theme.id.number},
                           {"title", said(theme.named.act.title)}});
    });
  }

  // An understanding names its constituency only where enough people sit there.
  Json understandings() const {
    std::uint32_t number = 0;
    return list(state_.session.understandings(), [&](const Understanding& one) {
      const auto& [index, at, act] = one.submitted;
      Json json = Json::object({{"at", at.seconds},
                                {"language", act.language.string()},
                                {"meaning", said(act.meaning)},
                                {"statement", act.statement.number},
                                {"understanding", ++number},
                                {"word", said(act.word)}});
      if (const auto* side = clerk_api::shown_side(state_, one.author))
        json.set("constituency", side->code.string());
      return json;
    });
  }

  Json merges() const {
    return list(state_.session.merges(), [](const auto& merge) {
      return Json::object(
          {{"into", merge.act.into.number}, {"statement", merge.act.statement.number}});
    });
  }

  Json pause(Instant now) const {
    const auto* pause = state_.session.pause_at(now);
    if (pause == nullptr) return Json{nullptr};
    return Json::object({{"at", pause->at.seconds},
                         {"reason", said(pause->act.reason)},
                         {"until", pause->act.until.seconds}});
  }

  Json addressed(const discussion::Statement& statement) const {
    Json::Array requests;
    for (const auto& request : state_.session.requests())
      if (request.asked.act.statement == statement.id)
        requests.push_back(requested(request, request.answers, words_));
    return Json::object({{"index", statement.index},
                         {"language", statement.language.string()},
                         {"question", statement.question.number},
                         {"requests", std::move(requests)},
                         {"statement", statement.id.number},
                         {"text", said(statement.text)}});
  }

 private:
  Json said(const Translations& text) const { return clerk_api::words_in(text, words_); }
  Json texts(const std::vector<Translations>& all) const {
    return list(all, [&](const Translations& text) { return said(text); });
  }
  void set_if_there(Json& json, std::string_view name, const Translations& text) const {
    if (!text.empty()) json.set(name, said(text));
  }
  Json phases(const std::vector<Phase>& all) const {
    std::uint32_t number = 0;
    return list(all, [&](const Phase& phase) {
      Json json = Json::object({{"minutes", phase.minutes},
                                {"phase", ++number},
                                {"screen", name_on(screen_names, phase.screen)},
                                {"stage", name_on(stage_names, phase.stage)},
                                {"title", said(phase.title)}});
      set_if_there(json, "hint", phase.hint);
      if (phase.question != QuestionId{}) json.set("question", phase.question.number);
      return json;
    });
  }
  Json entered(const Session& shown) const {
    return list(shown.entered, [&](const Entered& kept) {
      Json json = Json::object({{"at", kept.at.seconds},
                                {"by", encoding::to_hex(kept.author.span())},
                                {"from", kept.act.from},
                                {"index", kept.index},
                                {"phase", kept.act.phase}});
      set_if_there(json, "reason", kept.act.reason);
      return json;
    });
  }
  Json presence(const Session& shown) const {
    if (shown.presence.empty()) return Json{Json::Array{}};
    const auto& newest = shown.presence.back();
    return list(newest.act.present, [&](const Present& row) {
      Json::Array offices;
      for (const auto& one : newest.act.decision_makers)
        if (one.constituency == row.constituency) offices.push_back(said(one.office));
      return Json::object({{"at", newest.at.seconds},
                           {"constituency", row.constituency.string()},
                           {"decision_makers", std::move(offices)},
                           {"people", row.people}});
    });
  }
  static Json turns(const Session& shown) {
    return list(shown.turns, [](const Kept<TurnTakenV1>& kept) {
      Json json = Json::object({{"at", kept.at.seconds}, {"seconds", kept.act.seconds}});
      if (kept.act.constituency) json.set("constituency", kept.act.constituency->string());
      return json;
    });
  }
  // Those that its run-sheet names, each once.
  static Json questions_of(const Session& one) {
    std::set<std::uint32_t> named;
    for (const auto& phase : one.opened.act.phases)
      if (phase.question != QuestionId{}) named.insert(phase.question.number);
    return list(named, [](std::uint32_t number) { return Json{number}; });
  }
  Json closed(const Kept<SessionClosedV1>& kept) const {
    Json json = Json::object({{"at", kept.at.seconds}, {"index", kept.index}});
    if (kept.act.follow_up) json.set("follow_up", kept.act.follow_up->seconds);
    set_if_there(json, "reason", kept.act.reason);
    return json;
  }

  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
};

}  // namespace

Json written(std::span<const outcome::Written> rows) {
  return list(rows, [](const outcome::Written& row) {
    return Json::object(
        {{"constituencies",
          list(row.by, [](const auto* side) { return Json{std::string{side->code.string()}}; })},
         {"statements", row.statements}});
  });
}

Json requested(const Request& request, std::span<const Kept<StatementAnsweredV1>> answers,
               const clerk_api::WordsOf& words) {
  const auto answer = [&](const Kept<StatementAnsweredV1>& kept) {
    Json json = Json::object({{"at", kept.at.seconds},
                              {"index", kept.index},
                              {"outcome", name_on(answer_names, kept.act.outcome)}});
    if (!kept.act.where.empty()) json.set("where", clerk_api::words_in(kept.act.where, words));
    if (!kept.act.reason.empty()) json.set("reason", clerk_api::words_in(kept.act.reason, words));
    return json;
  };
  return Json::object({{"answers", list(answers, answer)},
                       {"at", request.asked.at.seconds},
                       {"due", request.asked.act.due.seconds},
                       {"index", request.asked.index},
                       {"of", request.asked.act.of.string()},
                       {"request", request.id.number}});
}

Json room(const constitution::State& state, const Session* shown, Instant now,
          const clerk_api::WordsOf& words) {
  const Views views{state, words};
  return Json::object({{"items", views.items()},
                       {"merges", views.merges()},
                       {"note", views.note()},
                       {"paused", views.pause(now)},
                       {"session", shown == nullptr ? Json{nullptr} : views.session(*shown)},
                       {"sessions", views.sessions()},
                       {"size", state.size},
                       {"themes", views.themes()},
                       {"understandings", views.understandings()}});
}

Json ledger(const constitution::State& state, const clerk_api::WordsOf& words) {
  const Views views{state, words};
  Json::Array statements;
  std::vector<bool> shown(state.discussion.statements().size() + 1);
  for (const auto& request : state.session.requests()) {
    const auto id = request.asked.act.statement;
    if (shown[id.number]) continue;
    shown[id.number] = true;
    statements.push_back(views.addressed(*state.discussion.statement(id)));
  }
  return Json::object({{"size", state.size}, {"statements", std::move(statements)}});
}

}  // namespace entente::session_api
