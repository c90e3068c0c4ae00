#include "dialogue/constitution/checks.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using namespace commitment;

constexpr std::uint8_t minister = 0x50, rosa = 0x51;
constexpr auto facilitator = InventedDialogue::facilitator;

Instant day(std::int64_t count) { return Instant{noon.seconds + count * seconds_per_day}; }

// A session that opened at noon; the government promised twice on the same day.
class Closing : public testing::Test {
 protected:
  void SetUp() override {
    dialogue.open_with_version_2();
    for (const auto* name : {"gov", "cso"}) dialogue.declare(name);
    dialogue.name_focal_point(minister, "gov");
    dialogue.name_focal_point(rosa, "cso");
    must(facilitator, session::NotePublishedV1{.title = texts(0x10),
                                               .objectives = {texts(0x11)},
                                               .agenda = {},
                                               .contact = texts(0x12)});
    session::SessionOpenedV1 opened{.title = texts(0x13), .starts = noon};
    opened.phases = {{.title = texts(0x14), .minutes = 5}};
    must(facilitator, opened);
    promise(400);
    promise(400);
  }
  void must(std::uint8_t person, Body body, Instant at = noon) {
    InventedDialogue::must(dialogue.does(person, std::move(body), at));
  }
  void promise(std::int64_t due) {
    Terms terms;
    terms.owners = {{.constituency = code("gov"), .office = texts(0x20)}};
    terms.action = texts(0x21);
    terms.beneficiaries = texts(0x22);
    terms.due = day(due);
    terms.verifier = code("cso");
    must(minister, CommitmentMadeV1{std::move(terms)});
  }
  void close(std::optional<Instant> follow_up) {
    session::SessionClosedV1 closed{.session = session::SessionId{1}, .follow_up = follow_up};
    if (!follow_up) closed.reason = texts(0x30);
    must(facilitator, closed);
  }
  void report(std::uint32_t commitment, std::int64_t on, Completion how = Completion::limited) {
    ProgressReportedV1 act{.commitment = CommitmentId{commitment}};
    act.completion = how;
    act.note = texts(0x31);
    must(minister, act, day(on));
  }
  LookedAgain on(std::int64_t count, std::size_t check = 0) const {
    return look_again(dialogue.state(), checks(dialogue.state())[check], day(count));
  }

  InventedDialogue dialogue;
};

TEST_F(Closing, CreatesThreeChecksAndTheDayItNamedItself) {
  EXPECT_TRUE(checks(dialogue.state()).empty()) << "nothing has closed";
  close(day(30));
  const auto all = checks(dialogue.state());
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].day, CheckDay::named_day);
  EXPECT_EQ(all[0].since, noon);
  EXPECT_EQ(all[1].day, CheckDay::hundred_days);
  EXPECT_EQ(all[1].due, day(100));
  EXPECT_EQ(all[1].since, day(30)) << "each counts from the one before";
  EXPECT_EQ(all[3].day, CheckDay::twelve_months);
}

TEST_F(Closing, DoesNotCountADayTwice) {
  close(day(100));
  EXPECT_EQ(checks(dialogue.state()).size(), 3U);
}

TEST_F(Closing, WithoutADayCreatesNone) {
  close(std::nullopt);
  EXPECT_TRUE(checks(dialogue.state()).empty());
}

TEST_F(Closing, IsLookedAtAgainByTheReadersClock) {
  close(day(100));
  EXPECT_EQ(on(99).state, CheckState::ahead);
  EXPECT_EQ(on(99).silent.size(), 2U) << "who has not spoken yet is told before the day";
  EXPECT_EQ(on(100).state, CheckState::overdue);
  report(1, 50);
  EXPECT_EQ(on(100).silent, std::vector{CommitmentId{2}});
  report(2, 120);
  EXPECT_EQ(on(121).state, CheckState::answered) << "late, but answered";
  EXPECT_EQ(on(190, 1).silent, std::vector{CommitmentId{1}}) << "six months: day 50 is long past";
}

TEST_F(Closing, AsksNothingMoreOfWhatAnotherSideConfirmed) {
  close(day(100));
  report(1, 10, Completion::complete);
  ProgressVerifiedV1 found{.report = ReportId{1}};
  found.finding = Judgement::confirmed;
  found.completion = Completion::complete;
  found.note = texts(0x32);
  must(rosa, found, day(11));
  EXPECT_EQ(on(400, 2).silent, std::vector{CommitmentId{2}});
  EXPECT_EQ(on(400, 2).covered, 2U);
}

TEST_F(Closing, LooksAtNothingPromisedAfterTheCheckOrWithdrawn) {
  close(day(100));
  must(minister, CommitmentWithdrawnV1{.commitment = CommitmentId{2}, .reason = texts(0x33)});
  EXPECT_EQ(on(100).covered, 1U);
}

}  // namespace
}  // namespace entente::constitution
