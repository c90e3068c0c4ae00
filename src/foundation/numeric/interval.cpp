#include "foundation/numeric/interval.h"

#include <algorithm>
#include <cmath>

namespace entente::numeric {

ShareBounds wilson_bounds(std::uint32_t hits, std::uint32_t trials, double z) {
  if (trials == 0) return {};
  const double h = hits, n = trials, zz = z * z;
  const double middle = h + zz / 2;
  const double reach = z * std::sqrt(h * (n - h) / n + zz / 4);
  return {.low = std::max(0.0, (middle - reach) / (n + zz)),
          .high = std::min(1.0, (middle + reach) / (n + zz))};
}

}  // namespace entente::numeric
