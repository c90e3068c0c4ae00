#include "foundation/crypto/edwards25519.h"

#include <algorithm>
#include <vector>

namespace entente::crypto {
namespace {

// The numbers of RFC 8032 §5.1, made from what defines them.
struct Constants {
  Field d = Field{} - Field::of(121665) * inverse(Field::of(121666));
  Field d2 = Field::of(2) * d;
  Field root_of_minus_one = square_root_of_minus_one();

  // 2^((p-1)/4), and (p-1)/4 is twice (p-5)/8 and one more.
  static Field square_root_of_minus_one() {
    const Field two = Field::of(2);
    return squared(root_power(two)) * two;
  }
};

const Constants& constants() {
  static const Constants made;
  return made;
}

bool same(const Field& a, const Field& b) { return (a - b).is_zero(); }

// A square root of u/v (RFC 8032 §5.1.3, step 3).
std::optional<Field> root_of_ratio(const Field& u, const Field& v) {
  const Field v3 = squared(v) * v;
  const Field root = u * v3 * root_power(u * squared(v3) * v);
  const Field check = squared(root) * v;
  if (same(check, u)) return root;
  if (same(check, Field{} - u)) return root * constants().root_of_minus_one;
  return std::nullopt;
}

// A point as the second term of a sum wants it.
struct Term {
  Field sum, difference, z, t2d;  // Y+X, Y-X, Z, 2dT

  explicit Term(const Point& point)
      : sum(point.y + point.x),
        difference(point.y - point.x),
        z(point.z),
        t2d(point.t * constants().d2) {}
};

// Hisil, Wong, Carter, Dawson, "Twisted Edwards Curves Revisited" (2008), §3.1 and §3.3: addition
// that holds for every two points, and doubling. Both end alike, and no factor is of more than four
// carried numbers.
Point finish(const Field& e, const Field& f, const Field& g, const Field& h, Point::Next next) {
  return {e * f, g * h, f * g, next == Point::Next::add ? e * h : Field{}};
}

Point add(const Point& a, const Term& b, bool minus, Point::Next next) {
  const Field lower = (a.y - a.x) * (minus ? b.sum : b.difference);
  const Field upper = (a.y + a.x) * (minus ? b.difference : b.sum);
  const Field product = a.t * b.t2d, once = a.z * b.z, both = once + once;
  return minus ? finish(upper - lower, both + product, both - product, upper + lower, next)
               : finish(upper - lower, both - product, both + product, upper + lower, next);
}

// 1, 3, 5, ... times a point.
std::vector<Term> odd_multiples(const Point& point, std::size_t count) {
  const Term step{point.doubled()};
  std::vector<Term> terms{Term{point}};
  Point multiple = point;
  while (terms.size() < count) {
    multiple = add(multiple, step, false, Point::Next::add);
    terms.emplace_back(multiple);
  }
  return terms;
}

constexpr std::size_t point_window = 5, base_window = 8;
constexpr std::size_t count_of(std::size_t window) { return std::size_t{1} << (window - 2); }

// y = 4/5 and x even (RFC 8032 §5.1).
const std::vector<Term>& multiples_of_base() {
  static const std::vector<Term> made = [] {
    const Field y = Field::of(4) * inverse(Field::of(5));
    return odd_multiples(Point::read(y.write()).value(), count_of(base_window));
  }();
  return made;
}

// A digit's place in a table of odd multiples.
const Term& term_of(const std::vector<Term>& multiples, int digit) {
  return multiples[static_cast<std::size_t>(digit < 0 ? -digit : digit) / 2];
}

}  // namespace

std::optional<Point> Point::read(std::span<const std::uint8_t, 32> bytes) {
  const bool odd = (bytes[31] & 0x80) != 0;
  const Field one = Field::of(1), y = Field::read(bytes), y2 = squared(y);
  auto spelling = y.write();
  if (odd) spelling[31] |= 0x80;
  if (!std::ranges::equal(spelling, bytes)) return std::nullopt;  // y is p or more
  auto x = root_of_ratio(y2 - one, y2 * constants().d + one);
  if (!x) return std::nullopt;
  if (x->is_odd() != odd) x = Field::of(-1) * *x;
  if (x->is_odd() != odd) return std::nullopt;  // the sign of x = 0 is set
  return Point{*x, y, one, *x * y};
}

std::array<std::uint8_t, 32> Point::write() const {
  const Field by = inverse(z);
  auto bytes = (y * by).write();
  if ((x * by).is_odd()) bytes[31] |= 0x80;
  return bytes;
}

Point Point::negated() const { return {Field::of(-1) * x, y, z, Field::of(-1) * t}; }

Point Point::doubled(Next next) const {
  const Field x2 = squared(x), y2 = squared(y), z2 = squared(z), both = y2 - x2;
  return finish(squared(x + y) - x2 - y2, both - z2 - z2, both, Field{} - x2 - y2, next);
}

bool Point::has_small_order() const {
  const auto next = Next::double_or_write;
  const Point eightfold = doubled(next).doubled(next).doubled(next);
  return eightfold.x.is_zero() && same(eightfold.y, eightfold.z);
}

Point operator+(const Point& a, const Point& b) { return add(a, Term{b}, false, Point::Next::add); }

// Straus: the doublings are those of one product, and each digit that is not zero adds a multiple.
Point combined(const Scalar& a, const Point& point, const Scalar& b) {
  const auto of_point = sparse_digits(a, point_window), of_base = sparse_digits(b, base_window);
  const auto multiples = odd_multiples(point, count_of(point_window));
  const auto before = [](bool sum) {
    return sum ? Point::Next::add : Point::Next::double_or_write;
  };
  std::size_t at = 256;
  while (at > 0 && of_point[at - 1] == 0 && of_base[at - 1] == 0) --at;
  Point sum = Point::neutral();
  while (at-- > 0) {
    const int first = of_point[at], second = of_base[at];
    const bool last = at == 0;  // nobody knows what becomes of the whole
    sum = sum.doubled(before(first != 0 || second != 0 || last));
    if (first != 0)
      sum = add(sum, term_of(multiples, first), first < 0, before(second != 0 || last));
    if (second != 0) sum = add(sum, term_of(multiples_of_base(), second), second < 0, before(last));
  }
  return sum;
}

}  // namespace entente::crypto
