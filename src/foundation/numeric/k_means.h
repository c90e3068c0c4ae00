#pragma once

// k-means with a start that is nobody's choice: everyone together; then, for each further part, the
// part with the largest sum of squares is cut in two across its widest direction, and all spots
// move to the nearest centre until none moves any more.

#include <cstdint>
#include <vector>

#include "foundation/numeric/cloud.h"

namespace entente::numeric {

inline constexpr std::size_t k_means_rounds_max = 300;
inline constexpr std::size_t parts_max = 16;

// Lets every spot join the nearest centre (the first of equals) and every centre move to the mean
// of its spots, until nobody moves or rounds_max is reached. A centre left alone stays where it is.
Partition settle(const Cloud& cloud, std::vector<Spot> centres);

// Partitions into 2, 3, ... up to k_max parts, each grown from the one before. Ends early when
// there are not enough different places. Precondition: k_max <= parts_max.
std::vector<Partition> k_means(const Cloud& cloud, std::size_t k_max);

}  // namespace entente::numeric
