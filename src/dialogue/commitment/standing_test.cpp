#include "dialogue/commitment/standing.h"

#include <gtest/gtest.h>

#include "foundation/vocabulary/instant.h"

namespace entente::commitment {
namespace {

constexpr Instant made{1'795'428'000};  // 2026-11-23T10:00:00Z
constexpr Instant day(std::int64_t count) {
  return Instant{made.seconds + count * seconds_per_day};
}
constituency::Code code(std::string_view name) { return *constituency::Code::parse(name); }

// One commitment of the government, due on day 90, with a milestone of 50 on day 30.
class Story : public testing::Test {
 protected:
  void SetUp() override {
    Terms terms;
    terms.owners = {{.constituency = gov}};
    terms.due = day(90);
    terms.verifier = cso;
    terms.milestones = {{.title = {}, .due = day(30), .unit = {}, .baseline = 0, .target = 50}};
    state.evolve(CommitmentMadeV1{terms}, by(gov));
  }
  State::Happened by(const constituency::Code& who, Instant at = made) {
    return {.index = index++, .at = at, .by = &who};
  }
  void report(Completion completion, std::uint32_t milestone = 0,
              std::optional<std::int64_t> actual = std::nullopt) {
    ProgressReportedV1 act{.commitment = CommitmentId{1}};
    act.milestone = milestone;
    act.actual = actual;
    act.completion = completion;
    state.evolve(act, by(gov));
  }
  void verify(Judgement finding, Completion completion) {
    ProgressVerifiedV1 act{.report = ReportId{static_cast<std::uint32_t>(state.reports().size())}};
    act.finding = finding;
    act.completion = completion;
    state.evolve(act, by(cso));
  }
  Standing on(std::int64_t count) const {
    return standing(state, state.commitments()[0], day(count));
  }

  const constituency::Code gov = code("gov"), cso = code("cso");
  std::uint64_t index = 0;
  State state;
};

TEST_F(Story, IsOnTrackUntilAMilestoneIsPast) {
  EXPECT_EQ(on(30), Standing::on_track);
  EXPECT_EQ(on(31), Standing::late);
}

TEST_F(Story, MeetsAMilestoneByItsFigure) {
  report(Completion::limited, 1, 49);
  EXPECT_EQ(on(31), Standing::late);
  report(Completion::limited, 1, 50);
  EXPECT_EQ(on(31), Standing::on_track);
  EXPECT_EQ(on(91), Standing::late);
}

TEST_F(Story, MeetsAMilestoneByClosingIt) {
  state.evolve(MilestoneClosedV1{.commitment = CommitmentId{1}, .milestone = 1}, by(gov));
  EXPECT_EQ(on(31), Standing::on_track);
}

TEST_F(Story, IsOnlyClaimedUntilAnotherConstituencyAgrees) {
  report(Completion::complete);
  EXPECT_EQ(on(200), Standing::claimed);
  verify(Judgement::insufficient, Completion::complete);
  EXPECT_EQ(on(200), Standing::claimed);
  verify(Judgement::confirmed, Completion::complete);
  EXPECT_EQ(on(200), Standing::confirmed);
}

TEST_F(Story, IsNotConfirmedByAFindingOfLess) {
  report(Completion::complete);
  verify(Judgement::confirmed, Completion::substantial);
  EXPECT_EQ(on(10), Standing::claimed);
}

TEST_F(Story, StaysDisputedUntilTheFindingIsGivenUp) {
  report(Completion::complete);
  verify(Judgement::confirmed, Completion::complete);
  verify(Judgement::disputed, Completion::limited);
  EXPECT_EQ(on(10), Standing::disputed);
  state.evolve(FindingDisputedV1{.finding = FindingId{2}, .reason = {}}, by(gov));
  EXPECT_EQ(on(10), Standing::disputed) << "an answer is awaited";
  state.evolve(FindingRepliedV1{.dispute = DisputeId{1}, .upheld = false, .text = {}}, by(cso));
  EXPECT_EQ(on(10), Standing::confirmed);
}

TEST_F(Story, StaysConfirmedWhenAMilestoneIsReportedAfterwards) {
  report(Completion::complete);
  verify(Judgement::confirmed, Completion::complete);
  report(Completion::substantial, 1, 51);
  EXPECT_EQ(on(200), Standing::confirmed);
}

TEST_F(Story, IsWithdrawnWhateverElseWasSaid) {
  report(Completion::complete);
  state.evolve(CommitmentWithdrawnV1{.commitment = CommitmentId{1}, .reason = {}}, by(gov));
  EXPECT_EQ(on(1), Standing::withdrawn);
}

TEST_F(Story, IsProposedUntilEveryOwnerConfirmed) {
  Terms terms;
  terms.owners = {{.constituency = gov}, {.constituency = cso}};
  terms.due = day(90);
  state.evolve(CommitmentMadeV1{terms}, by(gov));
  const auto stand = [&] { return standing(state, state.commitments()[1], day(1)); };
  EXPECT_EQ(stand(), Standing::proposed);
  state.evolve(CommitmentConfirmedV1{CommitmentId{2}}, by(cso));
  EXPECT_EQ(stand(), Standing::on_track);
}

TEST(Escalation, ClimbsOneLevelEverySixtyDays) {
  const auto level = [](std::int64_t count) {
    return escalation(Standing::late, day(0), day(count));
  };
  EXPECT_EQ(level(0), Escalation::none);
  EXPECT_EQ(escalation(Standing::late, day(0), Instant{day(0).seconds + 1}), Escalation::national);
  EXPECT_EQ(level(59), Escalation::national);
  EXPECT_EQ(level(60), Escalation::regional);
  EXPECT_EQ(level(120), Escalation::global);
  EXPECT_EQ(escalation(Standing::confirmed, day(0), day(500)), Escalation::none);
  EXPECT_EQ(climbs_at(Escalation::national, day(0)), day(0));
  EXPECT_EQ(climbs_at(Escalation::global, day(0)), day(120));
}

TEST(Checks, FollowAfterAHundredDaysSixMonthsAndTwelve) {
  const auto checks = checks_after(*parse_rfc3339("2026-08-31T09:30:00Z"));
  EXPECT_EQ(to_rfc3339(checks[0]), "2026-12-09T09:30:00Z");
  EXPECT_EQ(to_rfc3339(checks[1]), "2027-02-28T09:30:00Z") << "February has no 31st";
  EXPECT_EQ(to_rfc3339(checks[2]), "2027-08-31T09:30:00Z");
}

TEST_F(Story, DrawsWhatIsMissingFromTheChain) {
  const auto present = [&] {
    const auto links = chain(state, state.commitments()[0]);
    return std::count(links.begin(), links.end(), true);
  };
  EXPECT_EQ(present(), 3) << "office, action, milestone";
  CommitmentAnchoredV1 anchored{.commitment = CommitmentId{1}, .anchors = {}};
  anchored.anchors = {{.level = Level::global, .paragraph = "busan-2011-22", .text = {}},
                      {.level = Level::plan, .paragraph = "", .text = {}}};
  state.evolve(anchored, by(gov));
  EXPECT_EQ(present(), 5);
  report(Completion::limited);
  verify(Judgement::confirmed, Completion::limited);
  EXPECT_EQ(present(), 6) << "verified, though without evidence";
}

}  // namespace
}  // namespace entente::commitment
