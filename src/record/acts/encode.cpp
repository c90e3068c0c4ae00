#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "record/acts/act_json.h"

namespace entente::acts {

using encoding::Json;

Json hex_json(const Digest& digest) { return Json{encoding::to_hex(digest.span())}; }
Json hex_json(const PublicKey& key) { return Json{encoding::to_hex(key.span())}; }

Json to_json(const Translations& texts) {
  Json object = Json::object({});
  for (const auto& [language, digest] : texts) object.set(language.string(), hex_json(digest));
  return object;
}

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

// One overload an act: its body.
struct Encode {
  Json operator()(const constitution::DialogueOpenedV1& act) const {
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
  Json operator()(const constituency::ConstituencyDeclaredV1& act) const {
    return Json::object(
        {{"code", act.code.string()}, {"name", to_json(act.name)}, {"seats", act.seats}});
  }
  Json operator()(const constituency::SeatTakenV1& act) const {
    return Json::object({{"attestation", encoding::to_base64(act.attestation.span())},
                         {"constituency", act.constituency.string()}});
  }
  Json operator()(const constituency::SeatImportedV1& act) const {
    return Json::object({{"source", act.source}});
  }
  Json operator()(const discussion::QuestionPosedV1& act) const {
    Json body = Json::object({{"text", to_json(act.text)}});
    if (act.closes) body.set("closes", act.closes->seconds);
    return body;
  }
  Json operator()(const discussion::QuestionClosedV1& act) const {
    return Json::object({{"question", act.question.number}});
  }
  Json operator()(const discussion::StatementSubmittedV1& act) const { return statement_json(act); }
  Json operator()(const discussion::StatementImportedV1& act) const {
    Json body = statement_json(act);
    body.set("source", act.source);
    return body;
  }
  Json operator()(const discussion::StatementModeratedV1& act) const {
    Json body = Json::object({{"decision", discussion::name_of(act.decision)},
                              {"reason", discussion::name_of(act.reason)},
                              {"statement", act.statement.number}});
    if (!act.note.empty()) body.set("note", to_json(act.note));
    return body;
  }
  Json operator()(const discussion::VoteCastV1& act) const {
    return Json::object(
        {{"choice", discussion::name_of(act.choice)}, {"statement", act.statement.number}});
  }
  Json operator()(const discussion::VoteImportedV1& act) const {
    return Json::object({{"choice", discussion::name_of(act.choice)},
                         {"seat", act.seat.number},
                         {"statement", act.statement.number}});
  }
  Json operator()(const constitution::MapPublishedV1& act) const {
    return Json::object(
        {{"algorithm", act.algorithm},
         {"digest", hex_json(act.digest)},
         {"question", act.question.number},
         {"settings", Json::object({{"anonymity_floor", act.settings.anonymity_floor},
                                    {"groups_max", act.settings.groups_max},
                                    {"votes_min", act.settings.votes_min}})},
         {"size", act.size}});
  }
  Json operator()(const constitution::ContentWithheldV1& act) const {
    return Json::object({{"authority", constitution::name_of(act.authority)},
                         {"content", hex_json(act.content)},
                         {"reason", discussion::name_of(act.reason)}});
  }
};

struct TypeName {
  std::string_view operator()(const constitution::DialogueOpenedV1&) const {
    return "dialogue.opened.v1";
  }
  std::string_view operator()(const constituency::ConstituencyDeclaredV1&) const {
    return "constituency.declared.v1";
  }
  std::string_view operator()(const constituency::SeatTakenV1&) const { return "seat.taken.v1"; }
  std::string_view operator()(const constituency::SeatImportedV1&) const {
    return "seat.imported.v1";
  }
  std::string_view operator()(const discussion::QuestionPosedV1&) const {
    return "question.posed.v1";
  }
  std::string_view operator()(const discussion::QuestionClosedV1&) const {
    return "question.closed.v1";
  }
  std::string_view operator()(const discussion::StatementSubmittedV1&) const {
    return "statement.submitted.v1";
  }
  std::string_view operator()(const discussion::StatementImportedV1&) const {
    return "statement.imported.v1";
  }
  std::string_view operator()(const discussion::StatementModeratedV1&) const {
    return "statement.moderated.v1";
  }
  std::string_view operator()(const discussion::VoteCastV1&) const { return "vote.cast.v1"; }
  std::string_view operator()(const discussion::VoteImportedV1&) const {
    return "vote.imported.v1";
  }
  std::string_view operator()(const constitution::MapPublishedV1&) const {
    return "map.published.v1";
  }
  std::string_view operator()(const constitution::ContentWithheldV1&) const {
    return "content.withheld.v1";
  }
};

}  // namespace

std::string_view type_of(const constitution::Body& body) { return std::visit(TypeName{}, body); }

Json to_json(const constitution::Act& act) {
  return Json::object({{"author", hex_json(act.author)},
                       {"body", std::visit(Encode{}, act.body)},
                       {"dialogue", act.dialogue.string()},
                       {"sequence", act.sequence},
                       {"type", type_of(act.body)}});
}

}  // namespace entente::acts
