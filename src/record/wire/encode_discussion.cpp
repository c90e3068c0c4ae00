#include "record/wire/encode_discussion.h"

#include "foundation/encoding/base64.h"
#include "foundation/vocabulary/scale.h"
#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;

namespace {

std::string_view name_of(constitution::Mode mode) {
  return mode == constitution::Mode::open ? "open" : "protected";
}

template <class Submitted>
Json statement_json(const Submitted& act) {
  return Json::object({{"about_me", act.about_me},
                       {"language", act.language.string()},
                       {"question", act.question.number},
                       {"text", to_json(act.text)}});
}

}  // namespace

Json body_json(const constitution::DialogueOpenedV1& act) {
  Json::Array facilitators, languages;
  for (const auto& key : act.facilitators) facilitators.push_back(hex_json(key));
  for (const auto& language : act.languages) languages.emplace_back(language.string());
  Json body = Json::object(
      {{"anonymity_floor", act.anonymity_floor},
       {"constitution", act.constitution},
       {"facilitators", std::move(facilitators)},
       {"invented", act.invented},
       {"languages", std::move(languages)},
       {"log", act.log},
       {"mode", name_of(act.mode)},
       {"moderation", act.moderation == discussion::Moderation::before ? "before" : "after"},
       {"registrar", hex_json(act.registrar)},
       {"title", to_json(act.title)}});
  if (act.import_key) body.set("import_key", hex_json(*act.import_key));
  return body;
}

Json body_json(const constituency::ConstituencyDeclaredV1& act) {
  return Json::object(
      {{"code", act.code.string()}, {"name", to_json(act.name)}, {"seats", act.seats}});
}

Json body_json(const constituency::SeatTakenV1& act) {
  return Json::object({{"attestation", encoding::to_base64(act.attestation.span())},
                       {"constituency", act.constituency.string()}});
}

Json body_json(const constituency::SeatImportedV1& act) {
  return Json::object({{"source", act.source}});
}

Json body_json(const constituency::FocalPointNamedV1& act) {
  return Json::object({{"attestation", encoding::to_base64(act.attestation.span())},
                       {"constituency", act.constituency.string()},
                       {"name", to_json(act.name)}});
}

Json body_json(const constituency::KeyEntrustedV1&) { return Json::object({}); }

Json body_json(const discussion::QuestionPosedV1& act) {
  Json body = Json::object({{"text", to_json(act.text)}});
  if (act.closes) body.set("closes", act.closes->seconds);
  return body;
}

Json body_json(const discussion::QuestionClosedV1& act) {
  return Json::object({{"question", act.question.number}});
}

Json body_json(const discussion::StatementSubmittedV1& act) { return statement_json(act); }

Json body_json(const discussion::StatementImportedV1& act) {
  Json body = statement_json(act);
  body.set("source", act.source);
  return body;
}

Json body_json(const discussion::StatementModeratedV1& act) {
  Json body = Json::object({{"decision", discussion::name_of(act.decision)},
                            {"reason", discussion::name_of(act.reason)},
                            {"statement", act.statement.number}});
  if (!act.note.empty()) body.set("note", to_json(act.note));
  return body;
}

Json body_json(const discussion::RoleTaggedV1& act) {
  Json body = Json::object({{"roles", list(act.roles, [](discussion::Role role) {
                               return Json{name_on(discussion::role_names, role)};
                             })}});
  if (const auto* question = std::get_if<QuestionId>(&act.about))
    body.set("question", question->number);
  else
    body.set("statement", std::get<StatementId>(act.about).number);
  return body;
}

Json body_json(const discussion::VoteCastV1& act) {
  return Json::object(
      {{"choice", discussion::name_of(act.choice)}, {"statement", act.statement.number}});
}

Json body_json(const discussion::VoteImportedV1& act) {
  return Json::object({{"choice", discussion::name_of(act.choice)},
                       {"seat", act.seat.number},
                       {"statement", act.statement.number}});
}

Json body_json(const constitution::ConstitutionAdoptedV1& act) {
  return Json::object({{"version", act.version}});
}

Json body_json(const constitution::MapPublishedV1& act) {
  return Json::object({{"algorithm", act.algorithm},
                       {"digest", hex_json(act.digest)},
                       {"question", act.question.number},
                       {"settings", Json::object({{"anonymity_floor", act.settings.anonymity_floor},
                                                  {"groups_max", act.settings.groups_max},
                                                  {"votes_min", act.settings.votes_min}})},
                       {"size", act.size}});
}

Json body_json(const constitution::ContentWithheldV1& act) {
  return Json::object({{"authority", constitution::name_of(act.authority)},
                       {"content", hex_json(act.content)},
                       {"reason", discussion::name_of(act.reason)}});
}

}  // namespace entente::wire
