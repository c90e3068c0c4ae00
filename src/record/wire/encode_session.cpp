#include "record/wire/encode_session.h"

#include "foundation/encoding/hex.h"
#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;

namespace {

Json texts_json(const std::vector<Translations>& texts) {
  return list(texts, [](const Translations& text) { return to_json(text); });
}

Json phase_json(const session::Phase& phase) {
  Json json =
      Json::object({{"minutes", phase.minutes},
                    {"screen", session::screen_names[static_cast<std::size_t>(phase.screen)]},
                    {"stage", session::stage_names[static_cast<std::size_t>(phase.stage)]},
                    {"title", to_json(phase.title)}});
  set_if_there(json, "hint", phase.hint);
  if (phase.question != QuestionId{}) json.set("question", phase.question.number);
  return json;
}

template <class Noted>
Json presence_json(const Noted& act) {
  const auto row = [](const session::Present& present) {
    return Json::object(
        {{"constituency", present.constituency.string()}, {"people", present.people}});
  };
  return Json::object({{"present", list(act.present, row)}, {"session", act.session.number}});
}

}  // namespace

Json body_json(const session::NotePublishedV1& act) {
  Json body = Json::object({{"contact", to_json(act.contact)},
                            {"objectives", texts_json(act.objectives)},
                            {"title", to_json(act.title)}});
  set_if_there(body, "context", act.context);
  set_if_there(body, "safe_contact", act.safe_contact);
  if (!act.agenda.empty()) body.set("agenda", texts_json(act.agenda));
  if (act.starts) body.set("starts", act.starts->seconds);
  if (act.minutes != 0) body.set("minutes", act.minutes);
  return body;
}

Json body_json(const session::SessionOpenedV1& act) {
  return Json::object({{"floor_balance", act.floor_balance},
                       {"phases", list(act.phases, phase_json)},
                       {"starts", act.starts.seconds},
                       {"title", to_json(act.title)}});
}

Json body_json(const session::PhaseEnteredV1& act) {
  Json body =
      Json::object({{"from", act.from}, {"phase", act.phase}, {"session", act.session.number}});
  set_if_there(body, "reason", act.reason);
  return body;
}

Json body_json(const session::PresenceNotedV1& act) { return presence_json(act); }

Json body_json(const session::PresenceNotedV2& act) {
  Json body = presence_json(act);
  if (!act.decision_makers.empty())
    body.set("decision_makers", list(act.decision_makers, [](const session::DecisionMaker& one) {
               return Json::object(
                   {{"constituency", one.constituency.string()}, {"office", to_json(one.office)}});
             }));
  return body;
}

Json body_json(const session::TurnTakenV1& act) {
  Json body = Json::object({{"seconds", act.seconds}, {"session", act.session.number}});
  if (act.constituency) body.set("constituency", act.constituency->string());
  return body;
}

Json body_json(const session::StatementMergedV1& act) {
  return Json::object({{"into", act.into.number}, {"statement", act.statement.number}});
}

Json body_json(const session::UnderstandingSubmittedV1& act) {
  return Json::object({{"language", act.language.string()},
                       {"meaning", to_json(act.meaning)},
                       {"statement", act.statement.number},
                       {"word", to_json(act.word)}});
}

Json body_json(const session::ThemeNamedV1& act) {
  return Json::object(
      {{"question", act.question.number},
       {"statements", list(act.statements, [](StatementId id) { return Json{id.number}; })},
       {"title", to_json(act.title)}});
}

Json body_json(const session::ThemeDroppedV1& act) {
  return Json::object({{"theme", act.theme.number}});
}

Json body_json(const session::ItemParkedV1& act) {
  Json body = Json::object({{"text", to_json(act.text)}});
  if (act.statement != StatementId{}) body.set("statement", act.statement.number);
  if (act.assigned) body.set("assigned", act.assigned->string());
  return body;
}

Json body_json(const session::ItemAssignedV1& act) {
  return Json::object({{"constituency", act.constituency.string()}, {"item", act.item.number}});
}

Json body_json(const session::AnswerRequestedV1& act) {
  return Json::object(
      {{"due", act.due.seconds}, {"of", act.of.string()}, {"statement", act.statement.number}});
}

Json body_json(const session::StatementAnsweredV1& act) {
  Json body =
      Json::object({{"outcome", session::answer_names[static_cast<std::size_t>(act.outcome)]},
                    {"request", act.request.number}});
  set_if_there(body, "where", act.where);
  set_if_there(body, "reason", act.reason);
  return body;
}

Json body_json(const session::SessionClosedV1& act) {
  Json body = Json::object({{"session", act.session.number}});
  if (act.follow_up) body.set("follow_up", act.follow_up->seconds);
  set_if_there(body, "reason", act.reason);
  return body;
}

Json body_json(const session::OutcomePublishedV1& act) {
  return Json::object(
      {{"digest", hex_json(act.digest)}, {"session", act.session.number}, {"size", act.size}});
}

Json body_json(const session::DialoguePausedV1& act) {
  return Json::object({{"reason", to_json(act.reason)}, {"until", act.until.seconds}});
}

Json body_json(const session::DialogueResumedV1&) { return Json::object({}); }

}  // namespace entente::wire
