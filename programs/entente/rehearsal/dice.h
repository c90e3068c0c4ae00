#pragma once

// Dice: what an invented crowd throws to decide. The same seed gives the same throws everywhere.

#include <cstdint>

namespace entente::program {

// SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  // 0..sides-1. Precondition: sides > 0.
  std::uint64_t below(std::uint64_t sides) {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return (z ^ (z >> 31)) % sides;
  }
  // 0..99
  std::int64_t percent() { return static_cast<std::int64_t>(below(100)); }

 private:
  std::uint64_t state_;
};

}  // namespace entente::program
