// Endorsements, pledges and responses.

#include <algorithm>

#include "dialogue/agreement/admit.h"
#include "dialogue/agreement/verdict.h"

namespace entente::agreement {
namespace {

// The other side's pledge that this one answers.
Verdict answers(const State& state, const PledgeSealedV1& act, const Hearing& who) {
  const Pledge* asked = state.pledge(act.answers);
  if (asked == nullptr) return refuse(Refusal::pledge_unknown);
  if (asked->origin.side != act.with || asked->act.with != *who.speaks_for)
    return refuse(Refusal::pledge_not_for_you);
  if (asked->answer != PledgeId{}) return refuse(Refusal::pledge_answered);
  if (asked->act.opens_before != act.opens_before) return refuse(Refusal::pledge_date_differs);
  return Done{};
}

}  // namespace

Verdict admit(const State& state, const EndorsementGivenV1& act, const Hearing& who) {
  const Proposal* proposal = state.proposal(act.proposal);
  if (proposal == nullptr) return refuse(Refusal::proposal_unknown);
  if (proposal->endorsements.size() >= endorsements_max)
    return refuse(Refusal::too_many_endorsements);
  if (act.mandate != Mandate::personal && who.speaks_for == nullptr)
    return refuse(Refusal::mandate_needs_focal_point);
  if (act.condition && act.condition->constituency == *who.side)
    return refuse(Refusal::condition_on_oneself);
  if (act.document && !said(act.document->description, who))
    return refuse(Refusal::proposal_text_not_in_a_working_language);
  const auto* before = state.standing_endorsement(*proposal, who.author);
  if (before != nullptr && before->act.step == act.step && before->act.mandate == act.mandate &&
      before->act.condition.has_value() == act.condition.has_value())
    return refuse(Refusal::endorsed_already);
  return Done{};
}

Verdict admit(const State& state, const EndorsementWithdrawnV1& act, const Hearing& who) {
  const Endorsement* endorsement = state.endorsement(act.endorsement);
  if (endorsement == nullptr) return refuse(Refusal::endorsement_unknown);
  if (endorsement->origin.author != who.author) return refuse(Refusal::not_your_endorsement);
  if (!endorsement->stands()) return refuse(Refusal::endorsement_withdrawn);
  if (!said(act.reason, who)) return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

Verdict admit(const State& state, const PledgeSealedV1& act, const Hearing& who) {
  if (state.pledges().size() >= pledges_max) return refuse(Refusal::too_many_pledges);
  if (act.with == *who.speaks_for) return refuse(Refusal::pledge_with_oneself);
  if (act.opens_before <= who.at) return refuse(Refusal::pledge_date_past);
  return act.answers == PledgeId{} ? Verdict{Done{}} : answers(state, act, who);
}

// Together or never: who was not answered, or comes after the day, opens nothing.
Verdict admit(const State& state, const PledgeOpenedV1& act, const Hearing& who) {
  const Pledge* pledge = state.pledge(act.pledge);
  if (pledge == nullptr) return refuse(Refusal::pledge_unknown);
  if (pledge->origin.author != who.author) return refuse(Refusal::not_your_pledge);
  if (pledge->opened_by) return refuse(Refusal::pledge_already_opened);
  if (pledge->answer == PledgeId{}) return refuse(Refusal::pledge_unanswered);
  if (who.at >= pledge->act.opens_before) return refuse(Refusal::pledge_lapsed);
  if (!said(act.text, who)) return refuse(Refusal::proposal_text_not_in_a_working_language);
  const bool is_what_was_sealed = std::ranges::any_of(
      act.text, [&](const auto& text) { return text.second == pledge->act.digest; });
  return is_what_was_sealed ? Verdict{Done{}} : refuse(Refusal::pledge_text_differs);
}

Verdict admit(const State& state, const ResponseGradedV1& act, const Hearing& who) {
  const Proposal* proposal = state.proposal(act.proposal);
  if (proposal == nullptr) return refuse(Refusal::proposal_unknown);
  if (proposal->responses.size() >= responses_max) return refuse(Refusal::too_many_responses);
  if (!said(act.text, who)) return refuse(Refusal::proposal_text_not_in_a_working_language);
  if (act.due != Instant{} && act.due <= who.at) return refuse(Refusal::response_due_in_the_past);
  return Done{};
}

}  // namespace entente::agreement
