#pragma once

namespace entente::commitment {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/commitment_problems.cpp).
enum class Refusal {
  commitment_without_owner,
  commitment_without_due_date,
  commitment_without_verifier,
  commitment_text_not_in_every_language,
  commitment_due_in_the_past,
  commitment_unknown,
  commitment_withdrawn,
  commitment_not_confirmed,
  commitment_already_confirmed,
  too_many_commitments,
  too_many_owners,
  owner_named_twice,
  not_an_owner,
  common_action_without_contribution,
  verifier_of_the_owners_side,
  anchor_without_place,
  too_many_anchors,
  milestone_due_after_commitment,
  milestone_without_distance,
  milestone_unknown,
  milestone_closed,
  too_many_milestones,
  figure_without_milestone,
  text_not_in_a_working_language,
  too_much_evidence,
  too_many_reports,
  report_unknown,
  finding_unknown,
  finding_already_disputed,
  dispute_unknown,
  dispute_already_answered,
  not_your_finding,
  too_many_comments,
};

}  // namespace entente::commitment
