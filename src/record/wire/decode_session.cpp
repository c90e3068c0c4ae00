#include <algorithm>

#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using namespace session;
using constitution::Body;
using encoding::Json;
using encoding::json_integer_max;

template <class Scale, std::size_t count>
Scale named(Fields& fields, std::string_view name,
            const std::array<std::string_view, count>& names) {
  const auto found = std::ranges::find(names, fields.text(name));
  if (found == names.end()) return fields.fail(name), Scale{};
  return static_cast<Scale>(found - names.begin());
}

std::optional<Instant> instant_if_there(Fields& fields, std::string_view name) {
  if (!fields.has(name)) return std::nullopt;
  return fields.instant(name);
}

std::optional<constituency::Code> code_if_there(Fields& fields, std::string_view name) {
  if (!fields.has(name)) return std::nullopt;
  return code(fields, name);
}

// An array of texts. Each is read through an object around it, so that one reader serves.
std::vector<Translations> texts(Fields& fields, std::string_view name) {
  std::vector<Translations> list;
  const Json* field = fields.any(name);
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr) return fields.fail(name), list;
  for (const Json& item : *items) {
    const Json around = Json::object({{"text", item}});
    Fields inner{around};
    list.push_back(inner.translations("text"));
    if (inner.fault()) fields.fail(name);
  }
  return list;
}

Body note_published(Fields& fields) {
  NotePublishedV1 act;
  act.title = fields.translations("title");
  act.context = fields.optional_translations("context");
  act.objectives = texts(fields, "objectives");
  if (fields.has("agenda")) {
    act.agenda = texts(fields, "agenda");
    if (act.agenda.empty()) fields.fail("agenda");
  }
  act.contact = fields.translations("contact");
  act.safe_contact = fields.optional_translations("safe_contact");
  act.starts = instant_if_there(fields, "starts");
  act.minutes = named_if_there(fields, "minutes");
  return act;
}

Phase phase(Fields& fields) {
  Phase read;
  read.title = fields.translations("title");
  read.hint = fields.optional_translations("hint");
  read.minutes = fields.number("minutes");
  read.stage = named<Stage>(fields, "stage", stage_names);
  read.screen = named<Screen>(fields, "screen", screen_names);
  read.question = QuestionId{named_if_there(fields, "question")};
  return read;
}

Body session_opened(Fields& fields) {
  SessionOpenedV1 act;
  act.title = fields.translations("title");
  each_object(fields, "phases", [&](Fields& item) { act.phases.push_back(phase(item)); });
  act.floor_balance = fields.boolean("floor_balance");
  act.starts = fields.instant("starts");
  return act;
}

SessionId session_id(Fields& fields) { return SessionId{fields.number("session")}; }

Body phase_entered(Fields& fields) {
  return PhaseEnteredV1{.session = session_id(fields),
                        .phase = fields.number("phase"),
                        .from = fields.number("from"),
                        .reason = fields.optional_translations("reason")};
}

std::vector<Present> present(Fields& fields) {
  std::vector<Present> rows;
  each_object(fields, "present", [&](Fields& item) {
    rows.push_back({.constituency = code(item, "constituency"), .people = item.number("people")});
  });
  return rows;
}

Body presence_noted(Fields& fields) {
  return PresenceNotedV1{.session = session_id(fields), .present = present(fields)};
}

Body presence_noted_with_offices(Fields& fields) {
  PresenceNotedV2 act{
      .session = session_id(fields), .present = present(fields), .decision_makers = {}};
  if (!fields.has("decision_makers")) return act;
  each_object(fields, "decision_makers", [&](Fields& item) {
    act.decision_makers.push_back(
        {.constituency = code(item, "constituency"), .office = item.translations("office")});
  });
  if (act.decision_makers.empty()) fields.fail("decision_makers");
  return act;
}

Body turn_taken(Fields& fields) {
  return TurnTakenV1{.session = session_id(fields),
                     .constituency = code_if_there(fields, "constituency"),
                     .seconds = fields.number("seconds")};
}

