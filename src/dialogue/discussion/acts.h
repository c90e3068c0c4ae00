#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "dialogue/discussion/discussion.h"

namespace entente::discussion {

// question.posed.v1, by a facilitator. `closes` stands on a full hour, because a sealed vote tells
// no more about its time than its hour: so whether it came in time can be recomputed exactly.
struct QuestionPosedV1 {
  static constexpr std::string_view type = "question.posed.v1";
  Translations text;
  std::optional<Instant> closes;
};

// question.closed.v1, by a facilitator.
struct QuestionClosedV1 {
  static constexpr std::string_view type = "question.closed.v1";
  QuestionId question;
};

// statement.submitted.v1, by a seat or a facilitator.
struct StatementSubmittedV1 {
  static constexpr std::string_view type = "statement.submitted.v1";
  QuestionId question;
  LanguageTag language;
  Translations text;
  bool about_me = false;
};

// statement.imported.v1, by the import key: as above, with its number in the source.
struct StatementImportedV1 {
  static constexpr std::string_view type = "statement.imported.v1";
  QuestionId question;
  LanguageTag language;
  Translations text;
  bool about_me = false;
  std::uint32_t source = 0;
};

// statement.moderated.v1, by a facilitator.
struct StatementModeratedV1 {
  static constexpr std::string_view type = "statement.moderated.v1";
  StatementId statement;
  Decision decision = Decision::accepted;
  Reason reason = Reason::clear;
  Translations note;  // empty: none
};

// role.tagged.v1, by a facilitator: the roles of civil society that a question or a statement is
// about. The newest counts; none: nothing is said of it any more.
struct RoleTaggedV1 {
  static constexpr std::string_view type = "role.tagged.v1";
  std::variant<QuestionId, StatementId> about;
  Roles roles;
};

// vote.cast.v1, by a seat. Sealed in the log.
struct VoteCastV1 {
  static constexpr std::string_view type = "vote.cast.v1";
  StatementId statement;
  Choice choice = Choice::pass;
};

// vote.imported.v1, by the import key, for an imported seat. Sealed in the log.
struct VoteImportedV1 {
  static constexpr std::string_view type = "vote.imported.v1";
  SeatId seat;
  StatementId statement;
  Choice choice = Choice::pass;
};

}  // namespace entente::discussion
