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

TEST_F(GuessingBrakeTest, AllowsSixtyAtOnceAndNoMore) {
  EXPECT_EQ(takes("demo", 100), 60);
  EXPECT_EQ(takes("demo", 100), 0);
}

TEST_F(GuessingBrakeTest, AllowsOneMoreEveryTwoSeconds) {
  takes("demo", 100);
  now += milliseconds{1'999};
  EXPECT_EQ(takes("demo", 100), 0);
  now += milliseconds{1};
  EXPECT_EQ(takes("demo", 100), 1);
  now += std::chrono::seconds{20};
  EXPECT_EQ(takes("demo", 100), 10);
}

TEST_F(GuessingBrakeTest, AllowsEighteenHundredAnHour) {
  takes("demo", 100);
  int answered = 0;
  for (int second = 0; second < 3'600; ++second) {
    now += std::chrono::seconds{1};
    answered += takes("demo", 100);
  }
  EXPECT_EQ(answered, 1'800);
}

TEST_F(GuessingBrakeTest, SavesUpNoMoreThanSixty) {
  takes("demo", 100);
  now += std::chrono::hours{24};
  EXPECT_EQ(takes("demo", 100), 60);
}

TEST_F(GuessingBrakeTest, CountsEachDialogueForItself) {
  takes("demo", 100);
  EXPECT_EQ(takes("other", 100), 60);
}

TEST_F(GuessingBrakeTest, ForgetsTriesThatWereNoWrongGuess) {
  for (int i = 0; i < 1'000; ++i) {
    ASSERT_TRUE(brake.take("demo"));
    brake.give_back("demo");
  }
  EXPECT_EQ(takes("demo", 100), 60);
}

TEST_F(GuessingBrakeTest, GivesManyCallersNoMoreThanOne) {
  std::atomic<int> taken = 0;
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i) callers.emplace_back([&] { taken += takes("demo", 100); });
  for (auto& caller : callers) caller.join();
  EXPECT_EQ(taken, 60);
}

}  // namespace
}  // namespace entente::registrar_api
