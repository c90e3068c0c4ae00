#include "foundation/vocabulary/language_tag.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(LanguageTag, IsALanguageWithAtMostAScriptAndARegion) {
  for (const std::string_view raw :
       {"fr", "en", "ar", "swa", "fr-CA", "es-419", "sr-Latn", "sr-Latn-RS", "zh-Hant-TW"}) {
    const auto tag = LanguageTag::parse(raw);
    ASSERT_TRUE(tag) << raw;
    EXPECT_EQ(tag->string(), raw);
  }
}

TEST(LanguageTag, HasOneSpelling) {
  for (const std::string_view raw : {"FR", "Fr", "fr-ca", "fr-Ca", "sr-latn", "sr-LATN", "fr_CA"})
    EXPECT_FALSE(LanguageTag::parse(raw)) << raw;
}

TEST(LanguageTag, IsNothingElse) {
  for (const std::string_view raw :
       {"", "f", "fran", "-", "fr-", "-fr", "fr--CA", "fr-C", "fr-CAN", "fr-41", "fr-4199",
        "fr-CA-x", "sr-Latn-", "sr-RS-Latn", "sr-Latn-RS-RS", "en-GB-oed", "f1", "fr CA", "é"})
    EXPECT_FALSE(LanguageTag::parse(raw)) << raw;
  EXPECT_FALSE(LanguageTag::parse(std::string_view{"fr\0", 3}));
}

TEST(LanguageTag, IsOrderedByItsLetters) {
  EXPECT_LT(*LanguageTag::parse("en"), *LanguageTag::parse("fr"));
  EXPECT_EQ(*LanguageTag::parse("en"), *LanguageTag::parse("en"));
}

}  // namespace
}  // namespace entente
