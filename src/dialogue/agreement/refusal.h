#pragma once

namespace entente::agreement {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/agreement_problems.cpp), in this order.
enum class Refusal {
  proposal_unknown,
  too_many_proposals,
  clauses_out_of_range,
  too_many_sources,
  measure_too_long,
  proposal_text_not_in_a_working_language,
  text_frozen,
  text_already_frozen,
  text_not_in_every_language,
  version_not_current,
  part_unknown,
  indicator_without_clause,
  amendment_unknown,
  amendment_settled,
  amendment_outdated,
  amendment_open,
  too_many_amendments,
  not_your_amendment,
  objection_unknown,
  objection_settled,
  objection_version_wrong,
  too_many_objections,
  not_your_objection,
  endorsement_unknown,
  endorsement_withdrawn,
  endorsed_already,
  mandate_needs_focal_point,
  condition_on_oneself,
  too_many_endorsements,
  not_your_endorsement,
  pledge_unknown,
  pledge_with_oneself,
  pledge_date_past,
  pledge_date_differs,
  pledge_answered,
  pledge_not_for_you,
  pledge_unanswered,
  pledge_already_opened,
  pledge_lapsed,
  pledge_text_differs,
  not_your_pledge,
  too_many_pledges,
  response_due_in_the_past,
  too_many_responses,
};

}  // namespace entente::agreement
