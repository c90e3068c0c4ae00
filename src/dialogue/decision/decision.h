#pragma once

// Decision: a rule that every constituency accepted before the first ballot, and what came of it.
//
// A result is never one percentage: it is a row per constituency, then a conjunction. A
// constituency speaks by secret ballots of its seats, or by one public voice of its focal point. A
// row is reached when its quorum is met, nobody blocked it, and
//   consent                      its objections (no) are at most `objections_max`;
//   qualified, double_majority   yes / (yes + no) is at least its threshold, and somebody said yes.
// Abstaining counts for the quorum and for nothing else. A decision is upheld when nobody blocked
// and
//   consent           every row is reached and all objections together are at most
//   `objections_max`; qualified         at least `reached_min` rows are reached; double_majority
//   the same, and the reached rows hold more than half of the seats of the rule.
// Integers only: fractions are compared by products (conclusion.h).

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/scale.h"
#include "foundation/vocabulary/translations.h"

namespace entente::decision {

inline constexpr std::size_t decisions_max = 1'000;  // in a dialogue
inline constexpr std::size_t rows_max = 64;          // as many as constituencies
inline constexpr std::uint32_t fraction_max = 1'000'000;

// A host that has not said what came of a decision a day after its hour is silent about it.
inline constexpr std::int64_t conclusion_grace_seconds = 86'400;

using DecisionId = Id<struct DecisionTag>;

enum class Kind : std::uint8_t { consent, double_majority, qualified };
inline constexpr std::array kind_names = {std::string_view{"consent"},
                                          std::string_view{"double_majority"},
                                          std::string_view{"qualified"}};

// How a constituency speaks.
enum class Voice : std::uint8_t { ballots, focal_point };
inline constexpr std::array voice_names = {std::string_view{"ballots"},
                                           std::string_view{"focal_point"}};

// A ballot is one of the first three; only a focal point may block.
enum class Choice : std::uint8_t { yes, no, abstain, block };
inline constexpr std::array choice_names = {std::string_view{"yes"}, std::string_view{"no"},
                                            std::string_view{"abstain"}, std::string_view{"block"}};

struct Fraction {
  std::uint32_t numerator = 1;
  std::uint32_t denominator = 1;
};

struct RuleRow {
  constituency::Code constituency;
  Voice voice = Voice::ballots;
  std::uint32_t seats = 0;   // its weight, and the most its quorum can ask for
  std::uint32_t quorum = 0;  // answers, abstentions included; a public voice is one answer
  Fraction threshold;
  bool may_block = false;  // by its focal point, with a reason
};

struct Rule {
  Kind kind = Kind::qualified;
  std::uint32_t objections_max = 0;          // consent; otherwise 0
  std::optional<std::uint32_t> reached_min;  // qualified, double majority; absent: every row
  std::vector<RuleRow> rows;
};

struct Tally {
  std::uint64_t yes = 0, no = 0, abstain = 0;
  friend bool operator==(const Tally&, const Tally&) = default;
};

struct ConcludedRow {
  constituency::Code constituency;
  bool quorum_met = false;
  bool blocked = false;
  bool reached = false;
  std::optional<Tally> tally;  // absent where it would tell what single people answered
};

struct Conclusion {
  std::vector<ConcludedRow> rows;  // as in the rule
  bool upheld = false;
};

bool same(const Conclusion& left, const Conclusion& right);

}  // namespace entente::decision
