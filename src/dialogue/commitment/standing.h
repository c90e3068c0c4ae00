#pragma once

// How a commitment stands: computed from what is on record and from the reader's own moment, never
// stored. The claim and the findings are always shown beside it: it is a way of sorting, not an
// official status.

#include <array>

#include "dialogue/commitment/state.h"

namespace entente::commitment {

enum class Standing : std::uint8_t {
  proposed,   // an owner has not confirmed yet
  withdrawn,  // by an owner, for a reason
  disputed,   // the newest report met a finding that disputes it, and that finding still stands
  confirmed,  // complete, and another constituency agrees
  claimed,    // complete, says the owner; nobody else has looked, or not enough was shown
  late,       // its day, or that of an open milestone, is past
  on_track,
};
inline constexpr std::array standing_names = {
    std::string_view{"proposed"},  std::string_view{"withdrawn"}, std::string_view{"disputed"},
    std::string_view{"confirmed"}, std::string_view{"claimed"},   std::string_view{"late"},
    std::string_view{"on_track"}};

// Precondition: the commitment is one of this state's.
Standing standing(const State& state, const Commitment& commitment, Instant as_of);

// A finding stands unless its author gave it up in the reply to a dispute.
bool stands(const State& state, const Finding& finding);

// What is overdue climbs one level at a stated hour, once: to the national level on its day, to the
// regional one 60 days later, to the global one 120 days later.
enum class Escalation : std::uint8_t { none, national, regional, global };
inline constexpr std::array escalation_names = {
    std::string_view{"none"}, std::string_view{"national"}, std::string_view{"regional"},
    std::string_view{"global"}};
inline constexpr std::int64_t seconds_per_day = 86'400;
inline constexpr std::int64_t escalation_step_days = 60;
Escalation escalation(Standing standing, Instant due, Instant as_of);
// From which moment on what is overdue stands on that level. Precondition: not `none`.
Instant climbs_at(Escalation level, Instant due);

// A dispute is to be answered within 30 days; one that is not stays visible as unanswered.
inline constexpr std::int64_t reply_days = 30;
Instant reply_due(const Dispute& dispute);

// When what was agreed is looked at again: 100 days, 6 months and 12 months after `agreed`, at the
// same time of day (UTC). A month without that day ends on its last.
std::array<Instant, 3> checks_after(Instant agreed);

// The chain from the world's promise to the verified act. A missing link is drawn as missing.
enum class Link : std::uint8_t {
  global_paragraph,
  regional_text,
  national_ground,  // a law, a plan or a budget line
  office,
  action,
  milestone,
  evidence,
  verification,
};
inline constexpr std::array link_names = {
    std::string_view{"global_paragraph"}, std::string_view{"regional_text"},
    std::string_view{"national_ground"},  std::string_view{"office"},
    std::string_view{"action"},           std::string_view{"milestone"},
    std::string_view{"evidence"},         std::string_view{"verification"}};
// By Link: is it there? The score is the number of links there out of all of them.
std::array<bool, link_names.size()> chain(const State& state, const Commitment& commitment);

}  // namespace entente::commitment
