#pragma once

// Points of the curve of Ed25519, -x^2 + y^2 = 1 + d x^2 y^2 (RFC 8032 §5.1). For checking
// signatures only: how long it takes depends on the numbers, which everybody may know.

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "foundation/crypto/field25519.h"
#include "foundation/crypto/scalar25519.h"

namespace entente::crypto {

// x = X/Z, y = Y/Z, and T = XY/Z, all carried. T is wanted by sums only: what is to be doubled or
// written can do without.
struct Point {
  Field x, y, z, t;

  static Point neutral() { return {Field::of(0), Field::of(1), Field::of(1), Field::of(0)}; }
  // RFC 8032 §5.1.3; nothing where the bytes are no point, or are not its one spelling.
  static std::optional<Point> read(std::span<const std::uint8_t, 32> bytes);
  std::array<std::uint8_t, 32> write() const;

  enum class Next : std::uint8_t { add, double_or_write };

  Point negated() const;
  // T is left zero where it is not wanted.
  Point doubled(Next next = Next::add) const;
  // Does eight times the point give nothing? Eight points are so.
  bool has_small_order() const;
};

Point operator+(const Point& a, const Point& b);

// a * point + b * the base point. Precondition: both below 2^254.
Point combined(const Scalar& a, const Point& point, const Scalar& b);

}  // namespace entente::crypto
