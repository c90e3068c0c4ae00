// The portable code and libsodium give the same answers: a browser refuses what we refuse.
#include "foundation/crypto/portable.h"

#include <array>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/edwards25519.h"
#include "foundation/crypto/sha256.h"

namespace entente::crypto {
namespace {

// Invented by integers, so that a failure comes back.
class Chance {
 public:
  std::uint8_t byte() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint8_t>(state_ >> 56);
  }
  std::string text(std::size_t size) {
    std::string bytes(size, '\0');
    for (char& each : bytes) each = static_cast<char>(byte());
    return bytes;
  }
  std::array<std::uint8_t, 32> seed() {
    std::array<std::uint8_t, 32> bytes{};
    for (auto& each : bytes) each = byte();
    return bytes;
  }

 private:
  std::uint64_t state_ = 20'261'128;
};

bool agree(const PublicKey& key, std::string_view message, const Signature& signature) {
  const bool here = portable::verify(key, message, signature);
  EXPECT_EQ(here, verify(key, message, signature));
  return here;
}

PublicKey key_of(const std::array<std::uint8_t, 32>& bytes) { return {.bytes = bytes}; }

// The eight points that eight times give nothing, made from one of order eight.
std::vector<std::array<std::uint8_t, 32>> points_of_small_order() {
  std::array<std::uint8_t, 32> bytes{};
  std::vector<std::array<std::uint8_t, 32>> found;
  // L times any point is one of them; the first of order eight gives the others.
  constexpr std::array<std::uint8_t, 32> order = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58,
                                                  0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
                                                  0,    0,    0,    0,    0,    0,    0,    0,
                                                  0,    0,    0,    0,    0,    0,    0,    0x10};
  for (bytes[0] = 2; found.size() != 8; ++bytes[0]) {
    const auto point = Point::read(bytes);
    if (!point) continue;
    const Point small = combined(Scalar::read(order), *point, Scalar{});
    found = {Point::neutral().write()};
    for (Point next = small; next.write() != found.front(); next = next + small)
      found.push_back(next.write());
  }
  return found;
}

TEST(PortableSha256, GivesTheDigestsOfLibsodium) {
  Chance chance;
  for (std::size_t size = 0; size < 300; ++size) {
    const auto bytes = chance.text(size);
    EXPECT_EQ(portable::sha256(bytes), sha256(bytes)) << size;
  }
  const auto long_one = chance.text(100'003);
  EXPECT_EQ(portable::sha256(long_one), sha256(long_one));
}

TEST(PortableEd25519, AcceptsWhatWasSigned) {
  Chance chance;
  for (std::size_t i = 0; i < 300; ++i) {
    const auto key = SigningKey::from_seed(chance.seed());
    const auto message = chance.text(i);
    EXPECT_TRUE(agree(key.public_key(), message, key.sign(message))) << i;
  }
}

TEST(PortableEd25519, RefusesAnyBitChanged) {
  Chance chance;
  const auto key = SigningKey::from_seed(chance.seed());
  const auto message = chance.text(20);
  const auto signature = key.sign(message);
  for (std::size_t bit = 0; bit < 512; ++bit) {
    auto changed = signature;
    changed.bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    EXPECT_FALSE(agree(key.public_key(), message, changed)) << bit;
  }
  for (std::size_t bit = 0; bit < 256; ++bit) {
    auto other = key.public_key();
    other.bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    EXPECT_FALSE(agree(other, message, signature)) << bit;
  }
}

TEST(PortableEd25519, AgreesOnBytesOfAnyKind) {
  Chance chance;
  for (int i = 0; i < 2'000; ++i) {
    Signature signature;
    for (auto& byte : signature.bytes) byte = chance.byte();
    if (i % 2 == 0) signature.bytes[63] &= 0x0f;
    EXPECT_FALSE(agree(key_of(chance.seed()), "", signature)) << i;
  }
}

// Where implementations differ: points of small order, spellings of p or more, both signs of zero.
TEST(PortableEd25519, AgreesAtTheEdges) {
  auto edges = points_of_small_order();
  ASSERT_EQ(edges.size(), 8u);
  for (int low = 0xe8; low <= 0xff; ++low) {  // p - 5 to 2^255 - 1, all of them but four
    std::array<std::uint8_t, 32> bytes;
    bytes.fill(0xff);
    bytes[0] = static_cast<std::uint8_t>(low);
    bytes[31] = 0x7f;
    edges.push_back(bytes);
  }
  for (std::uint8_t low = 0; low < 20; ++low) edges.push_back({low});
  for (std::size_t i = 0, count = edges.size(); i < count; ++i) {
    edges.push_back(edges[i]);
    edges.back()[31] ^= 0x80;
  }
  for (const auto& author : edges)
    for (const auto& stated : edges)
      for (const bool scalar : {false, true}) {
        Signature signature;
        std::ranges::copy(stated, signature.bytes.begin());
        signature.bytes[32] = scalar ? 1 : 0;
        agree(key_of(author), "entente", signature);
      }
}

// A signature whose R carries a point of small order besides passes where the cofactor is
// multiplied away. libsodium does not, so nobody else may: one host could show it as signed.
TEST(PortableEd25519, AgreesOnRWithAPointOfSmallOrderAdded) {
  Chance chance;
  const auto key = SigningKey::from_seed(chance.seed());
  for (const auto& small : points_of_small_order()) {
    auto signature = key.sign("entente");
    const auto r = Point::read(signature.span().first<32>()).value();
    std::ranges::copy((r + Point::read(small).value()).write(), signature.bytes.begin());
    EXPECT_EQ(agree(key.public_key(), "entente", signature), small == Point::neutral().write());
  }
}

TEST(PortableEd25519, AgreesOnScalarsAroundTheOrder) {
  Chance chance;
  const auto key = SigningKey::from_seed(chance.seed());
  auto signature = key.sign("entente");
  for (int top = 0; top < 256; ++top) {
    signature.bytes[63] = static_cast<std::uint8_t>(top);
    agree(key.public_key(), "entente", signature);
  }
}

}  // namespace
}  // namespace entente::crypto
