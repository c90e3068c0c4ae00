#pragma once

// How well a cloud falls into its parts (Rousseeuw 1987): for each spot, how much nearer its own
// part is than the nearest other one, from -1 to 1; the mean over all spots, by weight.
// A spot of weight w counts as w spots at one place. A spot alone in its part scores 0.

#include <cstdint>
#include <vector>

#include "foundation/numeric/cloud.h"

namespace entente::numeric {

// 0 when there are fewer than two parts. Takes time in the square of the number of spots.
double silhouette(const Cloud& cloud, const std::vector<std::uint8_t>& part);

}  // namespace entente::numeric
