#include <array>
#include <utility>

#include "foundation/encoding/hex.h"
#include "foundation/vocabulary/scale.h"
#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using constitution::Body;
using encoding::Json;

using encoding::json_integer_max;

std::optional<constitution::Mode> mode_named(std::string_view name) {
  if (name == "open") return constitution::Mode::open;
  if (name == "protected") return constitution::Mode::protected_;
  return std::nullopt;
}

std::optional<discussion::Moderation> moderation_named(std::string_view name) {
  if (name == "before") return discussion::Moderation::before;
  if (name == "after") return discussion::Moderation::after;
  return std::nullopt;
}

std::optional<constitution::Authority> authority_named(std::string_view name) {
  using enum constitution::Authority;
  for (const auto authority : {facilitator, author, court})
    if (constitution::name_of(authority) == name) return authority;
  return std::nullopt;
}

Body dialogue_opened(Fields& fields) {
  constitution::DialogueOpenedV1 act;
  act.anonymity_floor = fields.number("anonymity_floor");
  act.constitution = fields.number("constitution");
  each_text(fields, "facilitators", [&](const std::string& hex) {
    const auto key = encoding::fixed_from_hex<PublicKey>(hex);
    if (key) act.facilitators.push_back(*key);
    return key.has_value();
  });
  act.invented = fields.boolean("invented");
  each_text(fields, "languages", [&](const std::string& raw) {
    auto tag = LanguageTag::parse(raw);
    if (tag) act.languages.push_back(*std::move(tag));
    return tag.has_value();
  });
  act.log = fields.text("log");
  act.mode = or_default(fields.through("mode", mode_named));
  act.moderation = or_default(fields.through("moderation", moderation_named));
  act.registrar = fields.key("registrar");
  act.title = fields.translations("title");
  if (fields.has("import_key")) act.import_key = fields.key("import_key");
  return act;
}

Body constituency_declared(Fields& fields) {
  return constituency::ConstituencyDeclaredV1{.code = code(fields, "code"),
                                              .name = fields.translations("name"),
                                              .seats = fields.number("seats")};
}

Body seat_taken(Fields& fields) {
  return constituency::SeatTakenV1{.constituency = code(fields, "constituency"),
                                   .attestation = fields.signature("attestation")};
}

Body focal_point_named(Fields& fields) {
  return constituency::FocalPointNamedV1{.constituency = code(fields, "constituency"),
                                         .name = fields.translations("name"),
                                         .attestation = fields.signature("attestation")};
}

Body key_entrusted(Fields&) { return constituency::KeyEntrustedV1{}; }

Body seat_imported(Fields& fields) {
  return constituency::SeatImportedV1{.source = fields.number("source")};
}

Body question_posed(Fields& fields) {
  discussion::QuestionPosedV1 act{.text = fields.translations("text"), .closes = std::nullopt};
  if (fields.has("closes")) act.closes = Instant{fields.integer("closes", 0, json_integer_max)};
  return act;
}

Body question_closed(Fields& fields) {
  return discussion::QuestionClosedV1{.question = QuestionId{fields.number("question")}};
}

Body statement_submitted(Fields& fields) {
  return discussion::StatementSubmittedV1{.question = QuestionId{fields.number("question")},
                                          .language = fields.language("language"),
                                          .text = fields.translations("text"),
                                          .about_me = fields.boolean("about_me")};
}

Body statement_imported(Fields& fields) {
  return discussion::StatementImportedV1{.question = QuestionId{fields.number("question")},
                                         .language = fields.language("language"),
                                         .text = fields.translations("text"),
                                         .about_me = fields.boolean("about_me"),
                                         .source = fields.number("source")};
}

// About a question or a statement, and one of them only; roles in their order, each once.
Body role_tagged(Fields& fields) {
  discussion::RoleTaggedV1 act;
  const bool question = fields.has("question");
  const char* about = question ? "question" : "statement";
  const auto number = fields.number(about);
  if (number == 0) fields.fail(about);
  if (question)
    act.about = QuestionId{number};
  else
    act.about = StatementId{number};
  each_text(fields, "roles", [&](const std::string& name) {
    const auto role = named_on<discussion::Role>(discussion::role_names, name);
    if (!role || (!act.roles.empty() && *role <= act.roles.back())) return false;
    act.roles.push_back(*role);
    return true;
  });
  return act;
}

Body statement_moderated(Fields& fields) {
  discussion::StatementModeratedV1 act;
  act.statement = StatementId{fields.number("statement")};
  act.decision = or_default(fields.through("decision", discussion::decision_named));
  act.reason = or_default(fields.through("reason", discussion::reason_named));
  if (!fields.has("note")) return act;
  act.note = fields.translations("note");
  if (act.note.empty()) fields.fail("note");  // absent and empty would be two forms of one act
  return act;
}

Body vote_cast(Fields& fields) {
  return discussion::VoteCastV1{
      .statement = StatementId{fields.number("statement")},
      .choice = or_default(fields.through("choice", discussion::choice_named))};
}

Body vote_imported(Fields& fields) {
  return discussion::VoteImportedV1{
      .seat = SeatId{fields.number("seat")},
      .statement = StatementId{fields.number("statement")},
      .choice = or_default(fields.through("choice", discussion::choice_named))};
}

Body constitution_adopted(Fields& fields) {
  return constitution::ConstitutionAdoptedV1{.version = fields.number("version")};
}

Body map_published(Fields& fields) {
  constitution::MapPublishedV1 act;
  act.algorithm = fields.text("algorithm");
  act.digest = fields.digest("digest");
  act.question = QuestionId{fields.number("question")};
  act.size = static_cast<std::uint64_t>(fields.integer("size", 0, json_integer_max));
  if (const Json* settings = fields.any("settings")) {
    Fields inner{*settings};
    act.settings.anonymity_floor = inner.number("anonymity_floor");
    act.settings.groups_max = inner.number("groups_max");
    act.settings.votes_min = inner.number("votes_min");
    if (inner.fault()) fields.fail("settings");
  }
  return act;
}

Body content_withheld(Fields& fields) {
  return constitution::ContentWithheldV1{
      .content = fields.digest("content"),
      .authority = or_default(fields.through("authority", authority_named)),
      .reason = or_default(fields.through("reason", discussion::reason_named))};
}

constexpr std::array acts_of_discussion = {
    Kind{"vote.cast.v1", vote_cast},
    Kind{"vote.imported.v1", vote_imported},
    Kind{"dialogue.opened.v1", dialogue_opened},
    Kind{"constituency.declared.v1", constituency_declared},
    Kind{"seat.taken.v1", seat_taken},
    Kind{"seat.imported.v1", seat_imported},
    Kind{"focal_point.named.v1", focal_point_named},
    Kind{"key.entrusted.v1", key_entrusted},
    Kind{"question.posed.v1", question_posed},
    Kind{"question.closed.v1", question_closed},
    Kind{"statement.submitted.v1", statement_submitted},
    Kind{"statement.imported.v1", statement_imported},
    Kind{"statement.moderated.v1", statement_moderated},
    Kind{discussion::RoleTaggedV1::type, role_tagged},
    Kind{"constitution.adopted.v1", constitution_adopted},
    Kind{"map.published.v1", map_published},
    Kind{"content.withheld.v1", content_withheld},
};

}  // namespace

std::span<const Kind> discussion_kinds() { return acts_of_discussion; }

}  // namespace entente::wire
