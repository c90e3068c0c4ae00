#pragma once

// Agreement: from common ground to a text that sides stand behind. A proposal has two layers, a
// plain summary and technical clauses, and says from which statements it comes. Amendments make its
// versions, one after another; objections end as a changed text, are withdrawn, or travel with the
// text as dissent. A frozen text exists in every working language and changes no more. What sides
// say about it grows by steps: seen, in favour, committed, resourced (ladder.h).
//
// Who decided what, by which rule, is a concept of its own: dialogue/decision.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/scale.h"
#include "foundation/vocabulary/translations.h"

namespace entente::agreement {

inline constexpr std::size_t proposals_max = 1'000;  // in a dialogue
inline constexpr std::size_t clauses_max = 20;
inline constexpr std::size_t sources_max = 50;           // statements a proposal comes from
inline constexpr std::size_t amendments_max = 1'000;     // to one proposal
inline constexpr std::size_t objections_max = 1'000;     // to one proposal
inline constexpr std::size_t endorsements_max = 10'000;  // of one proposal
inline constexpr std::size_t responses_max = 200;        // to one proposal
inline constexpr std::size_t pledges_max = 1'000;        // in a dialogue
inline constexpr std::size_t measure_bytes_max = 60;

using AmendmentId = Id<struct AmendmentTag>;
using ObjectionId = Id<struct ObjectionTag>;
using EndorsementId = Id<struct EndorsementTag>;
using PledgeId = Id<struct PledgeTag>;

// What a seat thinks of a text that may still change. Private.
enum class Stance : std::uint8_t { in_favour, reserved, against };
inline constexpr std::array stance_names = {
    std::string_view{"in_favour"}, std::string_view{"reserved"}, std::string_view{"against"}};

enum class Ruling : std::uint8_t { accepted, rejected };
inline constexpr std::array ruling_names = {std::string_view{"accepted"},
                                            std::string_view{"rejected"}};

enum class Settlement : std::uint8_t { withdrawn, text_changed, dissent };
inline constexpr std::array settlement_names = {
    std::string_view{"withdrawn"}, std::string_view{"text_changed"}, std::string_view{"dissent"}};

// The ladder: each step says more than the one before.
enum class Step : std::uint8_t { seen, in_favour, committed, resourced };
inline constexpr std::array step_names = {std::string_view{"seen"}, std::string_view{"in_favour"},
                                          std::string_view{"committed"},
                                          std::string_view{"resourced"}};

// With whose authority somebody endorses.
enum class Mandate : std::uint8_t { personal, technical, mandated, political };
inline constexpr std::array mandate_names = {
    std::string_view{"personal"}, std::string_view{"technical"}, std::string_view{"mandated"},
    std::string_view{"political"}};

enum class Grade : std::uint8_t { noted, in_part, accepted };
inline constexpr std::array grade_names = {std::string_view{"noted"}, std::string_view{"in_part"},
                                           std::string_view{"accepted"}};

// One part of a text: part 0 is the summary, part n the clause n.
struct Part {
  Translations text;
  Translations indicator;  // how one would see that it is done; clauses only, may be empty
};

// A file that is attached, by the salted digest of its bytes, and what it is.
struct Document {
  Digest digest;
  Translations description;
};

// "Only once this constituency has endorsed the same proposal at this step or a higher one."
struct Condition {
  constituency::Code constituency;
  Step step = Step::committed;
};

}  // namespace entente::agreement
