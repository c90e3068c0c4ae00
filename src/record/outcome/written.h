#pragma once

// How many statements people of each constituency wrote while a session was open: the other half of
// the floor, beside the time they spoke. Told so that it names nobody: a constituency with fewer
// seats taken than the anonymity floor is told together with others, until enough people stand
// behind the figure, and statements are counted five at a time, so that no figure moves with a
// single one. Facts that people tell about themselves, and what a facilitator wrote, are not
// counted.

#include <cstdint>
#include <vector>

#include "record/outcome/as_of.h"

namespace entente::outcome {

inline constexpr std::size_t statements_counted_together = 5;

struct Written {
  std::vector<const constituency::Constituency*> by;  // several: not to be told apart
  std::uint32_t statements = 0;
};

// In the order of the declaration; those that are told together last. Empty where the floor is not
// measured, or where all seats together are fewer than the anonymity floor.
std::vector<Written> written(const AsOf& then);

}  // namespace entente::outcome
