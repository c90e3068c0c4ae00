#pragma once

// One act of every type of agreements and decisions, with all that may be absent once there and
// once not.

#include "record/acts/invented_test.h"

namespace entente::wire {

inline std::vector<constitution::Body> bodies_of_agreements() {
  using namespace acts::invented;
  using namespace agreement;
  const Translations text = in_both("A text").texts;
  const Document document{.digest = digest_of(words("a file")), .description = text};
  const Condition condition{.constituency = code("gov"), .step = Step::committed};
  const ProposalId proposal{3};
  return {
      ProposalTabledV1{
          .summary = text,
          .clauses = {{.text = text, .indicator = text}, {.text = text, .indicator = {}}},
          .statements = {StatementId{2}, StatementId{5}},
          .measure = "open-door-day"},
      ProposalTabledV1{.summary = text, .clauses = {{text, {}}}, .statements = {}, .measure = ""},
      AmendmentTabledV1{.proposal = proposal,
                        .version = 1,
                        .part = 0,
                        .text = text,
                        .indicator = {},
                        .reason = text},
      AmendmentTabledV1{.proposal = proposal,
                        .version = 1,
                        .part = 2,
                        .text = text,
                        .indicator = text,
                        .reason = text},
      AmendmentDecidedV1{.amendment = AmendmentId{1}, .decision = Ruling::accepted, .reason = {}},
      AmendmentDecidedV1{.amendment = AmendmentId{1}, .decision = Ruling::rejected, .reason = text},
      AmendmentWithdrawnV1{.amendment = AmendmentId{1}},
      StanceTakenV1{.proposal = proposal, .stance = Stance::against},
      ObjectionRaisedV1{.proposal = proposal, .reason = text},
      ObjectionSettledV1{
          .objection = ObjectionId{1}, .how = Settlement::dissent, .version = 0, .note = text},
      ObjectionSettledV1{
          .objection = ObjectionId{1}, .how = Settlement::text_changed, .version = 2, .note = {}},
      TextFrozenV1{.proposal = proposal, .version = 2},
      EndorsementGivenV1{.proposal = proposal,
                         .step = Step::resourced,
                         .mandate = Mandate::political,
                         .document = document,
                         .condition = condition},
      EndorsementGivenV1{.proposal = proposal,
                         .step = Step::seen,
                         .mandate = Mandate::personal,
                         .document = std::nullopt,
                         .condition = std::nullopt},
      EndorsementWithdrawnV1{.endorsement = EndorsementId{1}, .reason = text},
      PledgeSealedV1{.with = code("gov"),
                     .digest = digest_of(words("a pledge")),
                     .opens_before = morning,
                     .answers = {}},
      PledgeSealedV1{.with = code("gov"),
                     .digest = digest_of(words("a pledge")),
                     .opens_before = morning,
                     .answers = PledgeId{1}},
      PledgeOpenedV1{.pledge = PledgeId{1}, .text = text},
      ResponseGradedV1{.proposal = proposal, .grade = Grade::in_part, .text = text, .due = morning},
      ResponseGradedV1{.proposal = proposal, .grade = Grade::noted, .text = text, .due = {}}};
}

inline std::vector<constitution::Body> bodies_of_decisions() {
  using namespace acts::invented;
  using namespace decision;
  const RuleRow ballots{.constituency = code("cso"),
                        .voice = Voice::ballots,
                        .seats = 20,
                        .quorum = 10,
                        .threshold = {2, 3},
                        .may_block = false};
  RuleRow voice = ballots;
  voice.constituency = code("gov");
  voice.voice = Voice::focal_point;
  voice.may_block = true;
  const Rule consent{.kind = Kind::consent,
                     .objections_max = 1,
                     .reached_min = std::nullopt,
                     .rows = {ballots, voice}};
  const Rule majority{
      .kind = Kind::double_majority, .objections_max = 0, .reached_min = 1, .rows = {ballots}};
  const ProposalId proposal{3};
  const DecisionId id{2};
  Conclusion conclusion{.rows = {{.constituency = code("cso"), .quorum_met = true, .reached = true},
                                 {.constituency = code("gov"), .blocked = true}},
                        .upheld = true};
  conclusion.rows[1].tally = Tally{.yes = 7, .no = 3, .abstain = 4};
  return {
      DecisionProposedV1{.proposal = proposal, .rule = consent, .closes = morning},
      DecisionProposedV1{.proposal = proposal, .rule = majority, .closes = std::nullopt},
      DecisionRuleAcceptedV1{.decision = id},
      BallotCastV1{.decision = id, .choice = Choice::no},
      VoiceGivenV1{
          .decision = id, .choice = Choice::block, .reason = in_both("It costs too much").texts},
      VoiceGivenV1{.decision = id, .choice = Choice::yes, .reason = {}},
      ConclusionStatedV1{.decision = id, .conclusion = conclusion}};
}

}  // namespace entente::wire
