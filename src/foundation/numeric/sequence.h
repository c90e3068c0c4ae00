#pragma once

// A sequence of numbers that looks random and is the same everywhere: xoshiro256** (Blackman and
// Vigna 2018), started from 32 public bytes and a stream number. For resampling and for fair turns;
// never for secrets.

#include <array>
#include <cstdint>

#include "foundation/vocabulary/digest.h"

namespace entente::numeric {

class Sequence {
 public:
  Sequence(const Digest& seed, std::uint64_t stream);

  std::uint64_t next();
  // Each of 0 .. bound - 1 alike. Precondition: bound > 0.
  std::uint64_t below(std::uint64_t bound);
  // In [0, 1): a whole number of 2^-53.
  double fraction() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  // A waiting time of mean 1, exponentially distributed, by comparisons alone (von Neumann 1951):
  // logarithms differ from machine to machine.
  double waiting();

 private:
  std::array<std::uint64_t, 4> state_;
};

}  // namespace entente::numeric
