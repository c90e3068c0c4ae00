#include "host/commitment_api/table/series.h"

#include <gtest/gtest.h>

namespace entente::commitment_api {
namespace {

Instant at(std::string_view text) { return *parse_rfc3339(text); }

std::string days(std::string_view first, std::int64_t months, std::string_view until) {
  std::string all;
  for (const auto& one : series_of(at(first), months, at(until), 51))
    all += (all.empty() ? "" : " ") + to_rfc3339(one).substr(0, 10);
  return all;
}

TEST(Series, ComesAgainUpToAndWithItsLastDay) {
  EXPECT_EQ(days("2029-03-01T12:00:00Z", 6, "2030-09-01T12:00:00Z"),
            "2029-03-01 2029-09-01 2030-03-01 2030-09-01");
  EXPECT_EQ(days("2029-03-01T12:00:00Z", 6, "2030-09-01T11:59:59Z"),
            "2029-03-01 2029-09-01 2030-03-01");
  EXPECT_EQ(days("2029-03-01T12:00:00Z", 12, "2029-02-01T12:00:00Z"), "");
}

TEST(Series, HasTheLastOfAMonthWithoutThatDay) {
  EXPECT_EQ(days("2027-12-31T12:00:00Z", 1, "2028-03-31T12:00:00Z"),
            "2027-12-31 2028-01-31 2028-02-29 2028-03-31");
}

TEST(Series, EndsWhereThereIsRoomForNoMore) {
  EXPECT_EQ(series_of(at("2027-01-01T00:00:00Z"), 1, at("2999-01-01T00:00:00Z"), 51).size(), 51U);
}

TEST(Series, SaysWhichOneOfSeveral) {
  EXPECT_EQ(numbered("Report", 1, 4), "Report (2/4)");
  EXPECT_EQ(numbered("Report", 0, 1), "Report");
}

}  // namespace
}  // namespace entente::commitment_api
