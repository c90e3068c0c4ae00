// What must hold for every map, tried on invented votes.
#include <algorithm>
#include <gtest/gtest.h>

#include "dialogue/opinion/invented_votes.h"
#include "dialogue/opinion/map.h"
#include "dialogue/opinion/sides.h"

namespace entente::opinion {
namespace {

const std::vector<std::string> three{"cso", "gov", "un"};

TEST(DrawMap, DependsOnTheLastVotesNotOnTheirOrder) {
  auto ballots = invented_ballots(150, 25, 3, 4);
  const auto map = draw_map(votes_of(ballots, numbered_statements(25), three), Settings{});
  Dice dice(5);
  for (std::size_t i = ballots.size(); i > 1; --i)
    std::swap(ballots[i - 1], ballots[dice.below(static_cast<std::uint32_t>(i))]);
  EXPECT_EQ(draw_map(votes_of(ballots, numbered_statements(25), three), Settings{}), map);
}

TEST(DrawMap, ChangesNothingButIdsWhenSeatsAreRenumbered) {
  const std::uint32_t people = 150;
  auto ballots = invented_ballots(people, 25, 3, 6);
  auto map = draw_map(votes_of(ballots, numbered_statements(25)), Settings{});
  for (auto& ballot : ballots) ballot.seat = people + 1 - ballot.seat;
  const auto renumbered = draw_map(votes_of(ballots, numbered_statements(25)), Settings{});
  std::ranges::reverse(map.places);
  for (auto& place : map.places) place.seat = SeatId{people + 1 - place.seat.number};
  EXPECT_EQ(renumbered, map);
}

TEST(DrawMap, IsNotTouchedByRejectedStatementsNorByFactsAboutOneself) {
  auto ballots = invented_ballots(150, 25, 3, 7);
  for (auto& ballot : ballots) ballot.statement *= 10;
  std::vector<VotedStatement> statements;
  for (std::uint32_t s = 1; s <= 25; ++s) statements.push_back({StatementId{10 * s}});
  const auto map = draw_map(votes_of(ballots, statements, three), Settings{});
  statements.push_back({.statement = StatementId{5}, .about_me = true});
  statements.push_back({.statement = StatementId{113}, .rejected = true});
  for (std::uint32_t seat = 1; seat <= 400; seat += 2) {
    ballots.push_back({seat, 113, Choice::agree});
    ballots.push_back({seat, 5, Choice::disagree});
  }
  auto with = draw_map(votes_of(ballots, statements, three), Settings{});
  ASSERT_EQ(with.statements.size(), 26u);
  const auto about_me = with.statements.front();
  EXPECT_FALSE(about_me.live);
  // Those who only spoke about themselves are not on the map.
  EXPECT_EQ(about_me.tally.disagree, 75u);
  EXPECT_FALSE(about_me.common_ground.both_ppm);
  with.statements.erase(with.statements.begin());
  EXPECT_EQ(with, map);
}

TEST(CommonGround, NeverRisesWhenADisagreementIsAdded) {
  Dice dice(8);
  for (int round = 0; round < 2'000; ++round) {
    MapStatement before;
    for (auto* sides : {&before.groups, &before.constituencies})
      for (std::uint32_t i = 1 + dice.below(4); i > 0; --i)
        sides->push_back({dice.below(30), dice.below(30), dice.below(10)});
    auto after = before;
    ++after.groups[dice.below(static_cast<std::uint32_t>(after.groups.size()))].disagree;
    ++after.constituencies[dice.below(static_cast<std::uint32_t>(after.constituencies.size()))]
          .disagree;
    judge(before);
    judge(after);
    EXPECT_LE(*after.common_ground.groups_ppm, *before.common_ground.groups_ppm);
    EXPECT_LE(*after.common_ground.constituencies_ppm, *before.common_ground.constituencies_ppm);
    EXPECT_LE(*after.common_ground.both_ppm, *before.common_ground.both_ppm);
    EXPECT_GE(*after.common_refusal.both_ppm, 0);
  }
}

TEST(CommonGround, IsNothingWhereASideHasNotVoted) {
  MapStatement statement;
  statement.groups = {{.agree = 100}, {}};
  judge(statement);
  EXPECT_EQ(statement.common_ground.groups_ppm, 0);
  EXPECT_FALSE(statement.common_ground.constituencies_ppm);
  EXPECT_EQ(statement.common_ground.both_ppm, 0);
  EXPECT_EQ(statement.divisive_ppm, 0);
}

TEST(Divisiveness, IsTheWidestGapThatIsMoreThanChance) {
  MapStatement statement;
  statement.groups = {{.agree = 90, .disagree = 10}, {.agree = 20, .disagree = 80}};
  statement.constituencies = {{.agree = 3, .disagree = 2}, {.agree = 2, .disagree = 3}};
  judge(statement);
  EXPECT_EQ(statement.divisive_ppm, 700'000);
}

}  // namespace
}  // namespace entente::opinion
