#include "dialogue/discussion/discussion.h"

#include <gtest/gtest.h>

#include "dialogue/discussion/admit.h"

namespace entente::discussion {
namespace {

constexpr Instant noon{1'795'435'200};  // 2026-11-23T12:00:00Z
constexpr Instant before_noon{noon.seconds - 1};

LanguageTag tag(std::string_view raw) { return *LanguageTag::parse(raw); }

Translations texts(std::initializer_list<std::string_view> languages) {
  Translations result;
  for (const auto raw : languages) result.emplace(tag(raw), Digest{});
  return result;
}

QuestionPosedV1 question(std::optional<Instant> closes = std::nullopt) {
  return {.text = texts({"en", "fr"}), .closes = closes};
}

StatementSubmittedV1 in_french(std::uint32_t question_number = 1) {
  return {.question = QuestionId{question_number}, .language = tag("fr"), .text = texts({"fr"})};
}

// A discussion in English and French; entries are numbered as they come.
class Discussion : public testing::Test {
 protected:
  Terms terms() const { return {.languages = languages_, .moderation = moderation_}; }
  void pose(std::optional<Instant> closes = std::nullopt) {
    state_.evolve(question(closes), size_++);
  }
  void close(std::uint32_t number) { state_.evolve(QuestionClosedV1{QuestionId{number}}, size_++); }
  void state_by_seat(std::uint32_t seat) {
    state_.evolve(in_french(), size_++, State::Author{.key = {}, .seat = SeatId{seat}});
  }
  void moderate(std::uint32_t statement, Decision decision) {
    const auto reason = decision == Decision::accepted ? Reason::clear : Reason::spam;
    state_.evolve(StatementModeratedV1{.statement = StatementId{statement},
                                       .decision = decision,
                                       .reason = reason,
                                       .note = {}},
                  size_++);
  }
  void vote(std::uint32_t seat, std::uint32_t statement, Choice choice) {
    state_.evolve(Vote{.index = size_++,
                       .seat = SeatId{seat},
                       .statement = StatementId{statement},
                       .choice = choice});
  }
  Result<Done, Refusal> may_vote(std::uint32_t statement, Instant at = before_noon,
                                 VoteOrigin origin = VoteOrigin::cast) const {
    return admit_vote(state_, StatementId{statement}, at, origin, terms());
  }
  template <class Act>
  Refusal refusal(const Act& act, Instant at = before_noon) const {
    return admit(state_, act, at, terms()).error();
  }

  std::vector<LanguageTag> languages_{tag("en"), tag("fr")};
  Moderation moderation_ = Moderation::before;
  State state_;
  std::uint64_t size_ = 0;
};

TEST_F(Discussion, AsksNothingWithoutEveryWorkingLanguage) {
  auto act = question();
  act.text = texts({"en"});
  EXPECT_EQ(refusal(act), Refusal::question_text_not_in_every_language);
}

TEST_F(Discussion, ClosesQuestionsOnAFullHourOnly) {
  EXPECT_TRUE(admit(state_, question(noon), before_noon, terms()));
  EXPECT_EQ(refusal(question(before_noon), Instant{0}), Refusal::question_closes_off_the_hour);
}

TEST_F(Discussion, RefusesAQuestionThatWouldBeClosedAlready) {
  EXPECT_EQ(refusal(question(noon), noon), Refusal::question_closes_in_the_past);
}

TEST_F(Discussion, AsksAThousandQuestionsAtMost) {
  for (std::size_t i = 0; i < questions_max; ++i) pose();
  EXPECT_EQ(refusal(question()), Refusal::too_many_questions);
}

TEST_F(Discussion, ClosesAQuestionOnce) {
  pose();
  ASSERT_TRUE(admit(state_, QuestionClosedV1{QuestionId{1}}, noon));
  close(1);
  EXPECT_EQ(admit(state_, QuestionClosedV1{QuestionId{1}}, noon).error(), Refusal::question_closed);
}

TEST_F(Discussion, PutsTheEndOfAQuestionOnRecordAfterItsHour) {
  pose(noon);
  EXPECT_TRUE(admit(state_, QuestionClosedV1{QuestionId{1}}, Instant{noon.seconds + 60}));
}

TEST_F(Discussion, CanNotCloseAQuestionThatWasNeverAsked) {
  EXPECT_EQ(admit(state_, QuestionClosedV1{QuestionId{1}}, noon).error(),
            Refusal::question_unknown);
}

TEST_F(Discussion, TakesAStatementInItsAuthorsLanguageAlone) {
  pose();
  EXPECT_TRUE(admit(state_, in_french(), before_noon, terms()));
}

TEST_F(Discussion, RefusesAStatementToNoQuestion) {
  EXPECT_EQ(refusal(in_french(7)), Refusal::question_unknown);
}

TEST_F(Discussion, RefusesAStatementToAClosedQuestion) {
  pose();
  close(1);
  EXPECT_EQ(refusal(in_french()), Refusal::question_closed);
}

TEST_F(Discussion, RefusesAStatementFromTheClosingHourOn) {
  pose(noon);
  EXPECT_TRUE(admit(state_, in_french(), before_noon, terms()));
  EXPECT_EQ(refusal(in_french(), noon), Refusal::question_closed);
}

TEST_F(Discussion, RefusesATranslationWithoutItsOriginal) {
  pose();
  auto act = in_french();
  act.text = texts({"en"});
  EXPECT_EQ(refusal(act), Refusal::statement_without_original);
}

TEST_F(Discussion, RefusesAStatementInALanguageThatIsNotWorkedIn) {
  pose();
  auto act = in_french();
  act.text = texts({"fr", "es"});
  EXPECT_EQ(refusal(act), Refusal::statement_language_unknown);
}

TEST_F(Discussion, TakesSoManyStatementsToAQuestionAndNoMore) {
  pose();
  pose();
  for (std::size_t i = 0; i < statements_per_question_max; ++i) state_by_seat(1);
  EXPECT_EQ(refusal(in_french(1)), Refusal::too_many_statements);
  EXPECT_TRUE(admit(state_, in_french(2), before_noon, terms()));
}

TEST_F(Discussion, ModeratesOnlyWhatWasStated) {
  EXPECT_EQ(admit(state_, StatementModeratedV1{.statement = StatementId{1}}).error(),
            Refusal::statement_unknown);
}

TEST_F(Discussion, AcceptsWhatIsClearAndNothingElse) {
  pose();
  state_by_seat(1);
  const auto verdict = [&](Decision decision, Reason reason) {
    return admit(
        state_,
        StatementModeratedV1{
            .statement = StatementId{1}, .decision = decision, .reason = reason, .note = {}});
  };
  EXPECT_TRUE(verdict(Decision::accepted, Reason::clear));
  EXPECT_TRUE(verdict(Decision::rejected, Reason::spam));
  EXPECT_EQ(verdict(Decision::accepted, Reason::spam).error(),
            Refusal::moderation_reason_does_not_fit);
  EXPECT_EQ(verdict(Decision::rejected, Reason::clear).error(),
            Refusal::moderation_reason_does_not_fit);
}

TEST_F(Discussion, AcceptsAFacilitatorsStatementAsItStands) {
  pose();
  state_by_seat(0);
  state_by_seat(1);
  EXPECT_EQ(state_.statement(StatementId{1})->status(), Status::accepted);
  EXPECT_EQ(state_.statement(StatementId{2})->status(), Status::pending);
}

TEST_F(Discussion, RemembersAStatementAsItWasAtEverySize) {
  pose();                           // entry 0
  state_by_seat(1);                 // entry 1
  moderate(1, Decision::accepted);  // entry 2
  moderate(1, Decision::rejected);  // entry 3
  const auto& statement = *state_.statement(StatementId{1});
  EXPECT_EQ(statement.status_at(2), Status::pending);
  EXPECT_EQ(statement.status_at(3), Status::accepted);
  EXPECT_EQ(statement.status_at(4), Status::rejected);
}

TEST_F(Discussion, KeepsEveryVoteAndCountsEveryVoterOnce) {
  pose();
  state_by_seat(1);
  vote(1, 1, Choice::agree);     // entry 2
  vote(2, 1, Choice::disagree);  // entry 3
  vote(1, 1, Choice::pass);      // entry 4
  EXPECT_EQ(state_.question(QuestionId{1})->voters, 2u);
  EXPECT_EQ(state_.question(QuestionId{1})->votes.size(), 3u);
  EXPECT_EQ(state_.votes_before(QuestionId{1}, 4).size(), 2u);
  EXPECT_EQ(state_.votes_before(QuestionId{1}, 4).back().choice, Choice::disagree);
}

TEST_F(Discussion, RefusesAVoteOnNothing) {
  EXPECT_EQ(may_vote(1).error(), Refusal::statement_unknown);
}

TEST_F(Discussion, RefusesAVoteOnAPendingStatementWhenModerationComesFirst) {
  pose();
  state_by_seat(1);
  EXPECT_EQ(may_vote(1).error(), Refusal::statement_not_accepted);
  moderate(1, Decision::accepted);
  EXPECT_TRUE(may_vote(1));
}

TEST_F(Discussion, TakesAVoteOnAPendingStatementWhenModerationComesAfter) {
  moderation_ = Moderation::after;
  pose();
  state_by_seat(1);
  EXPECT_TRUE(may_vote(1));
}

TEST_F(Discussion, RefusesAVoteOnARejectedStatement) {
  moderation_ = Moderation::after;
  pose();
  state_by_seat(1);
  moderate(1, Decision::rejected);
  EXPECT_EQ(may_vote(1).error(), Refusal::statement_rejected);
}

TEST_F(Discussion, KeepsImportedVotesOnRejectedStatements) {
  pose();
  state_by_seat(1);
  moderate(1, Decision::rejected);
  EXPECT_TRUE(may_vote(1, before_noon, VoteOrigin::imported));
}

TEST_F(Discussion, RefusesAVoteOnceTheQuestionIsClosed) {
  pose();
  state_by_seat(0);
  close(1);
  EXPECT_EQ(may_vote(1).error(), Refusal::question_closed);
  EXPECT_EQ(may_vote(1, before_noon, VoteOrigin::imported).error(), Refusal::question_closed);
}

TEST_F(Discussion, RefusesAVoteFromTheClosingHourOn) {
  pose(noon);
  state_by_seat(0);
  EXPECT_TRUE(may_vote(1, hour_of(before_noon)));
  EXPECT_EQ(may_vote(1, noon).error(), Refusal::question_closed);
}

TEST(Names, OfChoicesDecisionsAndReasonsReadBackAsThemselves) {
  for (const auto choice : {Choice::agree, Choice::disagree, Choice::pass})
    EXPECT_EQ(choice_named(name_of(choice)), choice);
  for (const auto decision : {Decision::accepted, Decision::rejected})
    EXPECT_EQ(decision_named(name_of(decision)), decision);
  for (const auto name : reason_names) EXPECT_EQ(name_of(*reason_named(name)), name);
  EXPECT_FALSE(choice_named("abstain") || decision_named("pending") || reason_named(""));
}

}  // namespace
}  // namespace entente::discussion
