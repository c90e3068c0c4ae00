#include "dialogue/constitution/admit.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using discussion::Choice;

class Law : public InventedDialogue, public testing::Test {
 protected:
  MapPublishedV1 map_over(std::uint64_t size) const {
    return {.question = QuestionId{1},
            .size = size,
            .algorithm = std::string{opinion::algorithm_name},
            .settings = {},
            .digest = {}};
  }
  ContentWithheldV1 withholding(std::uint8_t words, Authority authority) const {
    return {.content = content(words),
            .authority = authority,
            .reason = discussion::Reason::personal_data};
  }
};

TEST_F(Law, AdmitsNothingBeforeTheOpening) {
  EXPECT_TRUE(refused(votes(amina, Choice::agree), Refusal::not_opened));
}

TEST_F(Law, OpensADialogueOnce) {
  open();
  EXPECT_TRUE(refused(does(0x01, terms()), Refusal::already_opened));
}

TEST_F(Law, RefusesAnActOfAnotherDialogue) {
  open();
  EXPECT_TRUE(
      refused(does_as(facilitator, 1, discussion::QuestionPosedV1{.text = texts(3)}, noon, "other"),
              Refusal::another_dialogue));
}

TEST_F(Law, RefusesASequenceNumberThatDoesNotGrow) {
  prepare();
  const discussion::VoteCastV1 vote{.statement = StatementId{1}, .choice = Choice::agree};
  ASSERT_TRUE(does_as(amina, 9, vote));
  EXPECT_TRUE(refused(does_as(amina, 9, vote), Refusal::sequence_not_greater));
  EXPECT_TRUE(refused(does_as(amina, 8, vote), Refusal::sequence_not_greater));
}

// A seat whose key the host has seen votes as before; whoever draws a result over an earlier size
// counts only those that had said so by then.
TEST_F(Law, CountsSeatsWhoseKeyTheHostHasSeen) {
  auto newest = terms();
  newest.constitution = 3;
  must(does(0x01, newest));
  declare("gov");
  must(join(amina, "gov"));
  must(join(paul, "gov"));
  EXPECT_TRUE(refused(does(stranger, constituency::KeyEntrustedV1{}), Refusal::no_seat));
  const auto before = state().size;
  must(does(amina, constituency::KeyEntrustedV1{}));
  EXPECT_TRUE(refused(does(amina, constituency::KeyEntrustedV1{}),
                      constituency::Refusal::key_already_entrusted));
  const auto& sides = state().constituency;
  EXPECT_EQ(sides.entrusted_before(before), 0u);
  EXPECT_EQ(sides.entrusted_before(before + 1), 1u);
  EXPECT_EQ(sides.seat_of(key_of(amina).public_key())->entrusted, before);
  EXPECT_FALSE(sides.seat_of(key_of(paul).public_key())->entrusted);
  EXPECT_EQ(sides.find(code("gov"))->taken, 2u);
}

TEST_F(Law, KnowsNoEntrustedKeysBeforeVersion3) {
  open_with_version_2();
  declare("gov");
  must(join(amina, "gov"));
  EXPECT_TRUE(refused(does(amina, constituency::KeyEntrustedV1{}), Refusal::constitution_too_old));
}

