#include "dialogue/constitution/disclosing/disclosure.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/disclosing/votes_at.h"
#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using discussion::Choice;

class Disclosure : public InventedDialogue, public testing::Test {
 protected:
  // `people` of one constituency vote on one question.
  void hold(Mode mode, std::uint8_t people) {
    auto asked = terms();
    asked.mode = mode;
    must(does(0x01, asked));
    declare("cso");
    for (std::uint8_t i = 0; i < people; ++i)
      must(join(static_cast<std::uint8_t>(0x20 + i), "cso"));
    pose();
    must(says(facilitator, 0x30));
    for (std::uint8_t i = 0; i < people; ++i)
      must(votes(static_cast<std::uint8_t>(0x20 + i), Choice::agree));
  }
  void close() { must(does(facilitator, discussion::QuestionClosedV1{QuestionId{1}})); }
  bool rows_for(Audience audience) const {
    return rows_disclosed(state(), QuestionId{1}, audience);
  }
  bool places_now() const { return places_shown(state(), QuestionId{1}, state().size); }
};

TEST_F(Disclosure, OfRowsWaitsForTheCloseInAnOpenDialogue) {
  hold(Mode::open, 5);
  EXPECT_FALSE(rows_for(Audience::public_));
  close();
  EXPECT_TRUE(rows_for(Audience::public_));
}

TEST_F(Disclosure, OfRowsNeverReachesThePublicOfAProtectedDialogue) {
  hold(Mode::protected_, 5);
  close();
  EXPECT_FALSE(rows_for(Audience::public_));
  EXPECT_FALSE(places_now());
}

TEST_F(Disclosure, OfRowsReachesAuditorsAlways) {
  hold(Mode::protected_, 5);
  EXPECT_TRUE(rows_for(Audience::auditor));
}

TEST_F(Disclosure, StopsWhereAConstituencyWouldStandOut) {
  hold(Mode::open, 4);
  close();
  EXPECT_FALSE(rows_for(Audience::public_));
}

TEST_F(Disclosure, OfPlacesBeginsWithTheFirstMapAfterTheClose) {
  hold(Mode::open, 5);
  const auto before = state().size;
  close();
  EXPECT_FALSE(places_shown(state(), QuestionId{1}, before));
  EXPECT_TRUE(places_now());
}

TEST_F(Disclosure, OfPlacesStopsWhereAConstituencyWouldStandOut) {
  hold(Mode::open, 4);
  close();
  EXPECT_FALSE(places_now());
}

TEST_F(Disclosure, OfPlacesAtOneSizeIsTheSameForEver) {
  hold(Mode::open, 4);
  close();
  const auto size = state().size;
  must(join(0x40, "cso"));
  EXPECT_FALSE(places_shown(state(), QuestionId{1}, size));
  EXPECT_TRUE(places_now());
}

TEST_F(Disclosure, OfVotesAtOneSizeIsTheSameForEver) {
  open();
  declare("cso");
  pose();
  const auto size = state().size;
  const auto before = votes_at(state(), QuestionId{1}, size);
  declare("gov");
  const auto after = votes_at(state(), QuestionId{1}, size);
  EXPECT_EQ(before->constituencies(), after->constituencies());
  EXPECT_EQ(after->constituencies(), std::vector<std::string>{"cso"});
}

TEST_F(Disclosure, OfVotesAtOneSizeKnowsNoLaterStatementModerationOrVote) {
  hold(Mode::open, 5);
  const auto size = state().size;
  must(
      does(facilitator, discussion::StatementModeratedV1{.statement = StatementId{1},
                                                         .decision = discussion::Decision::rejected,
                                                         .reason = discussion::Reason::duplicate,
                                                         .note = {}}));
  must(says(facilitator, 0x31));
  const auto then = votes_at(state(), QuestionId{1}, size);
  ASSERT_EQ(then->statements().size(), 1u);
  EXPECT_FALSE(then->statements()[0].rejected);
  EXPECT_TRUE(votes_at(state(), QuestionId{1}, state().size)->statements()[0].rejected);
  EXPECT_EQ(votes_at(state(), QuestionId{1}, size - 1)->participants().size(), 4u);
}

TEST(CountedTime, IsTheFullHourForPrivateActsAndTheSecondForOthers) {
  const Instant at{noon.seconds + 1'234};
  EXPECT_EQ(counted_time(discussion::VoteCastV1{}, at), noon);
  EXPECT_EQ(counted_time(discussion::VoteImportedV1{}, at), noon);
  EXPECT_EQ(counted_time(discussion::QuestionClosedV1{}, at), at);
}

}  // namespace
}  // namespace entente::constitution
