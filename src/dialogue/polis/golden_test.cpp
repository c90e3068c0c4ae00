// polis-1 against Polis' production engine on real conversations.
#include "dialogue/polis/golden.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

#include "dialogue/polis/polis.h"

namespace entente::polis {
namespace {

using golden::Value;

class Conversation : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    const auto folder = golden::conversations();
    if (!folder) GTEST_SKIP() << "no shared data here (set ENTENTE_SHARED)";
    golden_ = golden::Reader(golden::read_file(*folder / GetParam() / "golden.json")).value();
    votes_ = golden::read_votes(*folder / GetParam(), golden_);
    map_ = draw_polis_map(votes_);
  }

  int seat(std::uint32_t participant) const {
    return static_cast<int>(votes_.participants()[participant].seat.number);
  }
  int tid(std::uint32_t statement) const {
    return static_cast<int>(votes_.statements()[statement].statement.number);
  }
  void expect_consensus(const std::vector<Consensus>& ours, const Value& theirs) const;
  void expect_claim(const opinion::Claim& ours, const Value& theirs) const;

  Value golden_;
  opinion::Votes votes_;
  PolisMap map_;
};

TEST_P(Conversation, HasTheSameColumnsCentresAndAxes) {
  ASSERT_EQ(map_.columns.size(), golden_["tids"].size());
  for (std::size_t c = 0; c < map_.columns.size(); ++c) {
    EXPECT_EQ(tid(map_.columns[c]), golden_["tids"][c].integer());
    EXPECT_NEAR(map_.centre[c], golden_["pca"]["center"][c].number, 1e-12);
    for (std::size_t k = 0; k < 2; ++k)
      EXPECT_NEAR(map_.components[k][c], golden_["pca"]["comps"][k][c].number, 1e-6);
    EXPECT_NEAR(map_.extremity[c], golden_["pca"]["comment-extremity"][c].number, 1e-6);
  }
}

TEST_P(Conversation, ClustersTheSameParticipantsIntoTheSameBaseClusters) {
  std::vector<int> ours, theirs;
  for (const auto participant : map_.included) ours.push_back(seat(participant));
  for (const auto& pid : golden_["in-conv"].items) theirs.push_back(pid.integer());
  std::ranges::sort(ours);
  std::ranges::sort(theirs);
  ASSERT_EQ(ours, theirs);
  const auto& base = golden_["base-clusters"];
  ASSERT_EQ(map_.base.size(), base["id"].size());
  for (std::size_t b = 0; b < map_.base.size(); ++b) {
    EXPECT_EQ(static_cast<int>(map_.base[b].id), base["id"][b].integer());
    EXPECT_NEAR(map_.base[b].centre.x, base["x"][b].number, 1e-6);
    EXPECT_NEAR(map_.base[b].centre.y, base["y"][b].number, 1e-6);
    EXPECT_EQ(map_.base[b].participants.size(), base["members"][b].size());
  }
}

TEST_P(Conversation, HasTheSameNumberOfGroupsForTheSameReason) {
  const auto& scores = golden_["group-clusterings-silhouettes"];
  ASSERT_EQ(map_.silhouettes.size(), scores.size());
  for (std::size_t i = 0; i < map_.silhouettes.size(); ++i)
    EXPECT_NEAR(map_.silhouettes[i], scores[std::to_string(i + 2)].number, 1e-6);
  EXPECT_EQ(map_.groups.size(), golden_["group-clusters"].size());
}

TEST_P(Conversation, PutsEveryParticipantIntoTheSameGroup) {
  std::map<int, int> ours, theirs;
  for (const auto& group : map_.groups)
    for (const auto id : group.base_clusters)
      for (const auto participant :
           std::ranges::find(map_.base, id, &BaseCluster::id)->participants)
        ours[seat(participant)] = static_cast<int>(group.id);
  const auto& base = golden_["base-clusters"];
  for (const auto& group : golden_["group-clusters"].items)
    for (const auto& id : group["members"].items)
      for (std::size_t b = 0; b < base["id"].size(); ++b)
        if (base["id"][b].integer() == id.integer())
          for (const auto& pid : base["members"][b].items)
            theirs[pid.integer()] = group["id"].integer();
  EXPECT_EQ(ours, theirs);
}

