#include "host/clerk/live_maps.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "host/clerk/clerk.h"
#include "host/clerk/invented_host_test.h"

namespace entente::clerk {
namespace {

using constitution::Mode;
using discussion::Choice;

constexpr QuestionId first{1};

// A clerk who keeps a dialogue, and live maps beside it whose rounds the test makes itself.
class Maps : public testing::Test {
 protected:
  void begin(Mode mode, std::size_t people) {
    acts_ = InventedActs{mode};
    clerk_.begin(acts_.opening(), log_key());
    admit(acts_.setting(people));
  }
  void admit(std::vector<acts::SignedAct> acts) {
    for (const auto& answer : clerk_.submit_all(std::move(acts)))
      ASSERT_TRUE(std::holds_alternative<Receipt>(answer));
  }
  void vote(std::size_t from, std::size_t to, Choice choice = Choice::agree) {
    std::vector<acts::SignedAct> votes;
    for (std::size_t i = from; i < to; ++i) votes.push_back(acts_.vote(i, choice));
    admit(std::move(votes));
  }
  // The round that an hour from now would be.
  void attend_later() {
    later_ += std::chrono::hours{1};
    maps_.attend(std::chrono::steady_clock::now() + later_);
  }
  std::uint64_t size() const {
    std::uint64_t size = 0;
    clerk_.read("demo", [&](const Register& kept) { size = kept.state().size; });
    return size;
  }
  // Without anything that was followed or kept.
  MapInput cold(std::uint64_t size) const {
    MapInput input;
    clerk_.read("demo", [&](const Register& kept) {
      input = map_input(kept.state(), first, size, constitution::usual_settings(kept.state()));
      input.seed = kept.tree().root(size);
    });
    return input;
  }

