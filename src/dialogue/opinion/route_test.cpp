#include "dialogue/opinion/route.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "dialogue/opinion/invented_votes.h"

namespace entente::opinion {
namespace {

Exposure exposure(std::uint32_t statement, std::vector<Tally> sides) {
  Exposure exposure{.statement = StatementId{statement}, .sides = std::move(sides)};
  for (const auto& side : exposure.sides) {
    exposure.everyone.agree += side.agree;
    exposure.everyone.disagree += side.disagree;
    exposure.everyone.pass += side.pass;
  }
  return exposure;
}

Digest seed_of(std::uint32_t participant) {
  Digest seed;
  for (std::size_t i = 0; i < 4; ++i)
    seed.bytes[i] = static_cast<std::uint8_t>(participant >> 8 * i);
  return seed;
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

TEST(RouteWeight, GoesByEverybodyForWhoeverIsOfNoShownConstituency) {
  const auto statement = exposure(1, {{.agree = 10}, {.agree = 10}});
  EXPECT_LT(route_weight(statement, std::nullopt), route_weight(statement, 0));
}

TEST(Route, HoldsEveryStatementOnceInAnOrderThatAnyoneCanCheck) {
  std::vector<Exposure> statements;
  for (std::uint32_t s = 1; s <= 30; ++s) statements.push_back(exposure(s, {{.agree = s}}));
  auto order = route(statements, 0, seed_of(7));
  EXPECT_EQ(order, route(statements, 0, seed_of(7)));
  EXPECT_NE(order, route(statements, 0, seed_of(8)));
  std::ranges::sort(order);
  for (std::uint32_t s = 1; s <= 30; ++s) EXPECT_EQ(order[s - 1], StatementId{s});
  EXPECT_TRUE(route({}, std::nullopt, Digest{}).empty());
}

TEST(Route, KeepsTheOrderOfTheRestWhenOneStatementIsPassedOver) {
  std::vector<Exposure> statements;
  for (std::uint32_t s = 1; s <= 20; ++s) statements.push_back(exposure(s, {{.agree = s}}));
  auto expected = route(statements, 0, seed_of(1));
  std::erase(expected, StatementId{9});
  statements.erase(statements.begin() + 8);
  EXPECT_EQ(route(statements, 0, seed_of(1)), expected);
}

TEST(Route, PutsAStatementFirstAsOftenAsItWeighs) {
  const std::vector<Exposure> statements{exposure(1, {{}}), exposure(2, {{}}),
                                         exposure(3, {{.agree = 100, .disagree = 100}})};
  const double total = route_weight(statements[0], 0) + route_weight(statements[1], 0) +
                       route_weight(statements[2], 0);
  std::map<std::uint32_t, int> first;
  for (std::uint32_t seat = 1; seat <= 4'000; ++seat)
    ++first[route(statements, 0, seed_of(seat)).front().number];
  for (std::uint32_t s = 1; s <= 3; ++s)
    EXPECT_NEAR(first[s], 4'000 * route_weight(statements[s - 1], 0) / total, 100);
}

TEST(Exposures, AreThoseOfTheMapAndNothingForWhatCameAfterIt) {
  const auto map = draw_map(
      votes_of(invented_ballots(60, 8, 2, 3), numbered_statements(8), {"cso", "gov"}), Settings{});
  const std::vector<StatementId> asked{StatementId{3}, StatementId{8}, StatementId{40}};
  const auto found = exposures(map, asked);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].everyone, map.statements[2].tally);
  EXPECT_EQ(found[1].sides, map.statements[7].constituencies);
  EXPECT_EQ(found[2], (Exposure{.statement = StatementId{40}, .sides = {{}, {}}}));
}

// A small constituency beside one of ten times its size, each person answering eight of forty
// statements: in both, every statement is answered between a quarter of the mean and twice as
// often.
TEST(Route, SpreadsExposureEvenlyInEveryConstituency) {
  constexpr std::uint32_t statements = 40, people = 330;
  std::vector<Exposure> counts;
  for (std::uint32_t s = 1; s <= statements; ++s) counts.push_back(exposure(s, {{}, {}}));
  Dice dice(5);
  for (std::uint32_t person = 0; person < people; ++person) {
    const std::uint32_t side = person % 11 == 0 ? 0 : 1;
    const auto order = route(counts, side, seed_of(person));
    for (std::size_t i = 0; i < 8; ++i) {
      auto& tally = counts[order[i].number - 1].sides[side];
      ++(dice.below(100) < 70 ? tally.agree : tally.disagree);
    }
  }
  for (const std::uint32_t side : {0u, 1u}) {
    std::uint32_t least = UINT32_MAX, most = 0, all = 0;
    for (const auto& count : counts) {
      least = std::min(least, count.sides[side].voters());
      most = std::max(most, count.sides[side].voters());
      all += count.sides[side].voters();
    }
    const std::uint32_t mean = all / statements;  // 6 and 60
    EXPECT_GE(4 * least, mean) << "side " << side;
    EXPECT_LE(most, 2 * mean) << "side " << side;
  }
}

}  // namespace
}  // namespace entente::opinion
