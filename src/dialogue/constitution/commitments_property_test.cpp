// No sequence of acts makes a commitment without an owner, without a day, or verified by its own
// side: whoever does whatever, a thousand times over, in an order drawn from a seed.

#include <gtest/gtest.h>
#include <random>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using namespace commitment;

class Crowd : public InventedDialogue {
 public:
  explicit Crowd(std::uint32_t seed) : chance_(seed) {
    open_with_version_2();
    for (const auto* name : {"gov", "cso", "union"}) declare(name);
    for (std::uint8_t i = 0; i < 3; ++i) name_focal_point(focal(i), names[i]);
  }

  // The law decides; what it refuses has no effect.
  void act_at_random() {
    const auto who = pick(5) == 0 ? facilitator : focal(static_cast<std::uint8_t>(pick(3)));
    [[maybe_unused]] const auto verdict = does(who, body_at_random());
  }

 private:
  static constexpr const char* names[] = {"gov", "cso", "union"};
  static std::uint8_t focal(std::uint8_t i) { return static_cast<std::uint8_t>(0x50 + i); }
  std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(chance_() % below); }

  Body body_at_random() {
    const CommitmentId commitment{pick(6)};
    ProgressReportedV1 report{.commitment = commitment};
    report.note = texts(0x40);
    ProgressVerifiedV1 found{.report = ReportId{pick(6)}};
    found.note = texts(0x41);
    switch (pick(6)) {
      case 0:
        return made_at_random();
      case 1:
        return CommitmentConfirmedV1{commitment};
      case 2:
        return report;
      case 3:
        return CommitmentWithdrawnV1{.commitment = commitment, .reason = texts(0x42)};
      default:
        return found;
    }
  }

  CommitmentMadeV1 made_at_random() {
    Terms terms;
    for (std::uint32_t i = pick(3); i > 0; --i)
      terms.owners.push_back({.constituency = code(names[pick(3)]),
                              .office = texts(0x43),
                              .contribution = pick(2) == 0 ? Translations{} : texts(0x44)});
    terms.action = texts(0x45);
    terms.beneficiaries = texts(0x46);
    if (pick(4) != 0) terms.due = Instant{noon.seconds + 1'000 * (pick(9))-1'000};
    if (pick(4) != 0) terms.verifier = code(names[pick(3)]);
    return {.terms = std::move(terms)};
  }

  std::mt19937 chance_;
};

TEST(Commitments, NeverStandWithoutOwnerDayAndAnotherSideToVerify) {
  std::size_t made = 0, verified = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Crowd crowd{seed};
    for (int i = 0; i < 300; ++i) crowd.act_at_random();
    const auto& state = crowd.state().commitment;
    made += state.commitments().size();
    verified += state.findings().size();
    for (const auto& commitment : state.commitments()) {
      EXPECT_FALSE(commitment.terms.owners.empty());
      EXPECT_GT(commitment.terms.due, noon);
      ASSERT_TRUE(commitment.terms.verifier);
      EXPECT_FALSE(commitment.is_owner(*commitment.terms.verifier));
    }
    for (const auto& finding : state.findings()) {
      const auto& report = *state.report(finding.report);
      EXPECT_FALSE(state.commitment(report.act.commitment)->is_owner(finding.by));
    }
  }
  EXPECT_GT(made, 20U) << "the crowd did nothing, so nothing was shown";
  EXPECT_GT(verified, 20U);
}

}  // namespace
}  // namespace entente::constitution
