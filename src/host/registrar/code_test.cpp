#include "host/registrar/code.h"

#include <array>
#include <gtest/gtest.h>
#include <map>

namespace entente::registrar {
namespace {

CodeError error_of(std::string_view raw) {
  const auto code = Code::parse(raw);
  EXPECT_FALSE(code) << raw;
  return code ? CodeError::too_short : code.error();
}

TEST(Code, HasSixCharactersThatNobodyMistakes) {
  EXPECT_EQ(code_alphabet.size(), 32U);
  for (const char c : {'0', 'O', '1', 'I'})
    EXPECT_EQ(code_alphabet.find(c), std::string_view::npos) << c;
  const auto code = Code::from_entropy(std::array<std::uint8_t, 6>{0, 31, 32, 255, 8, 7});
  EXPECT_EQ(code.string(), "2Z2ZA9");
}

TEST(Code, IsUniformWhenItsBytesAre) {
  std::map<char, int> seen;
  for (int byte = 0; byte < 256; ++byte) {
    std::array<std::uint8_t, 6> bytes{};
    bytes.fill(static_cast<std::uint8_t>(byte));
    ++seen[Code::from_entropy(bytes).string().front()];
  }
  EXPECT_EQ(seen.size(), 32U);
  for (const auto& [c, times] : seen) EXPECT_EQ(times, 8) << c;
}

TEST(Code, IsReadAsPeopleTypeIt) {
  for (const char* typed :
       {"K7P2M9", "k7p2m9", "K7P-2M9", " k7 p2 m9\n", "K7P\t2M-9\r\n", "-K7P2M9-", "K7P\u00a02M9",
        "K7P\u202f2M9", "K7P\u20102M9", "K7P\u20112M9", "K7P\u20132M9"}) {
    const auto code = Code::parse(typed);
    ASSERT_TRUE(code) << typed;
    EXPECT_EQ(code->string(), "K7P2M9") << typed;
  }
}

TEST(Code, NamesWhatIsWrongWithIt) {
  EXPECT_EQ(error_of(""), CodeError::too_short);
  EXPECT_EQ(error_of(" - "), CodeError::too_short);
  EXPECT_EQ(error_of("K7P2M"), CodeError::too_short);
  EXPECT_EQ(error_of("K7P2M99"), CodeError::too_long);
  for (const char* alike : {"K7P2M0", "K7P2Mo", "K7P2M1", "K7P2Mi"})
    EXPECT_EQ(error_of(alike), CodeError::look_alike) << alike;
  for (const char* strange : {"K7P2M_", "K7P2M\u00e9", "K7P2M\xff", "K7P2\xe2\x80", "K7P.2M9"})
    EXPECT_EQ(error_of(strange), CodeError::forbidden_character) << strange;
  EXPECT_EQ(error_of(std::string_view("K7P2M9\0", 7)), CodeError::forbidden_character);
}

TEST(Code, OfOneDialogueOpensNoOther) {
  const auto code = *Code::parse("ABCDEF");
  EXPECT_NE(code_digest("one", code), code_digest("two", code));
  EXPECT_NE(code_digest("one", code), code_digest("one", *Code::parse("ABCDEG")));
}

}  // namespace
}  // namespace entente::registrar
