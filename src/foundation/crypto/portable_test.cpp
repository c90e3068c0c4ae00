// The portable code and libsodium give the same answers: a browser refuses what we refuse. The
// edges of what is refused are in strictness_test.cpp.
#include "foundation/crypto/portable.h"

#include <array>
#include <gtest/gtest.h>
#include <string>

#include "foundation/crypto/ed25519.h"
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
    EXPECT_FALSE(agree(PublicKey{.bytes = chance.seed()}, "", signature)) << i;
  }
}

}  // namespace
}  // namespace entente::crypto
