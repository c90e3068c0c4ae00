// What must hold for every map, tried on invented votes.
#include <algorithm>
#include <gtest/gtest.h>

#include "dialogue/opinion/invented_votes.h"
#include "dialogue/opinion/map.h"
#include "dialogue/opinion/sides.h"

namespace entente::opinion {
namespace {

const std::vector<std::string> three{"cso", "gov", "un"};

const MapStatement& on(const Map& map, std::uint32_t statement) {
  return map.statements[statement - 1];
}

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

// Seats dealt out by chance, and statements too: every figure moves with its id, and none changes.
TEST(DrawMap, MovesEveryFigureWithItsIdWhenIdsAreDealtOutAnew) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::uint32_t people = 120, statements = 20;
    auto ballots = invented_ballots(people, statements, 3, seed);
    auto map = draw_map(votes_of(ballots, numbered_statements(statements)), Settings{});
    Dice dice(seed);
    const auto dealt = [&](std::uint32_t count) {
      std::vector<std::uint32_t> number(count + 1);
      for (std::uint32_t i = 0; i <= count; ++i) number[i] = i;
      for (std::uint32_t i = count; i > 1; --i) std::swap(number[i], number[1 + dice.below(i)]);
      return number;
    };
    const auto seat = dealt(people), statement = dealt(statements);
    for (auto& ballot : ballots) {
      ballot.seat = seat[ballot.seat];
      ballot.statement = statement[ballot.statement];
    }
    const auto anew = draw_map(votes_of(ballots, numbered_statements(statements)), Settings{});
    for (auto& place : map.places) place.seat = SeatId{seat[place.seat.number]};
    std::ranges::sort(map.places, {}, &Place::seat);
    EXPECT_EQ(anew.places, map.places);
    ASSERT_EQ(anew.groups.size(), map.groups.size());
    for (std::size_t g = 0; g < map.groups.size(); ++g) {
      EXPECT_EQ(anew.groups[g].members, map.groups[g].members);
      EXPECT_EQ(anew.groups[g].hull, map.groups[g].hull);
    }
    EXPECT_EQ(anew.scores, map.scores);
    for (auto& was : map.statements) {
      was.statement = StatementId{statement[was.statement.number]};
      EXPECT_EQ(on(anew, was.statement.number), was);
    }
  }
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

// A vote on a statement that this seat passed over, to be added or not.
struct Doubt {
  std::vector<Ballot> ballots;
  Ballot added;
};

Doubt doubt(std::uint64_t seed) {
  Dice dice(seed);
  const std::uint32_t people = 40 + dice.below(40), statements = 4 + dice.below(8);
  Doubt found{invented_ballots(people, statements, 1 + dice.below(4), seed + 1), {}};
  while (true) {
    found.added = {1 + dice.below(people), 1 + dice.below(statements), Choice::disagree};
    const bool voted = std::ranges::any_of(found.ballots, [&](const Ballot& ballot) {
      return ballot.seat == found.added.seat && ballot.statement == found.added.statement;
    });
    if (!voted) return found;
  }
}

// Whole maps. Constituencies are declared: no vote of somebody on the map moves who belongs where.
TEST(CommonGround, BetweenConstituenciesNeverRisesInAnyMapWhenADisagreementIsAdded) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    auto [ballots, added] = doubt(seed);
    const auto before = draw_map(votes_of(ballots, numbered_statements(12), three), {});
    ballots.push_back(added);
    const auto after = draw_map(votes_of(ballots, numbered_statements(12), three), {});
    for (std::uint32_t s = 1; s <= 12; ++s) {
      const auto was = on(before, s).common_ground.constituencies_ppm;
      const auto is = on(after, s).common_ground.constituencies_ppm;
      ASSERT_TRUE(was && is);
      if (s == added.statement)
        EXPECT_LE(*is, *was) << seed;
      else
        EXPECT_EQ(*is, *was) << seed;
    }
  }
}

// The same for a change of mind, from agreeing or passing to disagreeing.
TEST(CommonGround, BetweenConstituenciesNeverRisesWhenSomebodyComesToDisagree) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    auto [ballots, unused] = doubt(seed);
    Dice dice(seed);
    auto changed = ballots[dice.below(static_cast<std::uint32_t>(ballots.size()))];
    const auto before = draw_map(votes_of(ballots, numbered_statements(12), three), {});
    changed.choice = Choice::disagree;
    ballots.push_back(changed);
    const auto after = draw_map(votes_of(ballots, numbered_statements(12), three), {});
    EXPECT_LE(*on(after, changed.statement).common_ground.constituencies_ppm,
              *on(before, changed.statement).common_ground.constituencies_ppm);
  }
}

// Opinion groups emerge from the votes. Who belongs where is held fixed, and the votes are counted
// again: then it holds for them too.
TEST(CommonGround, BetweenGroupsNeverRisesWhileTheGroupsStay) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    auto [ballots, added] = doubt(seed);
    const auto votes = votes_of(ballots, numbered_statements(12));
    const auto map = draw_map(votes, {});
    std::vector<std::uint32_t> group(votes.participants().size(), no_side);
    for (std::size_t p = 0, i = 0; p < group.size(); ++p)
      if (i < map.places.size() && map.places[i].seat == votes.participants()[p].seat) {
        if (map.places[i].group) group[p] = *map.places[i].group;
        ++i;
      }
    ballots.push_back(added);
    const Tallies tallies(votes_of(ballots, numbered_statements(12)), group, map.groups.size());
    MapStatement after;
    after.groups = tallies.on(added.statement - 1);
    judge(after);
    EXPECT_LE(after.common_ground.groups_ppm, on(map, added.statement).common_ground.groups_ppm);
  }
}

// And no more than that: when a vote lets the groups form anew, common ground between the new ones
// may be higher than between the old. The documents say so (docs/formats/map-1.md).
TEST(CommonGround, BetweenGroupsMayRiseWhereTheyFormAnew) {
  int rose = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    auto [ballots, added] = doubt(seed);
    const auto before = draw_map(votes_of(ballots, numbered_statements(12)), {});
    ballots.push_back(added);
    const auto after = draw_map(votes_of(ballots, numbered_statements(12)), {});
    rose += on(after, added.statement).common_ground.groups_ppm >
            on(before, added.statement).common_ground.groups_ppm;
  }
  EXPECT_GT(rose, 0);
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

TEST(PullingApart, NeedsMoreThanHalfOfOneSideAndLessThanHalfOfAnotherBeyondDoubt) {
  const auto between = [](Tally left, Tally right) {
    MapStatement statement;
    statement.groups = {left};
    statement.constituencies = {right};
    judge(statement);
    return pulls_apart(statement);
  };
  EXPECT_TRUE(between({.agree = 90, .disagree = 10}, {.agree = 20, .disagree = 80}));
  EXPECT_TRUE(between({.disagree = 60, .pass = 10}, {.agree = 5, .pass = 60})) << "refusals too";
  EXPECT_FALSE(between({.agree = 90, .disagree = 10}, {.agree = 60, .disagree = 40}));
  EXPECT_FALSE(between({.agree = 90, .disagree = 10}, {.agree = 1, .disagree = 2})) << "too few";
  EXPECT_FALSE(between({.agree = 90, .disagree = 10}, {})) << "nobody voted there";
  MapStatement about_oneself;
  about_oneself.live = false;
  about_oneself.groups = {{.agree = 90}, {.disagree = 90}};
  EXPECT_FALSE(pulls_apart(about_oneself));
}

}  // namespace
}  // namespace entente::opinion
