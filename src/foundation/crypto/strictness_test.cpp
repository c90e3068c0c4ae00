// Ed25519 is checked in more than one way: with or without the cofactor, with or without points of
// small order, with one spelling of a number or several (Chalkias, Garillot, Nikolaenko, "Taming
// the Many EdDSAs", 2020). Whoever could make a signature that one reader accepts and another
// refuses could show two people two records. So the portable code must refuse what libsodium
// refuses and accept what it accepts, above all where the equation of the signature itself holds:
// most of these signatures are made so that it does.
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/edwards25519.h"
#include "foundation/crypto/portable.h"
#include "foundation/crypto/sha2.h"

namespace entente::crypto {
namespace {

using Bytes = std::array<std::uint8_t, 32>;

constexpr Bytes order = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                         0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                         0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

bool agree(const Bytes& author, const Bytes& stated, const Bytes& scalar,
           std::string_view message) {
  const PublicKey key{.bytes = author};
  Signature signature;
  std::ranges::copy(stated, signature.bytes.begin());
  std::ranges::copy(scalar, signature.bytes.begin() + 32);
  const bool here = portable::verify(key, message, signature);
  EXPECT_EQ(here, verify(key, message, signature));
  return here;
}

Bytes small_number(std::uint8_t number) { return {number}; }

Bytes bytes_of(const Scalar& scalar) {
  Bytes bytes;
  for (std::size_t i = 0; i < 32; ++i)
    bytes[i] = static_cast<std::uint8_t>(scalar.words[i / 4] >> (8 * (i % 4)));
  return bytes;
}

// a b + c modulo the order.
Scalar product_and(const Scalar& a, const Scalar& b, const Scalar& c) {
  std::array<std::uint32_t, 16> words{};
  std::ranges::copy(c.words, words.begin());
  for (std::size_t i = 0; i < 8; ++i) {
    std::uint64_t over = 0;
    for (std::size_t j = 0; i + j < 16; ++j) {
      over += words[i + j] + (j < 8 ? std::uint64_t{a.words[i]} * b.words[j] : 0);
      words[i + j] = static_cast<std::uint32_t>(over);
      over >>= 32;
    }
  }
  std::array<std::uint8_t, 64> bytes;
  for (std::size_t i = 0; i < 64; ++i)
    bytes[i] = static_cast<std::uint8_t>(words[i / 4] >> (8 * (i % 4)));
  return Scalar::reduced(bytes);
}

Scalar challenge(const Bytes& stated, const Bytes& author, std::string_view message) {
  Sha2<std::uint64_t> hash;
  hash.update({reinterpret_cast<const char*>(stated.data()), stated.size()});
  hash.update({reinterpret_cast<const char*>(author.data()), author.size()});
  hash.update(message);
  return Scalar::reduced(hash.finish());
}

Point times_base(const Scalar& scalar) { return combined(Scalar{}, Point::neutral(), scalar); }

// The eight points that eight times give nothing: L times any point is one of them, and the first
// of order eight gives the others.
std::vector<Point> points_of_small_order() {
  for (std::uint8_t y = 2;; ++y) {
    const auto point = Point::read(small_number(y));
    if (!point) continue;
    const Point small = combined(Scalar::read(order), *point, Scalar{});
    std::vector<Point> found = {Point::neutral()};
    for (Point next = small; next.write() != found[0].write() && found.size() < 9;
         next = next + small)
      found.push_back(next);
    EXPECT_LE(found.size(), 8u);
    if (found.size() == 8) return found;
  }
}

// Each spelling of them: as they are, with p added where there is room, with the other sign.
std::vector<Bytes> spellings_of_small_order() {
  std::vector<Bytes> found;
  for (const Point& point : points_of_small_order()) {
    found.push_back(point.write());
    if (found.back()[0] > 1 || found.back()[31] != 0) continue;
    Bytes beyond;  // p, or p + 1
    beyond.fill(0xff);
    beyond[0] = static_cast<std::uint8_t>(0xed + found.back()[0]);
    beyond[31] = 0x7f;
    found.push_back(beyond);
  }
  for (std::size_t i = 0, count = found.size(); i < count; ++i) {
    found.push_back(found[i]);
    found.back()[31] ^= 0x80;
  }
  return found;
}

const Scalar secret = Scalar::read(small_number(201)), nonce = Scalar::read(small_number(77));

TEST(StrictEd25519, KnowsTheEightPointsOfSmallOrder) {
  std::vector<Bytes> written;
  for (const Point& point : points_of_small_order()) {
    EXPECT_TRUE(point.has_small_order());
    written.push_back(point.write());
  }
  std::ranges::sort(written);
  EXPECT_EQ(std::ranges::unique(written).begin(), written.end());
  EXPECT_EQ(written.size(), 8u);
  EXPECT_FALSE(times_base(secret).has_small_order());
}

// With such a key, some R = S B + T passes for every message. Nobody may have signed everything.
TEST(StrictEd25519, RefusesKeysOfSmallOrderHoweverSpelt) {
  for (const Bytes& author : spellings_of_small_order())
    for (const Point& small : points_of_small_order())
      for (const char* message : {"", "entente", "anything"}) {
        const Bytes stated = (times_base(nonce) + small).write();
        EXPECT_FALSE(agree(author, stated, bytes_of(nonce), message));
      }
}

// R = 0 and S = h a: signed without a nonce, so that two of them give the key away.
TEST(StrictEd25519, RefusesRsOfSmallOrderHoweverSpelt) {
  for (const Point& small : points_of_small_order()) {
    const Bytes author = (times_base(secret) + small).write();
    for (const Bytes& stated : spellings_of_small_order())
      for (const char* message : {"", "entente", "anything"}) {
        const auto scalar = product_and(challenge(stated, author, message), secret, Scalar{});
        EXPECT_FALSE(agree(author, stated, bytes_of(scalar), message));
      }
  }
}

// A key a B + T with T of small order: the equation holds where h T is nothing, by chance, and
// libsodium accepts these. With the cofactor it would hold always.
TEST(StrictEd25519, AgreesOnKeysThatCarryAPointOfSmallOrder) {
  int accepted = 0, refused = 0;
  for (const Point& small : points_of_small_order()) {
    const Bytes author = (times_base(secret) + small).write(), stated = times_base(nonce).write();
    for (int i = 0; i < 40; ++i) {
      const auto message = std::to_string(i);
      const auto scalar = product_and(challenge(stated, author, message), secret, nonce);
      ++(agree(author, stated, bytes_of(scalar), message) ? accepted : refused);
    }
  }
  EXPECT_GT(accepted, 40);
  EXPECT_GT(refused, 40);
}

TEST(StrictEd25519, AgreesOnRsThatCarryAPointOfSmallOrder) {
  const Bytes author = times_base(secret).write();
  for (const Point& small : points_of_small_order()) {
    const Bytes stated = (times_base(nonce) + small).write();
    const auto scalar = product_and(challenge(stated, author, "entente"), secret, nonce);
    EXPECT_EQ(agree(author, stated, bytes_of(scalar), "entente"),
              small.write() == Point::neutral().write());
  }
}

// S, S + L, S + 2 L and so on give the same point: only the first may pass.
TEST(StrictEd25519, RefusesAScalarWithTheOrderAdded) {
  const Bytes author = times_base(secret).write(), stated = times_base(nonce).write();
  Bytes scalar = bytes_of(product_and(challenge(stated, author, "entente"), secret, nonce));
  EXPECT_TRUE(agree(author, stated, scalar, "entente"));
  for (int times = 1, carry = 0; times < 15; ++times, carry = 0) {
    for (std::size_t i = 0; i < 32; ++i) {
      carry += scalar[i] + order[i];
      scalar[i] = static_cast<std::uint8_t>(carry);
      carry >>= 8;
    }
    EXPECT_FALSE(agree(author, stated, scalar, "entente")) << times;
  }
}

TEST(StrictEd25519, TakesTheOrderForNothing) {
  std::array<std::uint8_t, 64> bytes{};
  std::ranges::copy(order, bytes.begin());
  EXPECT_EQ(Scalar::reduced(bytes).words, Scalar{}.words);
  bytes[0] -= 1;
  EXPECT_EQ(bytes_of(Scalar::reduced(bytes))[0], 0xec);
}

TEST(StrictEd25519, AgreesOnScalarsAroundTheOrder) {
  const Bytes author = times_base(secret).write(), stated = times_base(nonce).write();
  for (int low = 0xe0; low <= 0xff; ++low) {  // L - 13 to L + 18
    Bytes scalar = order;
    scalar[0] = static_cast<std::uint8_t>(low);
    EXPECT_FALSE(agree(author, stated, scalar, "entente"));
    EXPECT_EQ(Scalar::read(scalar).below_order(), low < 0xed);
  }
  for (int top = 0; top < 256; ++top) {
    Bytes scalar = bytes_of(nonce);
    scalar[31] = static_cast<std::uint8_t>(top);
    EXPECT_FALSE(agree(author, stated, scalar, "entente")) << top;
  }
}

// y from 0 to 19 and from p - 5 to 2^255 - 1, with both signs, as key and as R.
TEST(StrictEd25519, AgreesOnSpellingsAroundThePrime) {
  std::vector<Bytes> edges;
  for (std::uint8_t low = 0; low < 20; ++low) edges.push_back(small_number(low));
  for (int low = 0xe8; low <= 0xff; ++low) {
    Bytes bytes;
    bytes.fill(0xff);
    bytes[0] = static_cast<std::uint8_t>(low);
    bytes[31] = 0x7f;
    edges.push_back(bytes);
  }
  for (std::size_t i = 0, count = edges.size(); i < count; ++i) {
    edges.push_back(edges[i]);
    edges.back()[31] ^= 0x80;
  }
  const Bytes ours = times_base(secret).write();
  for (const Bytes& edge : edges)
    for (const int number : {0, 1}) {
      const Bytes scalar = small_number(static_cast<std::uint8_t>(number));
      agree(edge, ours, scalar, "entente");
      agree(edge, edge, scalar, "entente");
      EXPECT_FALSE(agree(ours, edge, scalar, "entente"));
    }
}

// 19 spellings of p or more are those of numbers from 0 to 18: none of them may be read.
TEST(StrictEd25519, ReadsNoPointOfMoreThanOneSpelling) {
  int points = 0;
  for (int y = 0; y < 19; ++y)
    for (const int sign : {0, 0x80}) {
      Bytes bytes = small_number(static_cast<std::uint8_t>(y));
      bytes[31] = static_cast<std::uint8_t>(sign);
      if (const auto point = Point::read(bytes)) {
        EXPECT_EQ(point->write(), bytes);
        ++points;
      }
      bytes.fill(0xff);
      bytes[0] = static_cast<std::uint8_t>(0xed + y);
      bytes[31] = static_cast<std::uint8_t>(0x7f | sign);
      EXPECT_FALSE(Point::read(bytes)) << y;
    }
  EXPECT_GT(points, 10);
  EXPECT_TRUE(Point::read(small_number(1)));
  Bytes negative_zero = small_number(1);
  negative_zero[31] = 0x80;
  EXPECT_FALSE(Point::read(negative_zero));
}

}  // namespace
}  // namespace entente::crypto