  InventedActs acts_;
  ForgetfulStore store_;
  ClockByHand clock_;
  FixedChance chance_;
  Clerk clerk_{{store_, clock_, chance_}};
  LiveMaps maps_{[this](const auto& reader) { clerk_.read("demo", reader); }};
  std::chrono::steady_clock::duration later_{};
};

TEST_F(Maps, AreAlwaysThoseThatAnybodyDrawsColdAtTheSameSize) {
  begin(Mode::open, 30);
  ASSERT_TRUE(maps_.newest(first));
  std::uint32_t dice = 7;
  for (int round = 0; round < 12; ++round) {
    std::vector<acts::SignedAct> acts;
    if (round % 3 == 1)
      acts.push_back(acts_.facilitator.does(invented::stated("Dire"), {invented::words("Dire")}));
    if (round == 7)
      acts.push_back(acts_.facilitator.does(
          discussion::StatementModeratedV1{.statement = StatementId{2},
                                           .decision = discussion::Decision::rejected,
                                           .reason = discussion::Reason::off_topic,
                                           .note = {}}));
    for (std::size_t i = 0; i < 20; ++i) {
      dice = dice * 1664525u + 1013904223u;
      acts.push_back(acts_.participants[dice >> 8 & 15].does(discussion::VoteCastV1{
          .statement = StatementId{1}, .choice = static_cast<Choice>((dice >> 16) % 3 - 1)}));
    }
    admit(std::move(acts));
    attend_later();
    const auto live = maps_.newest_drawn(first);
    ASSERT_TRUE(live);
    EXPECT_EQ(live->size, size());
    const auto anew = draw(cold(live->size));
    EXPECT_EQ(*live->bytes, *anew.bytes);
    EXPECT_EQ(live->digest, anew.digest);
    EXPECT_EQ(live->seed, anew.seed);
  }
}

TEST_F(Maps, AreRedrawnOnceForAllVotesOfAPause) {
  begin(Mode::open, 12);
  const auto before = maps_.newest(first)->size;
  attend_later();  // measures
  EXPECT_TRUE(maps_.take_news());
  vote(0, 12);
  maps_.attend(std::chrono::steady_clock::now());
  EXPECT_EQ(maps_.newest_drawn(first)->size, before);
  EXPECT_FALSE(maps_.take_news());
  attend_later();
  EXPECT_EQ(maps_.newest_drawn(first)->size, size());
  EXPECT_TRUE(maps_.take_news());
}

TEST_F(Maps, OfOpenDialoguesFollowModerationWithoutAVote) {
  begin(Mode::open, 12);
  vote(0, 12);
  EXPECT_NE(maps_.newest(first)->bytes->find("\"statement\":1"), std::string::npos);
  admit({acts_.facilitator.does(
      discussion::StatementModeratedV1{.statement = StatementId{1},
                                       .decision = discussion::Decision::rejected,
                                       .reason = discussion::Reason::off_topic,
                                       .note = {}})});
  attend_later();
  EXPECT_EQ(maps_.newest_drawn(first)->bytes->find("\"statement\":1"), std::string::npos);
}

TEST_F(Maps, OfProtectedDialoguesStayOneStepOfFivePeopleBehind) {
  begin(Mode::protected_, 12);
  vote(0, 5);
  const auto first_step = size();
  EXPECT_LT(maps_.newest(first)->size, first_step) << "without any vote";
  vote(5, 9);
  vote(5, 9, Choice::disagree);
  attend_later();
  EXPECT_LT(maps_.newest_drawn(first)->size, first_step);
  vote(9, 10);
  attend_later();
  EXPECT_EQ(maps_.newest_drawn(first)->size, first_step);
}

TEST_F(Maps, OfProtectedDialoguesAreTheSameAfterARestart) {
  begin(Mode::protected_, 12);
  vote(0, 10);
  const auto shown = maps_.newest(first);
  vote(10, 12);
  LiveMaps again{[&](const auto& reader) { clerk_.read("demo", reader); }};
  EXPECT_EQ(again.newest(first)->digest, shown->digest);
}

TEST_F(Maps, OfProtectedDialoguesShowAllVotesOnceTheQuestionIsClosed) {
  begin(Mode::protected_, 12);
  vote(0, 12);
  maps_.newest(first);
  admit({acts_.facilitator.does(discussion::QuestionClosedV1{first})});
  attend_later();
  EXPECT_EQ(maps_.newest_drawn(first)->size, size());
}

TEST_F(Maps, OfAClosedQuestionWaitForNoRoundWhoeverPublishesNextPublishesAllVotes) {
  begin(Mode::protected_, 12);
  vote(0, 12);
  ASSERT_LT(maps_.newest(first)->size, size());
  admit({acts_.facilitator.does(discussion::QuestionClosedV1{first})});
  EXPECT_FALSE(maps_.newest_drawn(first)) << "it would have to be drawn";
  EXPECT_EQ(maps_.newest(first)->size, size());
}

TEST_F(Maps, AreDrawnAgainWhenTheQuestionClosesAndShowPlacesThen) {
  begin(Mode::open, 12);
  vote(0, 12);
  EXPECT_EQ(maps_.newest(first)->bytes->find("\"seat\""), std::string::npos);
  admit({acts_.facilitator.does(discussion::QuestionClosedV1{first})});
  attend_later();
  EXPECT_EQ(maps_.newest_drawn(first)->size, size());
  EXPECT_NE(maps_.newest_drawn(first)->bytes->find("\"seat\""), std::string::npos);
}

TEST_F(Maps, AreOfQuestionsThatWerePosedAndSizesThatWereReached) {
  begin(Mode::open, 3);
  EXPECT_FALSE(maps_.newest(QuestionId{9}));
  EXPECT_FALSE(maps_.stability(QuestionId{9}));
  EXPECT_FALSE(maps_.at({first, size() + 1}, {}));
  EXPECT_FALSE(maps_.stability_at({first, size() + 1}, {}));
  EXPECT_FALSE(maps_.newest_drawn(first));
  EXPECT_FALSE(maps_.newest_measured(first));
}

TEST_F(Maps, SayHowStableTheyAreBySeedAndSizeAlone) {
  begin(Mode::open, 30);
  vote(0, 15);
  vote(15, 30, Choice::disagree);
  const auto measured = maps_.stability(first);
  ASSERT_TRUE(measured);
  EXPECT_EQ(measured->map, maps_.newest(first)->digest);
  const auto published = maps_.stability_at({first, size()}, measured->settings);
  EXPECT_EQ(*published->bytes, *measured->bytes);
  EXPECT_EQ(*measure(cold(size())).bytes, *measured->bytes);
  EXPECT_NE(measured->bytes->find("\"resamples\":50"), std::string::npos);
  EXPECT_EQ(maps_.measured_at({first, size()}, measured->settings)->bytes, published->bytes);
}

TEST_F(Maps, AreMeasuredAgainOnceTheyMovedAndNotBefore) {
  begin(Mode::open, 20);
  vote(0, 10);
  const auto before = maps_.stability(first)->bytes;
  attend_later();
  EXPECT_EQ(maps_.newest_measured(first)->bytes, before);
  vote(10, 20, Choice::disagree);
  attend_later();  // redraws
  attend_later();  // measures
  EXPECT_EQ(maps_.newest_measured(first)->map, maps_.newest_drawn(first)->digest);
  EXPECT_EQ(maps_.newest_measured(first)->size, size());
}

TEST_F(Maps, TakeTheirVotesInAsManyStepsAsTheyMust) {
  begin(Mode::open, 20);
  vote(0, 20);
  vote(3, 9, Choice::disagree);
  constitution::FollowedVotes followed{first};
  int steps = 1;
  clerk_.read("demo", [&](const Register& kept) {
    while (!followed.follow(kept.state(), kept.state().size, 4)) ++steps;
  });
  EXPECT_EQ(steps, 7);
  EXPECT_EQ(followed.taken(), 26u);
  const auto gathered = followed.gathered();
  const auto at_once = cold(size()).votes;
  ASSERT_EQ(gathered->participants().size(), at_once.participants().size());
  for (std::size_t p = 0; p < at_once.participants().size(); ++p) {
    EXPECT_EQ(gathered->participants()[p], at_once.participants()[p]);
    EXPECT_EQ(gathered->row(p)[0], at_once.row(p)[0]);
  }
}

}  // namespace
}  // namespace entente::clerk
