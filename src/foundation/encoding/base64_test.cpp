#include "foundation/encoding/base64.h"

#include <gtest/gtest.h>

namespace entente::encoding {
namespace {

using namespace std::string_view_literals;

// RFC 4648 §10.
TEST(Base64, GivesThePublishedTexts) {
  const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""},
                                                                   {"f", "Zg=="},
                                                                   {"fo", "Zm8="},
                                                                   {"foo", "Zm9v"},
                                                                   {"foob", "Zm9vYg=="},
                                                                   {"fooba", "Zm9vYmE="},
                                                                   {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : vectors) {
    EXPECT_EQ(to_base64(bytes), text);
    EXPECT_EQ(from_base64(text), bytes);
  }
}

TEST(Base64, HasTwoAlphabetsThatDoNotMix) {
  const auto bytes = "\xFB\xEF\xFF\xFE"sv;
  EXPECT_EQ(to_base64(bytes), "++///g==");
  EXPECT_EQ(to_base64url(bytes), "--___g");
  EXPECT_FALSE(from_base64("--___g=="));
  EXPECT_FALSE(from_base64url("++///g"));
}

TEST(Base64, RefusesSpareBitsThatAreNotZero) {
  EXPECT_TRUE(from_base64("Zg=="));
  for (const auto text : {"Zh==", "Zv==", "Zm9=", "Zm//Zn=="}) EXPECT_FALSE(from_base64(text));
  EXPECT_FALSE(from_base64url("Zh"));
  EXPECT_FALSE(from_base64url("Zm9"));
}

TEST(Base64, RefusesPaddingThatIsMissingExtraOrInside) {
  for (const auto text : {"Zg", "Zg=", "Zg===", "Zm9v====", "=",
                          "==", "===", "====", "Zg==Zg==", "Z===", "Zm9vZg", "Zm=v", "Z"})
    EXPECT_FALSE(from_base64(text)) << text;
  for (const auto text : {"Zg==", "Zg=", "Z", "Zm9vZ"}) EXPECT_FALSE(from_base64url(text)) << text;
}

TEST(Base64, RefusesAnythingThatIsNoLetter) {
  for (const auto text :
       {"Zg ="sv, " Zg="sv, "Zm9v\n"sv, "Zm\n9"sv, "Zm9\0"sv, "Zm9\xC3"sv, "Zm9*"sv})
    EXPECT_FALSE(from_base64(text));
}

TEST(Base64, BringsAllBytesBack) {
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    EXPECT_EQ(from_base64(to_base64(bytes)), bytes);
    EXPECT_EQ(from_base64url(to_base64url(bytes)), bytes);
    bytes.push_back(static_cast<char>(i * 89));
  }
}

TEST(Base64, GivesBytesOfAFixedLengthOnlyFromThatMany) {
  Digest digest;
  digest.bytes.fill(0xAB);
  EXPECT_EQ(fixed_from_base64<Digest>(to_base64(digest.span())), digest);
  EXPECT_EQ(fixed_from_base64url<Digest>(to_base64url(digest.span())), digest);
  EXPECT_FALSE(fixed_from_base64<Signature>(to_base64(digest.span())));
  EXPECT_FALSE(fixed_from_base64<Digest>("Zg=="));
}

}  // namespace
}  // namespace entente::encoding