TEST_F(Law, LetsASequenceLeaveGaps) {
  prepare();
  const discussion::VoteCastV1 vote{.statement = StatementId{1}, .choice = Choice::agree};
  EXPECT_TRUE(does_as(amina, 9, vote));
  EXPECT_TRUE(does_as(amina, 1'000, vote));
}

TEST_F(Law, CountsSequencesOfEachAuthorApart) {
  prepare();
  const discussion::VoteCastV1 vote{.statement = StatementId{1}, .choice = Choice::agree};
  ASSERT_TRUE(does_as(amina, 9, vote));
  EXPECT_TRUE(does_as(paul, 5, vote));
}

TEST_F(Law, LeavesEveryActOfAFacilitatorToFacilitators) {
  prepare();
  const auto refuses = [&](Body body) {
    return refused(does(amina, std::move(body)), Refusal::not_a_facilitator);
  };
  EXPECT_TRUE(refuses(constituency::ConstituencyDeclaredV1{code("gov"), texts(2), 10}));
  EXPECT_TRUE(refuses(discussion::QuestionPosedV1{.text = texts(3), .closes = std::nullopt}));
  EXPECT_TRUE(refuses(discussion::QuestionClosedV1{QuestionId{1}}));
  EXPECT_TRUE(refuses(discussion::StatementModeratedV1{.statement = StatementId{1}}));
  EXPECT_TRUE(refuses(map_over(1)));
}

TEST_F(Law, LetsOnlySeatsAndFacilitatorsState) {
  prepare();
  EXPECT_TRUE(refused(says(stranger, 0x31), Refusal::no_seat));
  EXPECT_TRUE(says(amina, 0x31));
  EXPECT_TRUE(says(facilitator, 0x32));
}

TEST_F(Law, LetsOnlySeatsVote) {
  prepare();
  EXPECT_TRUE(refused(votes(stranger, Choice::agree), Refusal::no_seat));
  EXPECT_TRUE(refused(votes(facilitator, Choice::agree), Refusal::no_seat));
  EXPECT_TRUE(votes(amina, Choice::agree));
}

TEST_F(Law, PassesOnWhatAConceptRefuses) {
  prepare();
  EXPECT_TRUE(refused(join(amina, "cso"), constituency::Refusal::key_already_seated));
  EXPECT_TRUE(refused(says(amina, 0x31, 7), discussion::Refusal::question_unknown));
}

TEST_F(Law, CountsAVoteByItsHourAndAStatementByItsSecond) {
  open();
  declare("cso");
  ASSERT_TRUE(join(amina, "cso"));
  pose(Instant{noon.seconds + seconds_per_hour});
  ASSERT_TRUE(says(facilitator, 0x30));
  const Instant last_second{noon.seconds + seconds_per_hour - 1};
  const Instant closing{noon.seconds + seconds_per_hour};
  EXPECT_TRUE(votes(amina, Choice::agree, last_second));
  EXPECT_TRUE(refused(votes(amina, Choice::agree, closing), discussion::Refusal::question_closed));
}

TEST_F(Law, ImportsNothingUnlessTheOpeningSaysSo) {
  prepare();
  EXPECT_TRUE(
      refused(does(importer, constituency::SeatImportedV1{1}), Refusal::imports_not_declared));
}

TEST_F(Law, ImportsByTheImportKeyOnly) {
  open_for_imports();
  EXPECT_TRUE(
      refused(does(facilitator, constituency::SeatImportedV1{1}), Refusal::not_the_import_key));
  EXPECT_TRUE(does(importer, constituency::SeatImportedV1{1}));
}

TEST_F(Law, ImportsAWholeConversation) {
  open_for_imports();
  ASSERT_TRUE(does(importer, constituency::SeatImportedV1{41}));
  ASSERT_TRUE(does(importer, discussion::QuestionPosedV1{.text = texts(3), .closes = {}}));
  ASSERT_TRUE(does(importer, discussion::StatementImportedV1{.question = QuestionId{1},
                                                             .language = tag("en"),
                                                             .text = {{tag("en"), content(0x30)}},
                                                             .about_me = false,
                                                             .source = 7}));
  ASSERT_TRUE(
      does(importer, discussion::VoteImportedV1{
                         .seat = SeatId{1}, .statement = StatementId{1}, .choice = Choice::agree}));
  ASSERT_TRUE(does(importer, discussion::QuestionClosedV1{QuestionId{1}}));
  EXPECT_EQ(state().discussion.question(QuestionId{1})->votes.size(), 1u);
}

TEST_F(Law, ImportsNoVotesForPeopleWhoTookTheirSeatThemselves) {
  open_for_imports();
  declare("cso");
  ASSERT_TRUE(join(amina, "cso"));
  pose();
  ASSERT_TRUE(says(facilitator, 0x30));
  const auto vote_for = [&](std::uint32_t seat) {
    return does(importer,
                discussion::VoteImportedV1{
                    .seat = SeatId{seat}, .statement = StatementId{1}, .choice = Choice::agree});
  };
  EXPECT_TRUE(refused(vote_for(1), Refusal::no_seat));
  EXPECT_TRUE(refused(vote_for(2), Refusal::no_seat));
}

TEST_F(Law, PublishesAMapOfAQuestionThatExists) {
  prepare();
  auto map = map_over(1);
  map.question = QuestionId{7};
  EXPECT_TRUE(refused(does(facilitator, map), discussion::Refusal::question_unknown));
}

TEST_F(Law, PublishesMapsOfAKnownAlgorithm) {
  prepare();
  auto map = map_over(1);
  map.algorithm = "map-0";
  EXPECT_TRUE(refused(does(facilitator, map), Refusal::map_algorithm_unknown));
}

TEST_F(Law, PublishesNoMapBelowTheFloorOfTheDialogue) {
  prepare();
  auto map = map_over(1);
  map.settings.anonymity_floor = 4;
  EXPECT_TRUE(refused(does(facilitator, map), Refusal::map_settings_out_of_range));
}

TEST_F(Law, PublishesNoMapWithSettingsOutOfRange) {
  prepare();
  auto map = map_over(1);
  map.settings.groups_max = 11;
  EXPECT_TRUE(refused(does(facilitator, map), Refusal::map_settings_out_of_range));
}

TEST_F(Law, PublishesNoMapOfTheFuture) {
  prepare();
  EXPECT_TRUE(refused(does(facilitator, map_over(state().size + 1)), Refusal::map_size_beyond_log));
  EXPECT_TRUE(does(facilitator, map_over(state().size)));
}

TEST_F(Law, WithholdsOnlyWhatTheLogNames) {
  prepare();
  EXPECT_TRUE(refused(does(facilitator, withholding(0x66, Authority::facilitator)),
                      Refusal::content_unknown));
}

TEST_F(Law, WithholdsAContentOnce) {
  prepare();
  ASSERT_TRUE(says(amina, 0x31));
  ASSERT_TRUE(does(facilitator, withholding(0x31, Authority::court)));
  EXPECT_TRUE(refused(does(facilitator, withholding(0x31, Authority::court)),
                      Refusal::content_already_withheld));
}

TEST_F(Law, LetsAuthorsWithholdTheirOwnWordsAndNoOthers) {
  prepare();
  ASSERT_TRUE(says(amina, 0x31));
  EXPECT_TRUE(refused(does(paul, withholding(0x31, Authority::author)), Refusal::not_your_content));
  EXPECT_TRUE(refused(does(amina, withholding(0x31, Authority::court)), Refusal::not_your_content));
  EXPECT_TRUE(does(amina, withholding(0x31, Authority::author)));
}

TEST_F(Law, KeepsAContentWithWhoNamedItFirst) {
  prepare();
  ASSERT_TRUE(says(amina, 0x31));
  ASSERT_TRUE(says(paul, 0x31));
  EXPECT_TRUE(refused(does(paul, withholding(0x31, Authority::author)), Refusal::not_your_content));
}

TEST_F(Law, CountsAnUndisclosedEntryAsOne) {
  State state = this->state();
  evolve_undisclosed(state, Sealed::vote);
  EXPECT_EQ(state.size, 1u);
}

// Ten million entries are quick to count when nobody looks at them.
TEST_F(Law, RefusesMoreEntriesThanOneProgramHolds) {
  prepare();
  State full = state();
  while (full.size < entries_max) evolve_undisclosed(full, Sealed::vote);
  const auto verdict = admit(full,
                             {.author = key_of(facilitator).public_key(),
                              .dialogue = named("demo"),
                              .sequence = 1'000,
                              .body = discussion::QuestionClosedV1{QuestionId{1}}},
                             noon);
  EXPECT_EQ(verdict.error(), AnyRefusal{Refusal::dialogue_full});
}

}  // namespace
}  // namespace entente::constitution
