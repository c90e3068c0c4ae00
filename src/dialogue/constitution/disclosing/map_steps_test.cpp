#include "dialogue/constitution/disclosing/map_steps.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using discussion::Choice;

class Steps : public testing::Test {
 protected:
  void vote(std::uint32_t seat, Choice choice, std::uint32_t statement = 1) {
    steps_.take({.index = next_++,
                 .seat = SeatId{seat},
                 .statement = StatementId{statement},
                 .choice = choice});
  }
  // One vote each.
  void people(std::uint32_t from, std::uint32_t to, Choice choice = Choice::agree) {
    for (auto seat = from; seat <= to; ++seat) vote(seat, choice);
  }

  MapSteps steps_;
  std::uint64_t next_ = 100;  // index of the next entry
};

TEST_F(Steps, AreShownWhenTheOneAfterIsOverToo) {
  people(1, 5);
  EXPECT_EQ(steps_.newest(), 0u);
  people(6, 9);
  EXPECT_EQ(steps_.newest(), 0u);
  people(10, 10);
  EXPECT_EQ(steps_.newest(), 105u);
  people(11, 15);
  EXPECT_EQ(steps_.newest(), 110u);
}

TEST_F(Steps, CountPeopleAndNotVotes) {
  people(1, 5);
  for (std::uint32_t statement = 2; statement < 40; ++statement)
    for (std::uint32_t seat = 1; seat <= 4; ++seat) vote(seat, Choice::pass, statement);
  EXPECT_EQ(steps_.newest(), 0u);
  vote(9, Choice::agree);
  EXPECT_EQ(steps_.newest(), 105u);
}

TEST_F(Steps, DoNotCountAVoteThatChangesNothing) {
  people(1, 5);
  people(1, 5);
  vote(6, Choice::agree);
  EXPECT_EQ(steps_.newest(), 0u) << "only one person's votes are new";
}

TEST_F(Steps, DoNotCountAVoteThatWasTakenBack) {
  people(1, 5);
  people(1, 4, Choice::disagree);
  people(1, 4, Choice::agree);
  vote(5, Choice::disagree);
  EXPECT_EQ(steps_.newest(), 0u);
  people(1, 4, Choice::pass);
  EXPECT_EQ(steps_.newest(), 105u);
}

TEST_F(Steps, AreTheOnlySizesThatMayBeShown) {
  people(1, 15);
  EXPECT_TRUE(steps_.may_show(105));
  EXPECT_TRUE(steps_.may_show(110));
  EXPECT_FALSE(steps_.may_show(115)) << "the last one waits for the next";
  for (const std::uint64_t size : {0u, 104u, 106u, 109u, 111u, 1'000u})
    EXPECT_FALSE(steps_.may_show(size)) << size;
}

class ProtectedMaps : public InventedDialogue, public testing::Test {
 protected:
  void hold(std::uint8_t people, std::uint32_t version = 2) {
    auto asked = terms();
    asked.mode = Mode::protected_;
    asked.constitution = version;
    must(does(0x01, asked));
    must(does(facilitator, constituency::ConstituencyDeclaredV1{
                               .code = code("cso"), .name = texts(0x02), .seats = 30}));
    for (std::uint8_t i = 0; i < people; ++i) must(join(person(i), "cso"));
    pose();
    must(says(facilitator, 0x30));
    first_vote_ = state().size;
    for (std::uint8_t i = 0; i < people; ++i) must(votes(person(i), Choice::agree));
  }
  static std::uint8_t person(std::uint8_t number) {
    return static_cast<std::uint8_t>(0x20 + number);
  }
  void close() { must(does(facilitator, discussion::QuestionClosedV1{QuestionId{1}})); }
  auto publish(std::uint64_t size, std::uint32_t floor = 5) {
    auto settings = usual_settings(state());
    settings.anonymity_floor = floor;
    return does(facilitator, MapPublishedV1{.question = QuestionId{1},
                                            .size = size,
                                            .algorithm = std::string{opinion::algorithm_name},
                                            .settings = settings,
                                            .digest = {}});
  }
  std::uint64_t first_vote_ = 0;  // index of its entry
};

TEST_F(ProtectedMaps, MayBePublishedOfStepsThatMayBeShown) {
  hold(12);
  EXPECT_TRUE(publish(first_vote_ + 5));
  EXPECT_TRUE(refused(publish(first_vote_ + 10), Refusal::map_between_steps));
  EXPECT_TRUE(refused(publish(first_vote_ + 6), Refusal::map_between_steps));
  EXPECT_TRUE(refused(publish(state().size), Refusal::map_between_steps));
  EXPECT_EQ(newest_map_size(state(), QuestionId{1}), first_vote_ + 5);
}

TEST_F(ProtectedMaps, MayBePublishedOfAllVotesOnceTheQuestionIsClosed) {
  hold(12);
  close();
  const auto all = state().size;
  EXPECT_EQ(newest_map_size(state(), QuestionId{1}), all);
  must(join(0x60, "cso"));
  EXPECT_TRUE(refused(publish(state().size), Refusal::map_between_steps));
  EXPECT_TRUE(publish(all));
  EXPECT_TRUE(publish(first_vote_ + 5)) << "a step as far from all as from others";
  EXPECT_TRUE(refused(publish(first_vote_ + 10), Refusal::map_between_steps));
}

TEST_F(ProtectedMaps, AreDrawnWithTheUsualSettingsOnly) {
  hold(12);
  EXPECT_TRUE(refused(publish(first_vote_ + 5, 6), Refusal::map_settings_not_usual));
}

TEST_F(ProtectedMaps, AreJudgedByTheLawOfTheirDay) {
  hold(12, 1);
  EXPECT_TRUE(publish(first_vote_ + 6));
  must(does(facilitator, ConstitutionAdoptedV1{.version = 2}));
  EXPECT_TRUE(refused(publish(first_vote_ + 6), Refusal::map_between_steps));
}

TEST_F(ProtectedMaps, AreNotFoundWrongByWhoeverCanNotSeeTheVotes) {
  hold(0);
  auto unseen = state();
  for (int vote = 0; vote < 12; ++vote) evolve_undisclosed(unseen, Sealed::vote);
  const MapPublishedV1 map{.question = QuestionId{1},
                           .size = unseen.size - 3,
                           .algorithm = std::string{opinion::algorithm_name},
                           .settings = usual_settings(unseen),
                           .digest = {}};
  EXPECT_TRUE(map_keeps_people_hidden(unseen, map));
  EXPECT_FALSE(map_keeps_people_hidden(
      state(), {.question = QuestionId{1}, .size = state().size, .settings = map.settings}));
}

TEST_F(ProtectedMaps, ConcernNoOpenDialogue) {
  prepare();
  must(does(facilitator, ConstitutionAdoptedV1{.version = 2}));
  must(votes(amina, Choice::agree));
  EXPECT_TRUE(publish(state().size));
  EXPECT_EQ(newest_map_size(state(), QuestionId{1}), state().size);
}

}  // namespace
}  // namespace entente::constitution
