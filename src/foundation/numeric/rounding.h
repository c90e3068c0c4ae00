#pragma once

// Rounding: how a measured number becomes a published integer. The nearest one; halves go away
// from zero. Written with a conversion only, because <cmath> may differ from machine to machine.

#include <cstdint>

namespace entente::numeric {

inline constexpr double millionths = 1'000'000;

// Precondition: |value| < 2^62.
constexpr std::int64_t rounded(double value) {
  return static_cast<std::int64_t>(value < 0 ? value - 0.5 : value + 0.5);
}

constexpr std::int64_t in_millionths(double value) { return rounded(value * millionths); }

// A share, within [-1, 1], in parts per million.
constexpr std::int32_t ppm(double share) { return static_cast<std::int32_t>(in_millionths(share)); }

}  // namespace entente::numeric
