#pragma once

// Multiples of the base point of Ed25519, counted modulo its order
// L = 2^252 + 27742317777372353535851937790883648493 (RFC 8032 §5.1). Of public numbers only.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::crypto {

// Below 2^256; words are little endian.
struct Scalar {
  std::array<std::uint32_t, 8> words{};

  static Scalar read(std::span<const std::uint8_t, 32> bytes);
  // The remainder of 64 bytes modulo L.
  static Scalar reduced(std::span<const std::uint8_t, 64> bytes);
  bool below_order() const;
  bool bit(std::size_t at) const { return at < 256 && (words[at / 32] >> at % 32 & 1) != 0; }
};

// The scalar as a sum of digits[i] * 2^i with few of them not zero: these are odd, of a size below
// 2^(window-1), and at least `window` places apart. Precondition: scalar below 2^254.
std::array<std::int8_t, 256> sparse_digits(const Scalar& scalar, std::size_t window);

}  // namespace entente::crypto
