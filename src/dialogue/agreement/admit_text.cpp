// Proposals, amendments, stances, objections, and the freezing of a text.

#include <algorithm>

#include "dialogue/agreement/admit.h"
#include "dialogue/agreement/verdict.h"

namespace entente::agreement {
namespace {

bool said_or_absent(const Translations& text, const Hearing& who) {
  return text.empty() || said(text, who);
}

Result<const Proposal*, Refusal> known(const State& state, ProposalId id) {
  const Proposal* proposal = state.proposal(id);
  if (proposal == nullptr) return Failure{Refusal::proposal_unknown};
  return proposal;
}

Result<const Proposal*, Refusal> changeable(const State& state, ProposalId id) {
  TRY(const Proposal* proposal, known(state, id));
  if (proposal->frozen_by) return Failure{Refusal::text_frozen};
  return proposal;
}

Result<const Amendment*, Refusal> open_amendment(const State& state, AmendmentId id) {
  const Amendment* amendment = state.amendment(id);
  if (amendment == nullptr) return Failure{Refusal::amendment_unknown};
  if (amendment->status == Amendment::Status::outdated) return Failure{Refusal::amendment_outdated};
  if (amendment->status != Amendment::Status::open) return Failure{Refusal::amendment_settled};
  return amendment;
}

// A clause that is added needs room; its indicator is judged like that of any clause.
Verdict part_holds(const Proposal& proposal, const AmendmentTabledV1& act) {
  const auto parts = proposal.parts().size();
  if (act.part > parts) return refuse(Refusal::part_unknown);
  if (act.part == parts && parts > clauses_max) return refuse(Refusal::clauses_out_of_range);
  if (act.part == 0 && !act.indicator.empty()) return refuse(Refusal::indicator_without_clause);
  return Done{};
}

}  // namespace

Verdict admit(const State& state, const ProposalTabledV1& act, const Hearing& who) {
  if (state.proposals().size() >= proposals_max) return refuse(Refusal::too_many_proposals);
  if (act.clauses.empty() || act.clauses.size() > clauses_max)
    return refuse(Refusal::clauses_out_of_range);
  if (act.statements.size() > sources_max) return refuse(Refusal::too_many_sources);
  if (act.measure.size() > measure_bytes_max) return refuse(Refusal::measure_too_long);
  const bool clauses_said = std::ranges::all_of(act.clauses, [&](const Part& clause) {
    return said(clause.text, who) && said_or_absent(clause.indicator, who);
  });
  if (!said(act.summary, who) || !clauses_said)
    return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

Verdict admit(const State& state, const AmendmentTabledV1& act, const Hearing& who) {
  TRY(const Proposal* proposal, changeable(state, act.proposal));
  if (act.version != proposal->version()) return refuse(Refusal::version_not_current);
  TRY([[maybe_unused]] const auto part, part_holds(*proposal, act));
  if (proposal->amendments.size() >= amendments_max) return refuse(Refusal::too_many_amendments);
  if (!said(act.text, who) || !said(act.reason, who) || !said_or_absent(act.indicator, who))
    return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

Verdict admit(const State& state, const AmendmentDecidedV1& act, const Hearing& who) {
  TRY([[maybe_unused]] const Amendment* amendment, open_amendment(state, act.amendment));
  if (!said_or_absent(act.reason, who))
    return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

Verdict admit(const State& state, const AmendmentWithdrawnV1& act, const Hearing& who) {
  TRY(const Amendment* amendment, open_amendment(state, act.amendment));
  if (amendment->origin.author != who.author) return refuse(Refusal::not_your_amendment);
  return Done{};
}

Verdict admit(const State& state, const StanceTakenV1& act, const Hearing&) {
  TRY([[maybe_unused]] const Proposal* proposal, changeable(state, act.proposal));
  return Done{};
}

Verdict admit(const State& state, const ObjectionRaisedV1& act, const Hearing& who) {
  TRY(const Proposal* proposal, known(state, act.proposal));
  if (proposal->objections.size() >= objections_max) return refuse(Refusal::too_many_objections);
  if (!said(act.reason, who)) return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

// Nobody withdraws for others, nor says for them that a changed text meets their objection.
Verdict admit(const State& state, const ObjectionSettledV1& act, const Hearing& who) {
  const Objection* objection = state.objection(act.objection);
  if (objection == nullptr) return refuse(Refusal::objection_unknown);
  if (objection->settled_by) return refuse(Refusal::objection_settled);
  const bool travels = act.how == Settlement::dissent && who.facilitates;
  if (objection->origin.author != who.author && !travels)
    return refuse(Refusal::not_your_objection);
  const auto newest = state.proposal(objection->proposal)->version();
  const bool version_holds = act.how == Settlement::text_changed
                                 ? act.version > objection->version && act.version <= newest
                                 : act.version == 0;
  if (!version_holds) return refuse(Refusal::objection_version_wrong);
  if (!said_or_absent(act.note, who))
    return refuse(Refusal::proposal_text_not_in_a_working_language);
  return Done{};
}

Verdict admit(const State& state, const TextFrozenV1& act, const Hearing& who) {
  TRY(const Proposal* proposal, known(state, act.proposal));
  if (proposal->frozen_by) return refuse(Refusal::text_already_frozen);
  if (act.version != proposal->version()) return refuse(Refusal::version_not_current);
  if (state.has_open_amendment(*proposal)) return refuse(Refusal::amendment_open);
  const bool complete = std::ranges::all_of(proposal->parts(), [&](const Part& part) {
    return covers(part.text, who.languages) &&
           (part.indicator.empty() || covers(part.indicator, who.languages));
  });
  return complete ? Verdict{Done{}} : refuse(Refusal::text_not_in_every_language);
}

}  // namespace entente::agreement
