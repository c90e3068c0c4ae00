#include "dialogue/constitution/opening.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

// What the law says to the usual terms with one change.
template <class Change>
Result<Done, Refusal> opening_with(Change change) {
  auto terms = InventedDialogue{}.terms();
  change(terms);
  return admit_opening(terms);
}

TEST(Opening, OfAnOrdinaryDialogueIsAdmitted) {
  EXPECT_TRUE(opening_with([](auto&) {}));
}

TEST(Opening, UnderAnotherConstitutionIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.constitution = 4; }).error(),
            Refusal::constitution_version_unknown);
}

TEST(Opening, WithoutWorkingLanguagesIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.languages.clear(); }).error(),
            Refusal::no_languages);
}

TEST(Opening, WithoutATitleInEveryLanguageIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.title.erase(tag("fr")); }).error(),
            Refusal::title_not_in_every_language);
}

TEST(Opening, WithoutFacilitatorsIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.facilitators.clear(); }).error(),
            Refusal::no_facilitators);
}

TEST(Opening, BelowTheHardFloorOfAnonymityIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.anonymity_floor = 4; }).error(),
            Refusal::anonymity_floor_out_of_range);
  EXPECT_EQ(opening_with([](auto& terms) { terms.anonymity_floor = 1'001; }).error(),
            Refusal::anonymity_floor_out_of_range);
}

TEST(Opening, OfAProtectedDialogueCanNotDeclareImports) {
  EXPECT_EQ(opening_with([](auto& terms) {
              terms.mode = Mode::protected_;
              terms.import_key = PublicKey{};
            }).error(),
            Refusal::import_needs_open_mode);
}

TEST(Opening, WithoutAKeyOfTheLogIsRefused) {
  EXPECT_EQ(opening_with([](auto& terms) { terms.log.clear(); }).error(),
            Refusal::log_key_malformed);
  EXPECT_EQ(opening_with([](auto& terms) { terms.log.assign(301, 'x'); }).error(),
            Refusal::log_key_malformed);
}

TEST(DialogueId, IsLowerCaseLettersDigitsAndInnerHyphens) {
  EXPECT_TRUE(DialogueId::parse("agrifood-2026"));
  EXPECT_TRUE(DialogueId::parse(std::string(40, 'a')));
  for (const auto* raw : {"", "-a", "a-", "A", "a_b", "a/b", "é"})
    EXPECT_FALSE(DialogueId::parse(raw)) << raw;
  EXPECT_FALSE(DialogueId::parse(std::string(41, 'a')));
}

}  // namespace
}  // namespace entente::constitution
