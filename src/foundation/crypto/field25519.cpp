#include "foundation/crypto/field25519.h"

#include <algorithm>

namespace entente::crypto {
namespace {

constexpr int width(std::size_t limb) { return limb % 2 == 0 ? 26 : 25; }

// Carries from limb to limb, to the nearest, and from the last to the first: 2^255 is 19. Two runs
// at a time, from the first limb and from the sixth, because neither waits for the other. Of limbs
// below 2^62, those that receive last are the seventh, 2^12 at most more than it should be, and the
// second, 2^17 more: within the hundredth that the header allows.
void carry(std::array<std::int64_t, 10>& limbs) {
  const auto step = [&](std::size_t from) {
    const int bits = width(from);
    const std::int64_t over = (limbs[from] + (std::int64_t{1} << (bits - 1))) >> bits;
    limbs[from] -= over * (std::int64_t{1} << bits);
    if (from < 9)
      limbs[from + 1] += over;
    else
      limbs[0] += 19 * over;
  };
#pragma GCC unroll 5
  for (std::size_t i = 0; i < 5; ++i) step(i), step(i + 5);
  step(5), step(0);
}

Field squared_often(Field a, int times) {
  for (; times > 0; --times) a = squared(a);
  return a;
}

// a^(2^250 - 1), and a^11 on the way: what both powers below begin with.
Field long_power(const Field& a, Field& eleventh) {
  const Field square = squared(a);
  const Field ninth = squared_often(square, 2) * a;
  eleventh = ninth * square;
  const Field of5 = squared(eleventh) * ninth;  // of_n is a^(2^n - 1)
  const Field of10 = squared_often(of5, 5) * of5;
  const Field of20 = squared_often(of10, 10) * of10;
  const Field of40 = squared_often(of20, 20) * of20;
  const Field of50 = squared_often(of40, 10) * of10;
  const Field of100 = squared_often(of50, 50) * of50;
  const Field of200 = squared_often(of100, 100) * of100;
  return squared_often(of200, 50) * of50;
}

}  // namespace

Field Field::read(std::span<const std::uint8_t, 32> bytes) {
  Field number;
  std::uint64_t pool = 0;
  int bits = 0;
  std::size_t next = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    for (; bits < width(i) && next < 32; bits += 8) pool |= std::uint64_t{bytes[next++]} << bits;
    number.limbs[i] = static_cast<std::int64_t>(pool & ((std::uint64_t{1} << width(i)) - 1));
    pool >>= width(i);
    bits -= width(i);
  }
  carry(number.limbs);
  return number;
}

std::array<std::uint8_t, 32> Field::write() const {
  auto carried = limbs;
  carry(carried);
  // h = q p + r, 0 <= r < p, is divided by 2^255 instead of by p: 2^255 h / p is h + 19 h / 2^255
  // but for a trifle, and the second term is 19 * its highest limb / 2^25 but for 19 * 2^231 /
  // 2^255. Together with the half, that is 2^255 (q + r / p) + y, where 0 < y < 1. As r <= p - 1,
  // the fraction with y added is still below 1, and what is rounded down is q.
  std::int64_t quotient = (19 * carried[9] + (1 << 24)) >> 25;
  for (std::size_t i = 0; i < 10; ++i) quotient = (carried[i] + quotient) >> width(i);
  carried[0] += 19 * quotient;
  std::array<std::uint8_t, 32> bytes{};
  std::uint64_t pool = 0;
  int bits = 0;
  std::size_t next = 0;
  std::int64_t over = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    const std::int64_t limb = carried[i] + over;
    over = limb >> width(i);
    pool |= static_cast<std::uint64_t>(limb - over * (std::int64_t{1} << width(i))) << bits;
    for (bits += width(i); bits >= 8; bits -= 8, pool >>= 8)
      bytes[next++] = static_cast<std::uint8_t>(pool);
  }
  bytes[next] = static_cast<std::uint8_t>(pool);
  return bytes;
}

bool Field::is_zero() const {
  return std::ranges::all_of(write(), [](std::uint8_t byte) { return byte == 0; });
}

Field operator+(const Field& a, const Field& b) {
  Field sum;
  for (std::size_t i = 0; i < 10; ++i) sum.limbs[i] = a.limbs[i] + b.limbs[i];
  return sum;
}

Field operator-(const Field& a, const Field& b) {
  Field difference;
  for (std::size_t i = 0; i < 10; ++i) difference.limbs[i] = a.limbs[i] - b.limbs[i];
  return difference;
}

// Limbs at i and j make 2^ceil(25.5 i) * 2^ceil(25.5 j): twice the worth of limb i + j where both
// are odd, and 19 times that of limb i + j - 10 beyond the last. Of carried numbers the largest is
// the first limb, which gets one product of even limbs, four times 19 of even ones and five times
// 38 of odd ones: within (1 + 76 + 190 / 4) * 1.03 * 2^50 < 2^57, and so are the others.
Field operator*(const Field& a, const Field& b) {
  std::int64_t beyond[10], doubled[10];
  for (std::size_t i = 0; i < 10; ++i) beyond[i] = 19 * b.limbs[i], doubled[i] = 2 * a.limbs[i];
  Field product;
#pragma GCC unroll 10
  for (std::size_t k = 0; k < 10; ++k) {
    std::int64_t sum = 0;
#pragma GCC unroll 10
    for (std::size_t i = 0; i < 10; ++i) {
      const std::size_t j = (k + 10 - i) % 10;
      sum += (i % 2 == 1 && j % 2 == 1 ? doubled[i] : a.limbs[i]) *
             (i + j >= 10 ? beyond[j] : b.limbs[j]);
    }
    product.limbs[k] = sum;
  }
  carry(product.limbs);
  return product;
}

// Each pair of limbs once.
Field squared(const Field& a) {
  Field square;
#pragma GCC unroll 10
  for (std::size_t k = 0; k < 10; ++k) {
    std::int64_t once = 0, pairs = 0;
#pragma GCC unroll 10
    for (std::size_t i = 0; i < 10; ++i) {
      const std::size_t j = (k + 10 - i) % 10;
      if (j < i) continue;
      const std::int64_t worth = (i % 2 == 1 && j % 2 == 1 ? 2 : 1) * (i + j >= 10 ? 19 : 1);
      (i == j ? once : pairs) += a.limbs[i] * worth * a.limbs[j];
    }
    square.limbs[k] = once + 2 * pairs;
  }
  carry(square.limbs);
  return square;
}

// p - 2 = 2^255 - 21.
Field inverse(const Field& a) {
  Field eleventh;
  const Field power = long_power(a, eleventh);
  return squared_often(power, 5) * eleventh;
}

// (p - 5) / 8 = 2^252 - 3.
Field root_power(const Field& a) {
  Field eleventh;
  return squared_often(long_power(a, eleventh), 2) * a;
}

}  // namespace entente::crypto
