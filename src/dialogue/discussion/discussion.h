#pragma once

// Guiding questions, statements and votes: what blocks, and what could unblock it.
//
// A question is posed in every working language, is open, and is closed once and for all, by an act
// or by the hour its posing named. A statement answers one question, in its author's own language
// first, translations beside it. A seat votes agree, disagree or pass, and may change its vote
// until the question closes; every vote stays in the register and the last one counts.
//
// Everything here keeps the index of the entry it came from, so that the discussion can be read as
// it was at any earlier size of the log: a published map is pinned to such a size.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dialogue/discussion/moderation.h"
#include "dialogue/discussion/vote.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/translations.h"

namespace entente::discussion {

inline constexpr std::size_t statement_characters_max = 300;
inline constexpr std::size_t questions_max = 1'000;
inline constexpr std::size_t statements_per_question_max = 10'000;  // what one map can take
inline constexpr std::size_t statements_max = 4'000'000;            // in a dialogue

// What civil society does in a country, as the people in the room speak of it: it watches, serves,
// pleads, and asks for accounts. Facilitators say which of these a question or a statement is
// about.
enum class Role : std::uint8_t { watchdog, service, advocacy, accountability };
inline constexpr std::array role_names = {std::string_view{"watchdog"}, std::string_view{"service"},
                                          std::string_view{"advocacy"},
                                          std::string_view{"accountability"}};
using Roles = std::vector<Role>;  // in the order above, each once

enum class Status : std::uint8_t { pending, accepted, rejected };

constexpr std::string_view name_of(Status status) {
  switch (status) {
    case Status::pending:
      return "pending";
    case Status::accepted:
      return "accepted";
    case Status::rejected:
      return "rejected";
  }
  return {};
}

struct Moderated {
  std::uint64_t index = 0;
  Decision decision = Decision::accepted;
  Reason reason = Reason::clear;
};

struct Statement {
  StatementId id;
  std::uint64_t index = 0;  // of its entry
  QuestionId question;
  LanguageTag language;  // of the original
  Translations text;
  bool about_me = false;  // a fact about the person, not an opinion: it takes no part in the map
  PublicKey author;
  SeatId seat;               // number 0: written by a facilitator or imported
  std::uint32_t source = 0;  // for an imported statement: its number there
  std::vector<Moderated> moderated;
  Roles roles;  // its own; State::roles_of tells those that count

  Status status() const { return status_at(UINT64_MAX); }
  // As it was when the log held `size` entries.
  Status status_at(std::uint64_t size) const;
};

struct Question {
  QuestionId id;
  std::uint64_t index = 0;
  Translations text;
  std::optional<Instant> closes;
  std::optional<std::uint64_t> closed_by;  // index of the closing entry
  std::vector<StatementId> statements;
  std::vector<Vote> votes;  // every one ever cast, in the order of the log
  std::uint32_t voters = 0;
  Roles roles;

  bool open_at(Instant at) const { return !closed_by && !(closes && at >= *closes); }
};

}  // namespace entente::discussion
