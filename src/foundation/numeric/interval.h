#pragma once

// The interval in which a share lies, seen `hits` times in `trials` (Wilson 1927).
// Honest with few trials: 1 of 1 is between 38 % and 100 %, 0 of 0 between 0 and 100 %. The lower
// bound never rises when a miss is added, which is what makes common ground hard to fake.

#include <cstdint>

namespace entente::numeric {

struct ShareBounds {
  double low = 0;
  double high = 1;
};

// Precondition: hits <= trials, z > 0 (1.2816 is a one-sided 90 %).
ShareBounds wilson_bounds(std::uint32_t hits, std::uint32_t trials, double z);

}  // namespace entente::numeric