TEST_P(Conversation, CountsTheSameVotesByGroup) {
  for (const auto& group : map_.groups) {
    const auto& theirs = golden_["group-votes"][std::to_string(group.id)];
    EXPECT_EQ(static_cast<int>(group.members), theirs["n-members"].integer());
    for (std::size_t c = 0; c < map_.columns.size(); ++c) {
      const auto& votes = theirs["votes"][std::to_string(tid(map_.columns[c]))];
      EXPECT_EQ(static_cast<int>(group.votes[c].agree), votes["A"].integer());
      EXPECT_EQ(static_cast<int>(group.votes[c].disagree), votes["D"].integer());
      EXPECT_EQ(static_cast<int>(group.votes[c].voters()), votes["S"].integer());
    }
  }
  for (std::size_t c = 0; c < map_.columns.size(); ++c)
    EXPECT_NEAR(map_.group_aware_consensus[c],
                golden_["group-aware-consensus"][std::to_string(tid(map_.columns[c]))].number,
                1e-12);
}

void Conversation::expect_claim(const opinion::Claim& ours, const Value& theirs) const {
  EXPECT_EQ(tid(ours.statement), theirs["tid"].integer());
  EXPECT_EQ(discussion::name_of(ours.direction), theirs["repful-for"].string);
  EXPECT_EQ(static_cast<int>(ours.success), theirs["n-success"].integer());
  EXPECT_EQ(static_cast<int>(ours.trials), theirs["n-trials"].integer());
  EXPECT_EQ(ours.best_agree, theirs["best-agree"].number == 1);
  EXPECT_NEAR(ours.share, theirs["p-success"].number, 1e-6);
  EXPECT_NEAR(ours.share_test, theirs["p-test"].number, 1e-6);
  EXPECT_NEAR(ours.repness, theirs["repness"].number, 1e-6);
  // Polis rounds this one to a float of 32 bits.
  EXPECT_NEAR(static_cast<float>(ours.repness_test), theirs["repness-test"].number, 1e-6);
}

TEST_P(Conversation, KnowsEachGroupForTheSameStatements) {
  for (const auto& group : map_.groups) {
    const auto& theirs = golden_["repness"][std::to_string(group.id)];
    ASSERT_EQ(group.representative.size(), theirs.size());
    for (std::size_t i = 0; i < theirs.size(); ++i)
      expect_claim(group.representative[i], theirs[i]);
  }
}

void Conversation::expect_consensus(const std::vector<Consensus>& ours, const Value& theirs) const {
  ASSERT_EQ(ours.size(), theirs.size());
  for (std::size_t i = 0; i < ours.size(); ++i) {
    EXPECT_EQ(tid(ours[i].statement), theirs[i]["tid"].integer());
    EXPECT_EQ(static_cast<int>(ours[i].success), theirs[i]["n-success"].integer());
    EXPECT_EQ(static_cast<int>(ours[i].trials), theirs[i]["n-trials"].integer());
    EXPECT_NEAR(ours[i].share, theirs[i]["p-success"].number, 1e-6);
    EXPECT_NEAR(ours[i].share_test, theirs[i]["p-test"].number, 1e-6);
  }
}

TEST_P(Conversation, FindsTheSameConsensus) {
  expect_consensus(map_.agreed, golden_["consensus"]["agree"]);
  expect_consensus(map_.refused, golden_["consensus"]["disagree"]);
}

TEST_P(Conversation, RoutesAlikeAtTheFirstTick) {
  const auto& priorities = golden_["comment-priorities"];
  const auto& meta = golden_["meta-tids"].items;
  for (std::size_t c = 0; c < map_.columns.size(); ++c) {
    const int id = tid(map_.columns[c]);
    const bool about_me =
        std::ranges::any_of(meta, [&](const Value& v) { return v.integer() == id; });
    // Polis uses the counts of the tick before, and before the first there were none.
    EXPECT_NEAR(priority({}, map_.extremity[c], about_me), priorities[std::to_string(id)].number,
                1e-4);
  }
}

INSTANTIATE_TEST_SUITE_P(Polis, Conversation,
                         testing::Values("15-per-hour-seattle", "american-assembly-bowling-green",
                                         "brexit-consensus", "canadian-electoral-reform",
                                         "football-concussions", "scoop-hivemind-biodiversity",
                                         "scoop-hivemind-ubi", "vtaiwan-uberx"),
                         [](const auto& name) {
                           std::string words = name.param;
                           std::erase(words, '-');
                           return words;
                         });

}  // namespace
}  // namespace entente::polis
