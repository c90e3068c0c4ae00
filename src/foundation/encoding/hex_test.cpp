#include "foundation/encoding/hex.h"

#include <gtest/gtest.h>

namespace entente::encoding {
namespace {

TEST(Hex, IsTwoLowerCaseDigitsAByte) {
  EXPECT_EQ(to_hex(std::string_view{"\x00\x0F\xA5\xFF", 4}), "000fa5ff");
  EXPECT_EQ(from_hex("000fa5ff"), (std::string{"\x00\x0F\xA5\xFF", 4}));
  EXPECT_EQ(from_hex(""), "");
}

TEST(Hex, IsRefusedInAnyOtherSpelling) {
  for (const std::string_view text : {"A5", "a", "a5f", "0x", "a ", "g0", "-1", "\xC3\xA9"})
    EXPECT_FALSE(from_hex(text)) << text;
}

TEST(Hex, GivesBytesOfAFixedLengthOnlyFromThatMany) {
  PublicKey key;
  key.bytes.fill(0x5A);
  EXPECT_EQ(fixed_from_hex<PublicKey>(to_hex(key.span())), key);
  EXPECT_FALSE(fixed_from_hex<PublicKey>(std::string(63, 'a')));
  EXPECT_FALSE(fixed_from_hex<PublicKey>(std::string(66, 'a')));
  EXPECT_FALSE(fixed_from_hex<PublicKey>(std::string(64, 'A')));
}

}  // namespace
}  // namespace entente::encoding
