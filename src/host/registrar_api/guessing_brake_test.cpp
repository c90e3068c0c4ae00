#include "host/registrar_api/guessing_brake.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace entente::registrar_api {
namespace {

using std::chrono::milliseconds;

struct GuessingBrakeTest : testing::Test {
  int takes(const char* dialogue, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; ++i) taken += brake.take(dialogue) ? 1 : 0;
    return taken;
  }

  std::chrono::nanoseconds now = std::chrono::hours{5};
  GuessingBrake brake{[this] { return now; }};
};

TEST_F(GuessingBrakeTest, AllowsTwentyAtOnceAndNoMore) {
  EXPECT_EQ(takes("demo", 100), 20);
  EXPECT_EQ(takes("demo", 100), 0);
}

TEST_F(GuessingBrakeTest, AllowsTwentyMoreEachSecond) {
  takes("demo", 100);
  now += milliseconds{49};
  EXPECT_EQ(takes("demo", 100), 0);
  now += milliseconds{1};
  EXPECT_EQ(takes("demo", 100), 1);
  now += milliseconds{500};
  EXPECT_EQ(takes("demo", 100), 10);
}

TEST_F(GuessingBrakeTest, SavesUpNoMoreThanTwenty) {
  takes("demo", 100);
  now += std::chrono::hours{24};
  EXPECT_EQ(takes("demo", 100), 20);
}

TEST_F(GuessingBrakeTest, CountsEachDialogueForItself) {
  takes("demo", 100);
  EXPECT_EQ(takes("other", 100), 20);
}

TEST_F(GuessingBrakeTest, ForgetsTriesThatWereNoWrongGuess) {
  for (int i = 0; i < 1'000; ++i) {
    ASSERT_TRUE(brake.take("demo"));
    brake.give_back("demo");
  }
  EXPECT_EQ(takes("demo", 100), 20);
}

TEST_F(GuessingBrakeTest, GivesManyCallersNoMoreThanOne) {
  std::atomic<int> taken = 0;
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i) callers.emplace_back([&] { taken += takes("demo", 100); });
  for (auto& caller : callers) caller.join();
  EXPECT_EQ(taken, 20);
}

}  // namespace
}  // namespace entente::registrar_api
