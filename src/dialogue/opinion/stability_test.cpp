#include "dialogue/opinion/stability.h"

#include <gtest/gtest.h>

#include "dialogue/opinion/invented_votes.h"

namespace entente::opinion {
namespace {

TEST(Stability, IsHighWhereCampsAreReal) {
  const auto votes = votes_of(invented_ballots(150, 25, 2, 11), numbered_statements(25));
  const auto map = draw_map(votes, Settings{});
  const auto stability = measure_stability(votes, map, Digest{}, 20);
  ASSERT_EQ(stability.overlap_ppm.size(), 2u);
  EXPECT_GT(stability.overlap_ppm[0], 900'000);
  ASSERT_EQ(stability.groups.size(), 1u);
  EXPECT_EQ(stability.groups[0], (GroupsShare{2, 1'000'000}));
  EXPECT_TRUE(steady(stability));
}

TEST(Stability, IsLowWhereVotesAreNoise) {
  Dice dice(12);
  std::vector<Ballot> ballots;
  for (std::uint32_t seat = 1; seat <= 150; ++seat)
    for (std::uint32_t s = 1; s <= 25; ++s)
      ballots.push_back({seat, s, static_cast<Choice>(static_cast<int>(dice.below(3)) - 1)});
  const auto votes = votes_of(ballots, numbered_statements(25));
  EXPECT_FALSE(steady(measure_stability(votes, draw_map(votes, Settings{}), Digest{}, 20)));
}

TEST(Stability, DependsOnItsSeedAlone) {
  const auto votes = votes_of(invented_ballots(100, 20, 4, 13), numbered_statements(20));
  const auto map = draw_map(votes, Settings{});
  Digest other;
  other.bytes[31] = 1;
  EXPECT_EQ(measure_stability(votes, map, Digest{}, 5), measure_stability(votes, map, Digest{}, 5));
  EXPECT_NE(measure_stability(votes, map, other, 5), measure_stability(votes, map, Digest{}, 5));
}

TEST(Stability, IsDefinedForNobody) {
  const auto stability = measure_stability(Votes{}, draw_map(Votes{}, Settings{}), Digest{}, 3);
  EXPECT_TRUE(stability.overlap_ppm.empty());
  EXPECT_EQ(stability.groups[0], (GroupsShare{0, 1'000'000}));
}

}  // namespace
}  // namespace entente::opinion