Body statement_merged(Fields& fields) {
  return StatementMergedV1{.statement = StatementId{fields.number("statement")},
                           .into = StatementId{fields.number("into")}};
}

Body understanding_submitted(Fields& fields) {
  return UnderstandingSubmittedV1{.statement = StatementId{fields.number("statement")},
                                  .language = fields.language("language"),
                                  .word = fields.translations("word"),
                                  .meaning = fields.translations("meaning")};
}

Body theme_named(Fields& fields) {
  ThemeNamedV1 act{.question = QuestionId{fields.number("question")},
                   .title = fields.translations("title"),
                   .statements = {}};
  const Json* field = fields.any("statements");
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr) return fields.fail("statements"), act;
  for (const Json& item : *items) {
    const auto* number = item.as_integer();
    if (number == nullptr || *number < 1 || *number > UINT32_MAX)
      return fields.fail("statements"), act;
    act.statements.push_back(StatementId{static_cast<std::uint32_t>(*number)});
  }
  return act;
}

Body theme_dropped(Fields& fields) {
  return ThemeDroppedV1{.theme = ThemeId{fields.number("theme")}};
}

Body item_parked(Fields& fields) {
  return ItemParkedV1{.text = fields.translations("text"),
                      .statement = StatementId{named_if_there(fields, "statement")},
                      .assigned = code_if_there(fields, "assigned")};
}

Body item_assigned(Fields& fields) {
  return ItemAssignedV1{.item = ItemId{fields.number("item")},
                        .constituency = code(fields, "constituency")};
}

Body answer_requested(Fields& fields) {
  return AnswerRequestedV1{.statement = StatementId{fields.number("statement")},
                           .of = code(fields, "of"),
                           .due = fields.instant("due")};
}

Body statement_answered(Fields& fields) {
  return StatementAnsweredV1{.request = RequestId{fields.number("request")},
                             .outcome = named<Answer>(fields, "outcome", answer_names),
                             .where = fields.optional_translations("where"),
                             .reason = fields.optional_translations("reason")};
}

Body session_closed(Fields& fields) {
  return SessionClosedV1{.session = session_id(fields),
                         .follow_up = instant_if_there(fields, "follow_up"),
                         .reason = fields.optional_translations("reason")};
}

Body outcome_published(Fields& fields) {
  return OutcomePublishedV1{
      .session = session_id(fields),
      .size = static_cast<std::uint64_t>(fields.integer("size", 0, json_integer_max)),
      .digest = fields.digest("digest")};
}

Body dialogue_paused(Fields& fields) {
  return DialoguePausedV1{.reason = fields.translations("reason"),
                          .until = fields.instant("until")};
}

Body dialogue_resumed(Fields&) { return DialogueResumedV1{}; }

constexpr std::array acts_of_session = {
    Kind{NotePublishedV1::type, note_published},
    Kind{SessionOpenedV1::type, session_opened},
    Kind{PhaseEnteredV1::type, phase_entered},
    Kind{PresenceNotedV1::type, presence_noted},
    Kind{PresenceNotedV2::type, presence_noted_with_offices},
    Kind{TurnTakenV1::type, turn_taken},
    Kind{StatementMergedV1::type, statement_merged},
    Kind{UnderstandingSubmittedV1::type, understanding_submitted},
    Kind{ThemeNamedV1::type, theme_named},
    Kind{ThemeDroppedV1::type, theme_dropped},
    Kind{ItemParkedV1::type, item_parked},
    Kind{ItemAssignedV1::type, item_assigned},
    Kind{AnswerRequestedV1::type, answer_requested},
    Kind{StatementAnsweredV1::type, statement_answered},
    Kind{SessionClosedV1::type, session_closed},
    Kind{OutcomePublishedV1::type, outcome_published},
    Kind{DialoguePausedV1::type, dialogue_paused},
    Kind{DialogueResumedV1::type, dialogue_resumed},
};

}  // namespace

std::span<const Kind> session_kinds() { return acts_of_session; }

}  // namespace entente::wire
