#include "foundation/vocabulary/text.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace entente {
namespace {

TextError refusal(std::string_view raw, std::size_t limit = Text::characters_max) {
  const auto text = Text::parse(raw, limit);
  return text ? throw std::logic_error("accepted") : text.error();
}

TEST(Text, KeepsWhatThePersonWroteByteForByte) {
  for (const std::string_view raw : {"Who decides?", "Qui décide ?", "من يقرر؟", "两行\n\n文字",
                                     "می‌خواهم", "👩🏽‍🌾", "a\u0301"}) {
    const auto text = Text::parse(raw);
    ASSERT_TRUE(text) << raw;
    EXPECT_EQ(text->string(), raw);
  }
}

TEST(Text, IsNeverEmptyAndHasNoBlankAtAnEnd) {
  EXPECT_EQ(refusal(""), TextError::empty);
  for (const std::string_view raw : {" ", "\n", " a", "a ", "\na", "a\n"})
    EXPECT_EQ(refusal(raw), TextError::blank_at_an_end);
}

TEST(Text, HasNoControlCharacterButLineFeed) {
  EXPECT_TRUE(Text::parse("one\ntwo"));
  for (const std::string_view raw :
       {std::string_view{"a\0b", 3}, std::string_view{"a\rb"}, std::string_view{"a\tb"},
        std::string_view{"a\x1B[31mb"}, std::string_view{"a\x7F"}, std::string_view{"a\u0085z"}})
    EXPECT_EQ(refusal(raw), TextError::forbidden_character);
}

TEST(Text, HasNothingThatTurnsTheDirectionOfReading) {
  // "Trojan source": the eye would read another sentence than the one that is signed.
  for (const std::string_view raw :
       {"a\u202Ab", "a\u202Bb", "a\u202Cb", "a\u202Db", "a\u202Eb", "a\u2066b", "a\u2067b",
        "a\u2068b", "a\u2069b", "a\u200Eb", "a\u200Fb"})
    EXPECT_EQ(refusal(raw), TextError::forbidden_character) << raw;
}

TEST(Text, HasNothingInvisible) {
  for (const std::string_view raw : {"a\u200Bb", "a\u2060b", "a\u2028b", "a\u2029b", "a\uFEFFb",
                                     "a\U000E0041b", "a\uFFFEb", "a\uFFFFb"})
    EXPECT_EQ(refusal(raw), TextError::forbidden_character) << raw;
}

TEST(Text, IsUtf8InItsShortestForm) {
  for (const std::string_view raw :
       {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xF0\x80\x80\xAF",  // overlong
        "\xED\xA0\x80", "\xED\xBF\xBF",                                              // surrogates
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",                              // too great
        "a\x80", "\xE2\x82", "\xE2\x82z", "\xC3"})                                   // cut short
    EXPECT_EQ(refusal(raw), TextError::not_utf8);
}

TEST(Text, IsCountedInCharactersNotInBytes) {
  EXPECT_TRUE(Text::parse("ééé", 3));
  EXPECT_EQ(refusal("éééé", 3), TextError::too_long);
  EXPECT_EQ(refusal(std::string(Text::bytes_max + 1, 'a')), TextError::too_long);
  EXPECT_EQ(refusal(std::string(Text::characters_max + 1, 'a')), TextError::too_long);
  EXPECT_TRUE(Text::parse(std::string(Text::characters_max, 'a')));
}

TEST(CountCharacters, CountsScalarValues) {
  EXPECT_EQ(count_characters(""), 0u);
  EXPECT_EQ(count_characters("aé€😀"), 4u);
  EXPECT_EQ(count_characters("\U0010FFFF"), 1u);
  EXPECT_EQ(count_characters("a\xFF"), std::string_view::npos);
}

}  // namespace
}  // namespace entente
