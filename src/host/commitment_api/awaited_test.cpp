#include "host/commitment_api/awaited.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/admit.h"
#include "record/acts/invented_test.h"

namespace entente::commitment_api {
namespace {

namespace invented = acts::invented;
using namespace commitment;

constexpr std::int64_t day = 86'400;

class AwaitedActs : public testing::Test {
 protected:
  void SetUp() override {
    auto terms = invented::terms(facilitator_, registrar_);
    terms.constitution = 2;
    must(convener_.does(terms, invented::title_contents()));
    for (const auto* name : {"gov", "cso"})
      must(facilitator_.does(invented::declared(name, 10), invented::in_both(name).contents));
    named(minister_, "gov");
    named(rosa_, "cso");
  }
  void must(const acts::SignedAct& act, std::int64_t on_day = 0) {
    const auto at = invented::after(invented::morning, on_day * day);
    const auto admitted = constitution::admit(state_, act.act(), at);
    ASSERT_TRUE(admitted);
    constitution::evolve(state_, *admitted);
  }
  void named(invented::Person& who, const char* constituency) {
    const auto said = invented::in_both("The voice of " + std::string{constituency});
    must(who.does(registrar_.attests_focal(constituency, who.key(), said.texts), said.contents));
  }
  // Due on day 60, with a milestone on day 20.
  void promised_by(invented::Person& who) {
    const auto words = invented::in_both("Open the registers");
    Terms terms;
    terms.owners = {{.constituency = invented::code("gov"), .office = words.texts}};
    terms.action = terms.beneficiaries = words.texts;
    terms.due = invented::after(invented::morning, 60 * day);
    terms.verifier = invented::code("cso");
    terms.milestones = {{.title = words.texts,
                         .due = invented::after(invented::morning, 20 * day),
                         .unit = {},
                         .baseline = 0,
                         .target = 50}};
    must(who.does(CommitmentMadeV1{std::move(terms)}, words.contents));
  }
  void report(std::uint32_t milestone, std::int64_t on_day,
              Completion completion = Completion::limited) {
    const auto note = invented::said({{"fr", "37 sur 50"}});
    ProgressReportedV1 act{.commitment = CommitmentId{1}, .milestone = milestone};
    act.completion = completion;
    act.note = note.texts;
    must(minister_.does(std::move(act), note.contents), on_day);
  }
  void find(Judgement judgement, std::int64_t on_day) {
    const auto note = invented::said({{"fr", "Trente."}});
    ProgressVerifiedV1 act{.report = ReportId{1}};
    act.finding = judgement;
    act.note = note.texts;
    must(rosa_.does(std::move(act), note.contents), on_day);
  }
  // "gov report", "cso finding", on that day, in order.
  std::vector<std::string> on(std::int64_t on_day) const {
    const clerk_api::WordsOf silent = [](const Digest&) { return std::nullopt; };
    std::vector<std::string> told;
    for (const auto& thing : awaited({.state = state_.commitment,
                                      .words = silent,
                                      .dialogue = "demo",
                                      .as_of = invented::after(invented::morning, on_day * day)}))
      told.push_back(thing.of.string() + " " +
                     std::string{awaited_names[static_cast<std::size_t>(thing.act)]});
    return told;
  }

  using Told = std::vector<std::string>;
  invented::Person convener_{"convener"}, facilitator_{"facilitator"}, registrar_{"registrar"},
      minister_{"minister"}, rosa_{"rosa"};
  constitution::State state_;
};

TEST_F(AwaitedActs, AskOwnersForAReportAWeekBeforeEachDate) {
  promised_by(minister_);
  EXPECT_EQ(on(12), Told{});
  EXPECT_EQ(on(13), Told{"gov report"}) << "for the milestone";
  EXPECT_EQ(on(53), (Told{"gov report", "gov report"})) << "and for the whole";
}

TEST_F(AwaitedActs, AskNothingOfWhoeverHasActed) {
  promised_by(minister_);
  report(1, 14);
  EXPECT_EQ(on(20), Told{}) << "the milestone was reported on";
  find(Judgement::confirmed, 21);
  report(0, 55, Completion::complete);
  EXPECT_EQ(on(61), Told{}) << "complete, says the owner";
}

// Due again and again: what is done of one date says nothing of the next.
TEST_F(AwaitedActs, AskForTheNextOfASeriesAfterTheFirstWasComplete) {
  promised_by(minister_);
  const auto words = invented::in_both("The second half year");
  must(minister_.does(
      MilestoneAddedV1{.commitment = CommitmentId{1},
                       .milestone = {.title = words.texts,
                                     .due = invented::after(invented::morning, 50 * day),
                                     .unit = {},
                                     .baseline = 0,
                                     .target = 50}},
      words.contents));
  report(1, 14, Completion::complete);
  find(Judgement::confirmed, 15);
  EXPECT_EQ(on(42), Told{});
  EXPECT_EQ(on(43), Told{"gov report"}) << "for the second";
  report(2, 44, Completion::complete);
  EXPECT_EQ(on(46), Told{});
}

TEST_F(AwaitedActs, AskTheVerifierToLookAtTheNewestReport) {
  promised_by(minister_);
  report(1, 14);
  EXPECT_EQ(on(22), (Told{"cso finding"}));
  find(Judgement::disputed, 22);
  EXPECT_EQ(on(22), Told{});
}

TEST_F(AwaitedActs, AskWhoeverIsDisputedForAReply) {
  promised_by(minister_);
  report(1, 14);
  find(Judgement::disputed, 15);
  const auto why = invented::said({{"fr", "Vous avez compté en mai."}});
  must(
      minister_.does(FindingDisputedV1{.finding = FindingId{1}, .reason = why.texts}, why.contents),
      16);
  EXPECT_EQ(on(38), Told{});
  EXPECT_EQ(on(39), Told{"cso reply"});
}

TEST_F(AwaitedActs, AskTheOwnerOfWhatAFacilitatorPutForwardToConfirmIt) {
  promised_by(facilitator_);
  EXPECT_EQ(on(6), Told{});
  EXPECT_EQ(on(7), Told{"gov confirmation"}) << "and for no report before that";
  must(minister_.does(CommitmentConfirmedV1{CommitmentId{1}}), 8);
  EXPECT_EQ(on(9), Told{});
}

TEST_F(AwaitedActs, NameEachThingByItsDateSoThatNoneIsAskedForTwice) {
  promised_by(minister_);
  const clerk_api::WordsOf silent = [](const Digest&) { return std::nullopt; };
  const auto things = awaited({.state = state_.commitment,
                               .words = silent,
                               .dialogue = "demo",
                               .as_of = invented::after(invented::morning, 53 * day)});
  ASSERT_EQ(things.size(), 2U);
  EXPECT_EQ(things[0].name, "demo-c1 report milestone-1 2026-12-13T10:00:00Z gov");
  EXPECT_EQ(things[1].name, "demo-c1 report 2027-01-22T10:00:00Z gov");
}

}  // namespace
}  // namespace entente::commitment_api
