#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md. By a facilitator, where
// nothing else is said.

#include <string_view>

#include "dialogue/session/session.h"

namespace entente::session {

// note.published.v1: the concept note. The newest counts; all stay.
struct NotePublishedV1 {
  static constexpr std::string_view type = "note.published.v1";
  Translations title;
  Translations context;  // may be empty
  std::vector<Translations> objectives;
  std::vector<Translations> agenda;
  Translations contact;       // who answers for it
  Translations safe_contact;  // another way, for whoever can not use the first; may be empty
  std::optional<Instant> starts;
  std::uint32_t minutes = 0;  // 0: not said
};

struct SessionOpenedV1 {
  static constexpr std::string_view type = "session.opened.v1";
  Translations title;
  std::vector<Phase> phases;
  bool floor_balance = false;  // is speaking time counted by constituency? Agreed at the start
  Instant starts;
};

// phase.entered.v1: `from` is the phase being left, so that of two facilitators who press at once
// only one moves the session. Going back is reopening, and says why.
struct PhaseEnteredV1 {
  static constexpr std::string_view type = "phase.entered.v1";
  SessionId session;
  std::uint32_t phase = 0;  // from 1
  std::uint32_t from = 0;   // 0: none yet
  Translations reason;
};

// presence.noted.v1: counts, no names. The newest counts.
struct PresenceNotedV1 {
  static constexpr std::string_view type = "presence.noted.v1";
  SessionId session;
  std::vector<Present> present;
};

// presence.noted.v2: the same, and which decision makers were in the room, of those who agreed to
// be recorded. The newest of both versions counts.
struct PresenceNotedV2 {
  static constexpr std::string_view type = "presence.noted.v2";
  SessionId session;
  std::vector<Present> present;
  std::vector<DecisionMaker> decision_makers;
};

// turn.taken.v1: somebody of a constituency (or of none) spoke for so long.
struct TurnTakenV1 {
  static constexpr std::string_view type = "turn.taken.v1";
  SessionId session;
  std::optional<constituency::Code> constituency;
  std::uint32_t seconds = 0;
};

// statement.merged.v1: one statement says what another says. It counts as rejected for that reason
// from here on; both authors stay on record, and votes stay where they were cast.
struct StatementMergedV1 {
  static constexpr std::string_view type = "statement.merged.v1";
  StatementId statement;
  StatementId into;
};

// understanding.submitted.v1, by a seat or a focal point: "this word, I understand it as ...".
struct UnderstandingSubmittedV1 {
  static constexpr std::string_view type = "understanding.submitted.v1";
  StatementId statement;
  LanguageTag language;
  Translations word;
  Translations meaning;
};

struct ThemeNamedV1 {
  static constexpr std::string_view type = "theme.named.v1";
  QuestionId question;
  Translations title;
  std::vector<StatementId> statements;
};
struct ThemeDroppedV1 {
  static constexpr std::string_view type = "theme.dropped.v1";
  ThemeId theme;
};

struct ItemParkedV1 {
  static constexpr std::string_view type = "item.parked.v1";
  Translations text;
  StatementId statement;  // number 0: none
  std::optional<constituency::Code> assigned;
};
struct ItemAssignedV1 {
  static constexpr std::string_view type = "item.assigned.v1";
  ItemId item;
  constituency::Code constituency;
};

// answer.requested.v1: what becomes of this statement, asked of a constituency, by a day.
struct AnswerRequestedV1 {
  static constexpr std::string_view type = "answer.requested.v1";
  StatementId statement;
  constituency::Code of;
  Instant due;
};

// statement.answered.v1, by a focal point of the constituency asked. A later one takes the place of
// an earlier one; both stay.
struct StatementAnsweredV1 {
  static constexpr std::string_view type = "statement.answered.v1";
  RequestId request;
  Answer outcome = Answer::not_taken_up;
  Translations where;   // taken up where
  Translations reason;  // why not, or why not all of it
};

// session.closed.v1: with the day on which it is looked at again, or the reason why there is none.
struct SessionClosedV1 {
  static constexpr std::string_view type = "session.closed.v1";
  SessionId session;
  std::optional<Instant> follow_up;
  Translations reason;
};

// outcome.published.v1: the outcome of a closed session over the first `size` entries
// (docs/formats/outcome-1.md).
struct OutcomePublishedV1 {
  static constexpr std::string_view type = "outcome.published.v1";
  SessionId session;
  std::uint64_t size = 0;
  Digest digest;
};

// dialogue.paused.v1: nobody but facilitators may act until then, on a full hour.
struct DialoguePausedV1 {
  static constexpr std::string_view type = "dialogue.paused.v1";
  Translations reason;
  Instant until;
};
struct DialogueResumedV1 {
  static constexpr std::string_view type = "dialogue.resumed.v1";
};

}  // namespace entente::session
