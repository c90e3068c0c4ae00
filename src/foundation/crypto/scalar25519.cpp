#include "foundation/crypto/scalar25519.h"

#include <algorithm>

namespace entente::crypto {
namespace {

constexpr std::array<std::uint32_t, 8> order = {0x5cf5d3ed, 0x5812631a, 0xa2f79cd6, 0x14def9de,
                                                0,          0,          0,          0x10000000};

bool less(const std::array<std::uint32_t, 8>& a, const std::array<std::uint32_t, 8>& b) {
  return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

void subtract_order(std::array<std::uint32_t, 8>& words) {
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const std::uint64_t difference = std::uint64_t{words[i]} - order[i] - borrow;
    words[i] = static_cast<std::uint32_t>(difference);
    borrow = difference >> 63;
  }
}

}  // namespace

Scalar Scalar::read(std::span<const std::uint8_t, 32> bytes) {
  Scalar scalar;
  for (std::size_t i = 0; i < 32; ++i)
    scalar.words[i / 4] |= std::uint32_t{bytes[i]} << (8 * (i % 4));
  return scalar;
}

// Long division, bit by bit from the highest: short to read, and a fiftieth of the whole check.
Scalar Scalar::reduced(std::span<const std::uint8_t, 64> bytes) {
  Scalar rest;
  for (std::size_t at = 512; at-- > 0;) {
    std::uint32_t in = bytes[at / 8] >> at % 8 & 1;
    for (std::uint32_t& word : rest.words) {
      const std::uint32_t out = word >> 31;
      word = word << 1 | in;
      in = out;
    }
    if (!less(rest.words, order)) subtract_order(rest.words);
  }
  return rest;
}

bool Scalar::below_order() const { return less(words, order); }

std::array<std::int8_t, 256> sparse_digits(const Scalar& scalar, std::size_t window) {
  std::array<std::int8_t, 256> digits{};
  int carry = 0;
  for (std::size_t at = 0; at < digits.size();) {
    if (static_cast<int>(scalar.bit(at)) == carry) {
      ++at;  // this bit and the carry make zero, and the carry stays as it is
      continue;
    }
    int digit = carry;
    for (std::size_t i = 0; i < window; ++i) digit += static_cast<int>(scalar.bit(at + i)) << i;
    carry = digit >> (window - 1);
    digits[at] = static_cast<std::int8_t>(digit - (carry << window));
    at += window;
  }
  return digits;
}

}  // namespace entente::crypto
