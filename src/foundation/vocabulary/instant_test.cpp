#include "foundation/vocabulary/instant.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Instant, IsWrittenInUtcWithWholeSeconds) {
  EXPECT_EQ(to_rfc3339(Instant{0}), "1970-01-01T00:00:00Z");
  EXPECT_EQ(to_rfc3339(Instant{1'795'426'200}), "2026-11-23T09:30:00Z");
  EXPECT_EQ(to_rfc3339(Instant{-1}), "1969-12-31T23:59:59Z");
}

TEST(Instant, ComesBackFromWhatItWrote) {
  constexpr std::int64_t first = -62'135'596'800;  // 0001-01-01
  constexpr std::int64_t last = 253'402'300'799;   // 9999-12-31T23:59:59
  for (std::int64_t seconds = first; seconds <= last; seconds += 86'399 * 997) {
    const Instant at{seconds};
    EXPECT_EQ(parse_rfc3339(to_rfc3339(at)), at);
  }
  EXPECT_EQ(parse_rfc3339(to_rfc3339(Instant{last})), Instant{last});
}

TEST(Instant, KnowsLeapDays) {
  EXPECT_TRUE(parse_rfc3339("2024-02-29T00:00:00Z"));
  EXPECT_TRUE(parse_rfc3339("2000-02-29T00:00:00Z"));
  EXPECT_FALSE(parse_rfc3339("2023-02-29T00:00:00Z"));
  EXPECT_FALSE(parse_rfc3339("1900-02-29T00:00:00Z"));
}

TEST(Instant, IsRefusedInAnyOtherSpelling) {
  for (const std::string_view text :
       {"", "2026-11-23", "2026-11-23T09:30:00", "2026-11-23t09:30:00z", "2026-11-23 09:30:00Z",
        "2026-11-23T09:30:00.0Z", "2026-11-23T09:30:00+00:00", "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-11-23T24:00:00Z",
        "2026-11-23T09:60:00Z", "2026-11-23T09:30:60Z", "0000-01-01T00:00:00Z",
        "2026-1a-23T09:30:00Z", "-026-11-23T09:30:00Z"})
    EXPECT_FALSE(parse_rfc3339(text)) << text;
}

TEST(HourOf, IsTheFullHourAtOrBefore) {
  EXPECT_EQ(hour_of(Instant{7'200}), Instant{7'200});
  EXPECT_EQ(hour_of(Instant{10'799}), Instant{7'200});
  EXPECT_EQ(hour_of(Instant{-1}), Instant{-3'600});
}

}  // namespace
}  // namespace entente
