#include "host/http/language.h"

#include <gtest/gtest.h>

#include "host/http/preference.h"

namespace entente::http {
namespace {

TEST(ChooseLanguage, IsFrenchWhenTheReaderSaysNothingWeSpeak) {
  for (const auto* list : {"", "de", "es, ar;q=0.5", ";;;,,,", "q=1", "fr;q=0, de"})
    EXPECT_EQ(choose_language(list), Language::french) << list;
}

TEST(ChooseLanguage, TakesTheFirstListedAmongEquals) {
  EXPECT_EQ(choose_language("en, fr"), Language::english);
  EXPECT_EQ(choose_language("de, fr, en"), Language::french);
}

TEST(ChooseLanguage, TakesTheHighestWeight) {
  EXPECT_EQ(choose_language("en;q=0.8, fr;q=0.9"), Language::french);
  EXPECT_EQ(choose_language("fr;q=0.799, en;q=0.8"), Language::english);
}

TEST(ChooseLanguage, UnderstandsRegionsAndAnyCase) {
  EXPECT_EQ(choose_language("en-GB"), Language::english);
  EXPECT_EQ(choose_language("EN"), Language::english);
  EXPECT_EQ(choose_language("fr-CA, en"), Language::french);
  EXPECT_EQ(choose_language("eng"), Language::french);
}

TEST(ChooseLanguage, NeverGivesALanguageWithWeightZeroWhenThereIsAnother) {
  EXPECT_EQ(choose_language("fr;q=0, *"), Language::english);
  EXPECT_EQ(choose_language("fr;q=0, en;q=0.001"), Language::english);
}

TEST(ChooseLanguage, ReadsAStarAsWhateverWeSpeak) {
  EXPECT_EQ(choose_language("*"), Language::french);
  EXPECT_EQ(choose_language("en;q=0.5, *"), Language::french);
}

TEST(ParsePreferences, ReadsWeightsInThousandths) {
  const auto list = parse_preferences("br, gzip;q=0.5 , identity ; q=0.125,*;q=0");
  ASSERT_EQ(list.size(), 4u);
  EXPECT_EQ(list[0].weight, 1'000);
  EXPECT_EQ(list[1].weight, 500);
  EXPECT_EQ(list[2].name, "identity");
  EXPECT_EQ(list[2].weight, 125);
  EXPECT_EQ(list[3].weight, 0);
}

TEST(ParsePreferences, LeavesOutMalformedWeights) {
  for (const auto* bad : {"a;q=2", "a;q=1.001", "a;q=-1", "a;q=.5", "a;q=", "a;q=0.1234", "a;q=0x"})
    EXPECT_TRUE(parse_preferences(bad).empty()) << bad;
}

TEST(ParsePreferences, LooksAtTheFirst64Items) {
  std::string list;
  for (int i = 0; i < 10'000; ++i) list += "a,";
  EXPECT_EQ(parse_preferences(list).size(), 64u);
}

}  // namespace
}  // namespace entente::http
