#pragma once

// What a map takes for granted of the machine it is drawn on. Where one of these does not hold, the
// bytes would differ from everybody else's, so nothing is drawn at all.

#include <bit>
#include <cfloat>
#include <climits>
#include <cstdint>
#include <limits>

namespace entente::numeric {

static_assert(std::endian::native == std::endian::little);
static_assert(CHAR_BIT == 8 && sizeof(std::uint64_t) == 8);
static_assert(sizeof(double) == 8 && std::numeric_limits<double>::is_iec559);
static_assert(std::numeric_limits<double>::digits == 53);
// A result is rounded once, to a double: not kept longer, as x87 does, nor fused with the next.
static_assert(FLT_EVAL_METHOD == 0);

// Does this processor round to the nearest, ties to even, keep the smallest numbers, and neither
// fuse nor approximate? A thread may be set otherwise at run time, by somebody's library as well.
bool computes_as_agreed();

}  // namespace entente::numeric
