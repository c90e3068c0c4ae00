#include "foundation/vocabulary/numbered.h"

#include <gtest/gtest.h>
#include <string>
#include <type_traits>
#include <vector>

namespace entente {
namespace {

TEST(Numbered, AreFoundByTheIdTheyGotFromOneUpwards) {
  std::vector<std::string> questions;
  for (const auto* text : {"Who?", "Where?", "When?"}) {
    const auto id = next_id<QuestionId>(questions);
    questions.emplace_back(text);
    EXPECT_EQ(*numbered(questions, id), text);
  }
  EXPECT_EQ(*numbered(questions, QuestionId{1}), "Who?");
  EXPECT_EQ(*numbered(questions, QuestionId{3}), "When?");
}

TEST(Numbered, AreNoneUnderAnIdThatNobodyGot) {
  const std::vector<std::string> questions = {"Who?", "Where?"};
  EXPECT_EQ(numbered(questions, QuestionId{}), nullptr);
  EXPECT_EQ(numbered(questions, QuestionId{3}), nullptr);
  EXPECT_EQ(numbered(questions, QuestionId{UINT32_MAX}), nullptr);
  const std::vector<std::string> nothing;
  EXPECT_EQ(numbered(nothing, QuestionId{1}), nullptr);
}

TEST(Numbered, CanBeChangedWhereTheSequenceCan) {
  std::vector<int> votes = {0, 0};
  *numbered(votes, StatementId{2}) = 7;
  EXPECT_EQ(votes, (std::vector{0, 7}));
  static_assert(
      std::is_same_v<decltype(numbered(std::as_const(votes), StatementId{1})), const int*>);
}

}  // namespace
}  // namespace entente
