#pragma once

// Numbers modulo the prime p = 2^255 - 19, over which Ed25519 computes. For checking signatures
// only, so for numbers that everybody may know: how long it takes depends on them.

#include <array>
#include <cstdint>
#include <span>

namespace entente::crypto {

// Ten limbs, the one at i worth 2^ceil(25.5 i), each of either sign. Products and what was read are
// *carried*: limbs at even places within 1.01 * 2^25, at odd ones within 1.01 * 2^24. Sums and
// differences are not: at most five carried numbers go into one that is multiplied or written.
// A limb of a product is then below 25 * 2^57 (field25519.cpp), which leaves a bit of 63.
// Limbs of 51 bits would want products of 128 bits, which WebAssembly has to make of four of 64.
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
Field squared(const Field& a);
// 1/a, or 0 for 0.
Field inverse(const Field& a);
// a^((p-5)/8), from which square roots are made (RFC 8032 §5.1.3).
Field root_power(const Field& a);

}  // namespace entente::crypto
