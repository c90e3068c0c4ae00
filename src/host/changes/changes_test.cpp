#include "host/changes/changes.h"

#include <gtest/gtest.h>

namespace entente::changes {
namespace {

using agreement::Ruling;

std::vector<std::string> told(const std::vector<Change>& all) {
  std::vector<std::string> lines;
  for (const auto& change : all)
    lines.push_back(std::to_string(change.index) + " " + std::string{change.happened.en});
  return lines;
}

// Each entry of an invented log, one after the other.
struct ChangesTest : testing::Test {
  agreement::Happened next(const constituency::Code* side = nullptr) {
    return {.index = index++, .at = Instant{1'000}, .author = {}, .side = side, .seat = {}};
  }
  std::uint64_t index = 5;
  constituency::Code cso = *constituency::Code::parse("cso");
  agreement::State agreement;
};

TEST_F(ChangesTest, OfAProposalStandInTheOrderOfTheLog) {
  agreement.evolve(
      agreement::ProposalTabledV1{.summary = {}, .clauses = {{}}, .statements = {}, .measure = {}},
      next());
  agreement.evolve(agreement::AmendmentTabledV1{.proposal = ProposalId{1},
                                                .version = 1,
                                                .part = 1,
                                                .text = {},
                                                .indicator = {},
                                                .reason = {}},
                   next(&cso));
  agreement.evolve(agreement::ObjectionRaisedV1{.proposal = ProposalId{1}, .reason = {}},
                   next(&cso));
  agreement.evolve(
      agreement::AmendmentDecidedV1{
          .amendment = agreement.proposal(ProposalId{1})->amendments.front(),
          .decision = Ruling::accepted,
          .reason = {}},
      next());
  agreement.evolve(agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 2}, next());
  const auto all = of(agreement, *agreement.proposal(ProposalId{1}));
  EXPECT_EQ(told(all),
            (std::vector<std::string>{
                "5 Proposal tabled", "6 Amendment tabled", "7 Objection raised",
                "8 Amendment accepted: the text has a new version", "9 Text frozen for good"}));
  EXPECT_EQ(*all[1].by, cso);
  EXPECT_EQ(all[3].by, nullptr);
}

// What one person thinks is nobody's news: it could name them.
TEST_F(ChangesTest, OfAProposalHoldNoStanceAndNoEndorsementOfAPerson) {
  agreement.evolve(
      agreement::ProposalTabledV1{.summary = {}, .clauses = {{}}, .statements = {}, .measure = {}},
      next());
  auto person = next(&cso);
  person.seat = SeatId{3};
  agreement.evolve(
      agreement::StanceTakenV1{.proposal = ProposalId{1}, .stance = agreement::Stance::against},
      person);
  agreement.evolve(agreement::EndorsementGivenV1{.proposal = ProposalId{1}}, person);
  EXPECT_EQ(told(of(agreement, *agreement.proposal(ProposalId{1}))),
            std::vector<std::string>{"5 Proposal tabled"});
  agreement.evolve(agreement::EndorsementGivenV1{.proposal = ProposalId{1}}, next(&cso));
  EXPECT_EQ(of(agreement, *agreement.proposal(ProposalId{1})).back().happened.en, "Endorsed");
}

TEST(DecisionChanges, NameWhoAcceptedTheRuleAndNoVoice) {
  decision::State state;
  const auto cso = *constituency::Code::parse("cso");
  decision::Rule rule;
  rule.rows.push_back({.constituency = cso});
  state.evolve(decision::DecisionProposedV1{.proposal = ProposalId{1}, .rule = rule},
               {.index = 5, .at = Instant{1'000}});
  state.evolve(decision::DecisionRuleAcceptedV1{.decision = decision::DecisionId{1}},
               {.index = 6, .at = Instant{1'000}, .side = &cso});
  state.evolve(decision::VoiceGivenV1{.decision = decision::DecisionId{1}},
               {.index = 7, .at = Instant{1'000}, .side = &cso});
  const auto all = of(*state.decision(decision::DecisionId{1}));
  EXPECT_EQ(told(all),
            (std::vector<std::string>{"5 Rule of the decision proposed", "6 Rule accepted"}));
  EXPECT_EQ(*all[1].by, cso);
}

}  // namespace
}  // namespace entente::changes
