#include "foundation/crypto/ed25519.h"

#include <gtest/gtest.h>
#include <string>

namespace entente::crypto {
namespace {

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    bytes.push_back(static_cast<char>(std::stoi(std::string{hex.substr(i, 2)}, nullptr, 16)));
  return bytes;
}

template <class Fixed>
Fixed fixed(std::string_view hex) {
  const std::string bytes = from_hex(hex);
  EXPECT_EQ(bytes.size(), Fixed::size);
  Fixed value;
  std::memcpy(value.bytes.data(), bytes.data(), Fixed::size);
  return value;
}

SigningKey key_of(std::string_view seed) {
  return SigningKey::from_seed(fixed<Digest>(seed).span());
}

struct Vector {
  std::string_view seed, key, message, signature;
};

// RFC 8032 §7.1, TEST 1 to 3. Nothing here called sodium_init().
constexpr Vector vectors[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
     "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
     "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
     "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"}};

TEST(Ed25519, SignsAsRfc8032Does) {
  for (const Vector& vector : vectors) {
    const SigningKey key = key_of(vector.seed);
    EXPECT_EQ(key.public_key(), fixed<PublicKey>(vector.key));
    EXPECT_EQ(key.sign(from_hex(vector.message)), fixed<Signature>(vector.signature));
  }
}

TEST(Ed25519, AcceptsOnlyTheSignedMessageUnderItsKey) {
  const auto key = fixed<PublicKey>(vectors[2].key);
  const auto signature = fixed<Signature>(vectors[2].signature);
  EXPECT_TRUE(verify(key, "\xAF\x82", signature));
  EXPECT_FALSE(verify(key, "\xAF\x83", signature));
  EXPECT_FALSE(verify(key, "", signature));
  EXPECT_FALSE(verify(fixed<PublicKey>(vectors[1].key), "\xAF\x82", signature));
}

TEST(Ed25519, RefusesASignatureWithAnyBitChanged) {
  const auto key = fixed<PublicKey>(vectors[0].key);
  for (std::size_t bit = 0; bit < 512; ++bit) {
    auto signature = fixed<Signature>(vectors[0].signature);
    signature.bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    EXPECT_FALSE(verify(key, "", signature)) << bit;
  }
}

TEST(Ed25519, RefusesAScalarBeyondTheGroupOrder) {
  // The signature of TEST 1 with the order added to its scalar: the same point, other bytes.
  const auto bent = fixed<Signature>(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901554"
      "c8c7872aa064e049dbb3013fbf29380d25bf5f0595bbe24655141438e7a101b");
  EXPECT_FALSE(verify(fixed<PublicKey>(vectors[0].key), "", bent));
}

TEST(Ed25519, RefusesAKeyOfSmallOrder) {
  // The neutral element as key and as point, with scalar 0, would "sign" every message.
  PublicKey neutral;
  neutral.bytes[0] = 1;
  Signature signature;
  signature.bytes[0] = 1;
  EXPECT_FALSE(verify(neutral, "anything", signature));
  EXPECT_FALSE(verify(PublicKey{}, "anything", Signature{}));
}

TEST(SigningKey, GoesWhereItIsMoved) {
  SigningKey first = key_of(vectors[0].seed);
  SigningKey second = std::move(first);
  EXPECT_EQ(second.public_key(), fixed<PublicKey>(vectors[0].key));
  second = key_of(vectors[1].seed);
  EXPECT_EQ(second.public_key(), fixed<PublicKey>(vectors[1].key));
}

TEST(SigningKeyDeathTest, DoesNotSignAfterItWasMovedAway) {
  SigningKey first = key_of(vectors[0].seed);
  const SigningKey second = std::move(first);
  EXPECT_DEATH(static_cast<void>(first.sign("")), "moved away");
}

}  // namespace
}  // namespace entente::crypto
