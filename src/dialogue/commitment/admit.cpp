#include "dialogue/commitment/admit.h"

#include <algorithm>

namespace entente::commitment {
namespace {

using Verdict = Result<Done, Refusal>;

Verdict refuse(Refusal refusal) { return Failure{refusal}; }

// Adopted texts exist in every working language; optional ones too, once they are there.
bool adopted(const Translations& text, const Hearing& who) { return covers(text, who.languages); }
bool adopted_or_absent(const Translations& text, const Hearing& who) {
  return text.empty() || adopted(text, who);
}

Verdict anchors_hold(const std::vector<Anchor>& anchors, const Hearing& who) {
  for (const auto& anchor : anchors) {
    if (anchor.paragraph.empty() && anchor.text.empty())
      return refuse(Refusal::anchor_without_place);
    if (anchor.paragraph.size() > paragraph_bytes_max) return refuse(Refusal::anchor_without_place);
    if (!adopted_or_absent(anchor.text, who))
      return refuse(Refusal::commitment_text_not_in_every_language);
  }
  return Done{};
}

Verdict milestone_holds(const Milestone& milestone, Instant commitment_due, const Hearing& who) {
  if (!adopted(milestone.title, who) || !adopted_or_absent(milestone.unit, who))
    return refuse(Refusal::commitment_text_not_in_every_language);
  if (milestone.due <= who.at) return refuse(Refusal::commitment_due_in_the_past);
  if (milestone.due > commitment_due) return refuse(Refusal::milestone_due_after_commitment);
  if (milestone.baseline == milestone.target) return refuse(Refusal::milestone_without_distance);
  return Done{};
}

Verdict owners_hold(const Terms& terms, const Hearing& who) {
  if (terms.owners.empty()) return refuse(Refusal::commitment_without_owner);
  if (terms.owners.size() > owners_max) return refuse(Refusal::too_many_owners);
  for (const auto& owner : terms.owners) {
    if (std::ranges::count(terms.owners, owner.constituency, &Owner::constituency) > 1)
      return refuse(Refusal::owner_named_twice);
    if (!adopted(owner.office, who) || !adopted_or_absent(owner.contribution, who))
      return refuse(Refusal::commitment_text_not_in_every_language);
    if (is_common_action(terms) && owner.contribution.empty())
      return refuse(Refusal::common_action_without_contribution);
  }
  if (who.by != nullptr && terms.owners.front().constituency != *who.by)
    return refuse(Refusal::not_an_owner);
  return Done{};
}

bool is_owner(const Terms& terms, const constituency::Code& code) {
  return std::ranges::find(terms.owners, code, &Owner::constituency) != terms.owners.end();
}

Verdict texts_hold(const Terms& terms, const Hearing& who) {
  const bool hold = adopted(terms.action, who) && adopted(terms.beneficiaries, who) &&
                    adopted_or_absent(terms.deliverable, who) &&
                    adopted_or_absent(terms.indicator, who) &&
                    adopted_or_absent(terms.resource, who);
  return hold ? Verdict{Done{}} : refuse(Refusal::commitment_text_not_in_every_language);
}

// A note in the words of whoever reports or finds: one working language is enough.
Verdict said(const Translations& text, const Hearing& who) {
  return written_in(text, who.languages) ? Verdict{Done{}}
                                         : refuse(Refusal::text_not_in_a_working_language);
}

Verdict evidence_holds(const std::vector<Evidence>& evidence, const Hearing& who) {
  if (evidence.size() > evidence_max) return refuse(Refusal::too_much_evidence);
  for (const auto& item : evidence)
    if (!written_in(item.name, who.languages))
      return refuse(Refusal::text_not_in_a_working_language);
  return Done{};
}

// The commitment, if its owner may still act on it.
enum class Confirmed { needed, not_needed };
Result<const Commitment*, Refusal> owned(const State& state, CommitmentId id, const Hearing& who,
                                         Confirmed confirmed = Confirmed::needed) {
  const Commitment* commitment = state.commitment(id);
  if (commitment == nullptr) return Failure{Refusal::commitment_unknown};
  if (!commitment->is_owner(*who.by)) return Failure{Refusal::not_an_owner};
  if (commitment->withdrawal) return Failure{Refusal::commitment_withdrawn};
  if (confirmed == Confirmed::needed && !commitment->stands())
    return Failure{Refusal::commitment_not_confirmed};
  return commitment;
}

Verdict milestone_open(const Commitment& commitment, std::uint32_t number) {
  if (number < 1 || number > commitment.milestones.size())
    return refuse(Refusal::milestone_unknown);
  if (commitment.milestones[number - 1].closed_by) return refuse(Refusal::milestone_closed);
  return Done{};
}

}  // namespace

// What is missing is named first, in the order in which a person would be asked for it.
Verdict admit(const State& state, const CommitmentMadeV1& act, const Hearing& who) {
  const auto& terms = act.terms;
  if (state.commitments().size() >= commitments_max) return refuse(Refusal::too_many_commitments);
  TRY([[maybe_unused]] const auto owners, owners_hold(terms, who));
  if (terms.due == Instant{}) return refuse(Refusal::commitment_without_due_date);
  if (terms.due <= who.at) return refuse(Refusal::commitment_due_in_the_past);
  if (!terms.verifier) return refuse(Refusal::commitment_without_verifier);
  if (is_owner(terms, *terms.verifier)) return refuse(Refusal::verifier_of_the_owners_side);
  TRY([[maybe_unused]] const auto texts, texts_hold(terms, who));
  if (terms.anchors.size() > anchors_max) return refuse(Refusal::too_many_anchors);
  TRY([[maybe_unused]] const auto anchors, anchors_hold(terms.anchors, who));
  if (terms.milestones.size() > milestones_max) return refuse(Refusal::too_many_milestones);
  for (const auto& milestone : terms.milestones) {
    TRY([[maybe_unused]] const auto holds, milestone_holds(milestone, terms.due, who));
  }
  return Done{};
}

Verdict admit(const State& state, const CommitmentConfirmedV1& act, const Hearing& who) {
  TRY(const Commitment* commitment, owned(state, act.commitment, who, Confirmed::not_needed));
  for (std::size_t i = 0; i < commitment->terms.owners.size(); ++i)
    if (commitment->terms.owners[i].constituency == *who.by && commitment->confirmed[i])
      return refuse(Refusal::commitment_already_confirmed);
  return Done{};
}

Verdict admit(const State& state, const CommitmentAnchoredV1& act, const Hearing& who) {
  TRY(const Commitment* commitment, owned(state, act.commitment, who));
  if (act.anchors.empty()) return refuse(Refusal::anchor_without_place);
  if (commitment->anchors.size() + act.anchors.size() > anchors_max)
    return refuse(Refusal::too_many_anchors);
  return anchors_hold(act.anchors, who);
}

Verdict admit(const State& state, const CommitmentWithdrawnV1& act, const Hearing& who) {
  TRY([[maybe_unused]] const Commitment* commitment,
      owned(state, act.commitment, who, Confirmed::not_needed));
  return said(act.reason, who);
}

Verdict admit(const State& state, const MilestoneAddedV1& act, const Hearing& who) {
  TRY(const Commitment* commitment, owned(state, act.commitment, who));
  if (commitment->milestones.size() >= milestones_max) return refuse(Refusal::too_many_milestones);
  return milestone_holds(act.milestone, commitment->terms.due, who);
}

Verdict admit(const State& state, const MilestoneClosedV1& act, const Hearing& who) {
  TRY(const Commitment* commitment, owned(state, act.commitment, who));
  return milestone_open(*commitment, act.milestone);
}

Verdict admit(const State& state, const ProgressReportedV1& act, const Hearing& who) {
  TRY(const Commitment* commitment, owned(state, act.commitment, who));
  if (commitment->reports.size() >= reports_max) return refuse(Refusal::too_many_reports);
  if (act.milestone != 0) {
    TRY([[maybe_unused]] const auto open, milestone_open(*commitment, act.milestone));
  }
  if (act.actual && act.milestone == 0) return refuse(Refusal::figure_without_milestone);
  TRY([[maybe_unused]] const auto note, said(act.note, who));
  return evidence_holds(act.evidence, who);
}

// A withdrawn commitment can still be looked at: what was claimed before stays claimed.
Verdict admit(const State& state, const ProgressVerifiedV1& act, const Hearing& who) {
  const Report* report = state.report(act.report);
  if (report == nullptr) return refuse(Refusal::report_unknown);
  if (state.commitment(report->act.commitment)->is_owner(*who.by))
    return refuse(Refusal::verifier_of_the_owners_side);
  TRY([[maybe_unused]] const auto note, said(act.note, who));
  return evidence_holds(act.evidence, who);
}

Verdict admit(const State& state, const FindingDisputedV1& act, const Hearing& who) {
  const Finding* finding = state.finding(act.finding);
  if (finding == nullptr) return refuse(Refusal::finding_unknown);
  const auto& report = *state.report(finding->report);
  if (!state.commitment(report.act.commitment)->is_owner(*who.by))
    return refuse(Refusal::not_an_owner);
  if (finding->dispute) return refuse(Refusal::finding_already_disputed);
  return said(act.reason, who);
}

Verdict admit(const State& state, const FindingRepliedV1& act, const Hearing& who) {
  const Dispute* dispute = state.dispute(act.dispute);
  if (dispute == nullptr) return refuse(Refusal::dispute_unknown);
  if (state.finding(dispute->finding)->by != *who.by) return refuse(Refusal::not_your_finding);
  if (dispute->reply) return refuse(Refusal::dispute_already_answered);
  return said(act.text, who);
}

// A withdrawn commitment too: that it was taken back may be what there is to say.
Verdict admit(const State& state, const CommentGivenV1& act, const Hearing& who) {
  if (state.commitment(act.commitment) == nullptr) return refuse(Refusal::commitment_unknown);
  if (state.comments_by(who.author) >= comments_per_person_max)
    return refuse(Refusal::too_many_comments);
  return said(act.text, who);
}

}  // namespace entente::commitment
