#include "dialogue/constitution/judging/judge_decision.h"

#include "dialogue/decision/admit.h"

namespace entente::constitution {
namespace {

template <class Act>
Verdict as_decision_says(const Hearing& hearing, const Act& act) {
  const auto& state = hearing.state;
  return widen(decision::admit(state.decision, act,
                               {.texts = state.agreement,
                                .constituencies = state.constituency,
                                .languages = hearing.languages(),
                                .anonymity_floor = state.opening->terms.anonymity_floor,
                                .at = hearing.at,
                                .side = hearing.side(),
                                .every_ballot_known = state.undisclosed_ballots == 0}));
}

}  // namespace

Verdict judge(const Hearing& hearing, const decision::DecisionProposedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  if (hearing.state.agreement.proposal(act.proposal) == nullptr)
    return refuse(agreement::Refusal::proposal_unknown);
  for (const auto& row : act.rule.rows)
    if (hearing.state.constituency.find(row.constituency) == nullptr)
      return refuse(constituency::Refusal::constituency_unknown);
  return as_decision_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const decision::DecisionRuleAcceptedV1& act) {
  if (hearing.focal_point() == nullptr) return refuse(Refusal::not_a_focal_point);
  return as_decision_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const decision::BallotCastV1& act) {
  if (!hearing.seated() || hearing.side() == nullptr) return refuse(Refusal::no_seat);
  return as_decision_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const decision::VoiceGivenV1& act) {
  if (hearing.focal_point() == nullptr) return refuse(Refusal::not_a_focal_point);
  return as_decision_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const decision::ConclusionStatedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  return as_decision_says(hearing, act);
}

}  // namespace entente::constitution
