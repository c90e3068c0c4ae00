#include "dialogue/opinion/map.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

#include "dialogue/opinion/invented_votes.h"
#include "dialogue/opinion/sides.h"

namespace entente::opinion {
namespace {

Map invented_map(std::uint32_t camps = 2) {
  return draw_map(
      votes_of(invented_ballots(200, 30, camps, 1), numbered_statements(30), {"cso", "gov", "un"}),
      Settings{});
}

TEST(DrawMap, FindsTheCampsThatAreThere) {
  const auto map = invented_map();
  ASSERT_EQ(map.groups.size(), 2u);
  EXPECT_EQ(map.participants, 200u);
  EXPECT_EQ(map.groups[0].members + map.groups[1].members, map.placed);
  for (const auto& place : map.places)
    EXPECT_EQ(place.group, map.places[1 - place.seat.number % 2].group);
}

TEST(DrawMap, SeesCommonGroundWhereBothCampsAgree) {
  const auto map = invented_map();
  for (const auto& statement : map.statements) {
    const bool liked_by_all = statement.statement.number % 5 == 0;
    EXPECT_EQ(*statement.common_ground.groups_ppm > 600'000, liked_by_all);
    EXPECT_LE(*statement.common_ground.both_ppm, *statement.common_ground.groups_ppm);
    EXPECT_LE(*statement.common_ground.both_ppm, *statement.common_ground.constituencies_ppm);
  }
  EXPECT_EQ(map.statements[4].divisive_ppm < 200'000, true);
}

TEST(DrawMap, SaysWhatEachGroupIsKnownFor) {
  for (const auto& group : invented_map().groups) {
    ASSERT_FALSE(group.known_for.empty());
    EXPECT_LE(group.known_for.size(), 5u);
    EXPECT_EQ(group.hull.size(), 16u);
    EXPECT_GT(group.known_for[0].repness_micro, 1'000'000);
  }
}

TEST(DrawMap, TurnsEachAxisSoThatItsLargestWeightIsPositive) {
  const auto map = invented_map();
  for (std::size_t k = 0; k < 2; ++k) {
    const auto largest = std::ranges::max_element(
        map.statements, {}, [&](const MapStatement& s) { return std::abs(s.axes_micro[k]); });
    EXPECT_GT(largest->axes_micro[k], 0);
  }
}

TEST(DrawMap, IsDefinedForEveryDegenerateInput) {
  for (const std::uint32_t floor : {1u, 10u})
    for (const std::uint32_t people : {0u, 1u, 2u, 12u})
      for (const std::uint32_t statements : {0u, 1u, 2u, 9u})
        for (const auto choice : {Choice::pass, Choice::agree, Choice::disagree}) {
          std::vector<Ballot> ballots;
          for (std::uint32_t p = 1; p <= people; ++p)
            for (std::uint32_t s = 1; s <= statements; ++s) ballots.push_back({p, s, choice});
          const auto map = draw_map(votes_of(ballots, numbered_statements(statements), {"only"}),
                                    {.anonymity_floor = floor});
          EXPECT_EQ(map.statements.size(), statements);
          const bool anyone = people >= floor && people > 0 && statements > 0;
          EXPECT_EQ(map.groups.size(), anyone ? 1u : 0u) << people << " on " << statements;
          EXPECT_EQ(map.places.size(), statements > 0 ? people : 0u);
          for (const auto& place : map.places) EXPECT_EQ(place.at, Point{});
        }
}

TEST(DrawMap, PlacesPeopleOnOneAxisWhenThereIsOneStatement) {
  std::vector<Ballot> ballots;
  for (std::uint32_t p = 1; p <= 40; ++p)
    ballots.push_back({p, 1, p % 2 == 0 ? Choice::agree : Choice::disagree});
  const auto map = draw_map(votes_of(ballots, numbered_statements(1)), Settings{});
  ASSERT_EQ(map.groups.size(), 2u);
  EXPECT_EQ(map.groups[0].centre, (Point{-1'000'000, 0}));
  EXPECT_EQ(map.groups[1].centre, (Point{1'000'000, 0}));
}

TEST(DrawMap, SeparatesPeopleWhoNeverSawTheSameStatements) {
  std::vector<Ballot> ballots;
  for (std::uint32_t p = 1; p <= 40; ++p)
    for (std::uint32_t s = 1; s <= 8; ++s)
      ballots.push_back(
          {p, s + (p % 2) * 8, (p / 2 + s) % 3 == 0 ? Choice::agree : Choice::disagree});
  const auto map = draw_map(votes_of(ballots, numbered_statements(16)), {.anonymity_floor = 5});
  EXPECT_GE(map.groups.size(), 2u);
  EXPECT_EQ(map.placed, 40u);
}

TEST(DrawMap, NeverDrawsAGroupBelowTheAnonymityFloor) {
  for (const std::uint32_t floor : {1u, 5u, 30u, 60u, 101u, 200u, 201u}) {
    const auto map = draw_map(votes_of(invented_ballots(200, 30, 4, 2), numbered_statements(30)),
                              {.anonymity_floor = floor});
    for (const auto& group : map.groups) EXPECT_GE(group.members, floor);
    EXPECT_EQ(map.groups.empty(), map.placed < floor);
  }
}

TEST(DrawMap, LeavesOutPeopleWithTooFewVotesButCountsThem) {
  auto ballots = invented_ballots(60, 20, 2, 3);
  ballots.push_back({61, 1, Choice::agree});
  const auto map = draw_map(votes_of(ballots, numbered_statements(20)), Settings{});
  EXPECT_EQ(map.participants, 61u);
  EXPECT_EQ(map.placed, 60u);
}

TEST(MayBeShown, LeavesNothingToSubtraction) {
  using Shown = std::vector<bool>;
  EXPECT_EQ(may_be_shown({30, 20, 12}, 0, 10), (Shown{true, true, true}));
  // Four people could be had as everyone less the shown: the smallest shown one goes too.
  EXPECT_EQ(may_be_shown({30, 20, 12, 4}, 0, 10), (Shown{true, true, false, false}));
  EXPECT_EQ(may_be_shown({30, 20, 12}, 3, 10), (Shown{true, true, false}));
  EXPECT_EQ(may_be_shown({30, 20, 6, 5}, 0, 10), (Shown{true, true, false, false}));
  EXPECT_EQ(may_be_shown({12, 12}, 1, 10), (Shown{true, false}));
  EXPECT_EQ(may_be_shown({}, 0, 10), Shown{});
}

}  // namespace
}  // namespace entente::opinion
