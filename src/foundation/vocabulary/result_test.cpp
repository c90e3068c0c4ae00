#include "foundation/vocabulary/result.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace entente {
namespace {

enum class Refusal { too_late, too_long };

using Answer = Result<int, Refusal>;

Answer half(int number) {
  if (number % 2 != 0) return Failure{Refusal::too_late};
  return number / 2;
}

Answer quarter(int number) {
  TRY(const int once, half(number));
  TRY(const int twice, half(once));
  return twice;
}

TEST(Result, HoldsAValueOrAReason) {
  EXPECT_EQ(half(8).value(), 4);
  EXPECT_FALSE(half(7).has_value());
  EXPECT_EQ(half(7).error(), Refusal::too_late);
}

TEST(Result, FallsBackOnlyWhenItIsARefusal) {
  EXPECT_EQ(half(8).value_or(0), 4);
  EXPECT_EQ(half(7).value_or(0), 0);
}

TEST(Result, IsPassedOnByTry) {
  EXPECT_EQ(*quarter(8), 2);
  EXPECT_EQ(quarter(6).error(), Refusal::too_late);
}

TEST(Result, CarriesWhatCanOnlyBeMoved) {
  Result<std::unique_ptr<std::string>, Refusal> result{std::make_unique<std::string>("once")};
  const auto taken = *std::move(result);
  EXPECT_EQ(*taken, "once");
}

TEST(Result, TellsAValueFromAReasonOfTheSameType) {
  const Result<std::string, std::string> refused = Failure{std::string{"no"}};
  EXPECT_FALSE(refused);
  EXPECT_EQ(refused.error(), "no");
}

TEST(ResultDeathTest, StopsTheProgramWhenARefusalIsAskedForItsValue) {
  EXPECT_DEATH(static_cast<void>(half(7).value()), "value of a refusal");
  EXPECT_DEATH(static_cast<void>(half(8).error()), "error of a value");
}

}  // namespace
}  // namespace entente
