#include "host/clerk/shuffle.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "host/clerk/invented_host_test.h"

namespace entente::clerk {
namespace {

// Votes of `people`, `each` in turn: position i is of person i % people.
std::vector<acts::SignedAct> votes(std::size_t people, std::size_t each) {
  std::vector<invented::Person> persons;
  for (std::size_t i = 0; i < people; ++i) persons.emplace_back("p" + std::to_string(i));
  std::vector<acts::SignedAct> acts;
  for (std::size_t i = 0; i < people * each; ++i)
    acts.push_back(persons[i % people].does(discussion::VoteCastV1{.statement = StatementId{1}}));
  return acts;
}

acts::SignedAct closing() {
  return invented::Person{"facilitator"}.does(discussion::QuestionClosedV1{QuestionId{1}});
}

TEST(SequencingOrder, TakesEveryActOnce) {
  FixedChance chance;
  auto order = sequencing_order(votes(4, 5), chance);
  std::ranges::sort(order);
  for (std::size_t i = 0; i < order.size(); ++i) EXPECT_EQ(order[i], i);
}

TEST(SequencingOrder, KeepsTheOrderOfEachAuthor) {
  FixedChance chance;
  const auto acts = votes(4, 5);
  const auto order = sequencing_order(acts, chance);
  for (std::size_t person = 0; person < 4; ++person) {
    std::vector<std::size_t> own;
    for (const auto i : order)
      if (i % 4 == person) own.push_back(i);
    EXPECT_TRUE(std::ranges::is_sorted(own)) << person;
  }
}

TEST(SequencingOrder, DoesNotTellWhoCameFirst) {
  FixedChance chance;
  const auto acts = votes(4, 1);
  std::map<std::size_t, int> first;
  for (int round = 0; round < 400; ++round) ++first[sequencing_order(acts, chance)[0]];
  for (std::size_t person = 0; person < 4; ++person) {
    EXPECT_GT(first[person], 60) << person;
    EXPECT_LT(first[person], 140) << person;
  }
}

TEST(SequencingOrder, MovesNoVotePastAPublicAct) {
  FixedChance chance;
  auto acts = votes(3, 1);
  acts.push_back(closing());
  for (auto& vote : votes(3, 1)) acts.push_back(std::move(vote));
  const auto order = sequencing_order(acts, chance);
  EXPECT_EQ(order[3], 3u);
  EXPECT_EQ((std::set<std::size_t>{order[0], order[1], order[2]}),
            (std::set<std::size_t>{0, 1, 2}));
}

TEST(SequencingOrder, OfNothingIsNothing) {
  FixedChance chance;
  EXPECT_TRUE(sequencing_order({}, chance).empty());
}

}  // namespace
}  // namespace entente::clerk
