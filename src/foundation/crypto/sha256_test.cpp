#include "foundation/crypto/sha256.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <string>

#include "foundation/crypto/sha256_blocks.h"

namespace entente::crypto {
namespace {

std::string hex(const Digest& digest) {
  std::string text;
  for (const std::uint8_t byte : digest.bytes) {
    char two[3];
    std::snprintf(two, sizeof two, "%02x", byte);
    text.append(two);
  }
  return text;
}

// FIPS 180-4 examples (NIST, "Example Algorithms: SHA-256").
TEST(Sha256, GivesThePublishedDigests) {
  EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(hex(sha256(std::string(1'000'000, 'a'))),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotCareHowTheBytesWereCut) {
  std::string bytes;
  for (int i = 0; i < 200; ++i) bytes.push_back(static_cast<char>(i * 7));
  for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
    Sha256 hash;
    hash.update(std::string_view{bytes}.substr(0, cut)).update("");
    hash.update(std::string_view{bytes}.substr(cut));
    EXPECT_EQ(hash.finish(), sha256(bytes));
  }
}

// Digests of 0x00, 0x00 0x01, ... of every length around the block boundaries, digested together:
// computed by Python's hashlib. It holds with and without the processor's own instructions.
TEST(Sha256, PadsEveryLengthAsThePublishedAlgorithmDoes) {
  std::string bytes, digests;
  for (int length = 0; length < 260; ++length) {
    digests += hex(sha256(bytes));
    bytes.push_back(static_cast<char>(length));
  }
  EXPECT_EQ(hex(sha256(digests)),
            "e52310e4bee760c67035523c80e989cbe361c1374705c22f4d593cfcfb7406a8");
}

// The portable code of libsodium is what everybody else runs.
TEST(Sha256, GivesWhatPortableCodeGives) {
  if (!has_sha_instructions()) GTEST_SKIP() << "this processor has no instructions for SHA-256";
  std::string bytes;
  for (int i = 0; i < 20'000; ++i) bytes.push_back(static_cast<char>(i * i / 7));
  for (std::size_t size = 0; size < bytes.size(); size += 97) {
    const auto some = std::string_view{bytes}.substr(size / 3, size);
    EXPECT_EQ(sha256(some), sha256_portable(some)) << size;
  }
}

}  // namespace
}  // namespace entente::crypto
