#pragma once

// Numbers modulo the prime p = 2^255 - 19, over which Ed25519 computes. For checking signatures
// only, so for numbers that everybody may know: how long it takes depends on them.

#include <array>
#include <cstdint>
#include <span>

namespace entente::crypto {

// Ten limbs, the one at i worth 2^ceil(25.5 i), each of either sign. Results of `*`, squared(),
// twice() and of reading are *carried*: every limb below 1.1 * 2^25. Sums and differences are not:
// at most three carried numbers go into one, so that products of two such stay within 63 bits.
struct Field {
  std::array<std::int64_t, 10> limbs{};

  // Bytes are little endian; the highest bit is not looked at.
  static Field read(std::span<const std::uint8_t, 32> bytes);
  static Field of(std::int32_t small) { return {.limbs = {small}}; }

  // The one spelling, below p.
  std::array<std::uint8_t, 32> write() const;
  bool is_zero() const;
  bool is_odd() const { return (write()[0] & 1) != 0; }
};

Field operator+(const Field& a, const Field& b);
Field operator-(const Field& a, const Field& b);
Field operator*(const Field& a, const Field& b);
Field twice(const Field& a);
Field squared(const Field& a);
// 1/a, or 0 for 0.
Field inverse(const Field& a);
// a^((p-5)/8), from which square roots are made (RFC 8032 §5.1.3).
Field root_power(const Field& a);

}  // namespace entente::crypto
