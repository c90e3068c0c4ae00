#include <algorithm>
#include <array>
#include <chrono>
#include <gtest/gtest.h>
#include <vector>

#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"

namespace entente::system {
namespace {

TEST(SystemClock, TellsTheTimeInWholeSecondsSince1970) {
  const auto before = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  const auto now = SystemClock().now();
  const auto after = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());

  EXPECT_GE(now.seconds, before);
  EXPECT_LE(now.seconds, after);
}

TEST(SystemStopwatch, NeverGoesBack) {
  SystemStopwatch stopwatch;
  auto last = stopwatch.elapsed();
  for (int i = 0; i < 1'000; ++i) {
    const auto now = stopwatch.elapsed();
    EXPECT_GE(now, last);
    last = now;
  }
}

TEST(SystemEntropy, FillsEveryByteOfALongSpan) {
  std::vector<std::uint8_t> bytes(100'000);
  SystemEntropy().fill(bytes);

  // Each of the 256 values is missing from 100,000 random bytes once in 10^167 runs.
  std::array<int, 256> seen{};
  for (const auto byte : bytes) ++seen[byte];
  EXPECT_EQ(std::ranges::count(seen, 0), 0);
  EXPECT_TRUE(std::any_of(bytes.end() - 32, bytes.end(), [](auto byte) { return byte != 0; }));
}

TEST(SystemEntropy, NeverGivesTheSameSaltTwice) {
  std::array<std::uint8_t, 32> one{}, other{};
  SystemEntropy().fill(one);
  SystemEntropy().fill(other);
  EXPECT_NE(one, other);
}

TEST(SystemEntropy, HasNothingToDoForAnEmptySpan) { SystemEntropy().fill({}); }

}  // namespace
}  // namespace entente::system
