#include "dialogue/opinion/route.h"

#include <gtest/gtest.h>
#include <map>

namespace entente::opinion {
namespace {

Exposure exposure(std::uint32_t statement, std::vector<Tally> sides) {
  return {.statement = StatementId{statement}, .sides = std::move(sides)};
}

TEST(RouteWeight, IsGreatestForWhatAConstituencyHasNotSeen) {
  const auto unseen = exposure(1, {{}, {.agree = 20, .disagree = 5}});
  const auto seen = exposure(2, {{.agree = 20, .disagree = 5}, {}});
  EXPECT_GT(route_weight(unseen, 0), 5 * route_weight(seen, 0));
  EXPECT_LT(route_weight(unseen, 1), route_weight(seen, 1));
}

TEST(RouteWeight, IsSmallForWhatNobodyCanAgreeOnAnyMore) {
  const auto open = exposure(1, {{.agree = 4, .disagree = 4}, {.agree = 40, .disagree = 2}});
  const auto lost = exposure(2, {{.agree = 4, .disagree = 4}, {.agree = 21, .disagree = 21}});
  EXPECT_GT(route_weight(open, 0), route_weight(lost, 0));
  EXPECT_GT(route_weight(lost, 0), 0);
}

TEST(NextStatement, IsNeverOneSeenBefore) {
  const std::vector<Exposure> statements{exposure(1, {{}}), exposure(4, {{}}), exposure(9, {{}})};
  const std::vector<StatementId> seen{StatementId{1}, StatementId{9}};
  EXPECT_EQ(next_statement(statements, {SeatId{5}, 0, seen}, Digest{}), StatementId{4});
  const std::vector<StatementId> all{StatementId{1}, StatementId{4}, StatementId{9}};
  EXPECT_FALSE(next_statement(statements, {SeatId{5}, 0, all}, Digest{}));
  EXPECT_FALSE(next_statement({}, {SeatId{5}, 0, {}}, Digest{}));
}

TEST(NextStatement, IsDrawnByWeightOverTheSeatsAndIsTheSameForAnyoneWhoChecks) {
  const std::vector<Exposure> statements{exposure(1, {{}}), exposure(2, {{}}),
                                         exposure(3, {{.agree = 100, .disagree = 100}})};
  std::map<std::uint32_t, int> times;
  for (std::uint32_t seat = 1; seat <= 1'000; ++seat) {
    const auto next = next_statement(statements, {SeatId{seat}, 0, {}}, Digest{});
    EXPECT_EQ(next, next_statement(statements, {SeatId{seat}, 0, {}}, Digest{}));
    ++times[next->number];
  }
  EXPECT_NEAR(times[1], 500, 60);
  EXPECT_NEAR(times[2], 500, 60);
  EXPECT_LT(times[3], 20);
}

}  // namespace
}  // namespace entente::opinion
