#pragma once

namespace entente::decision {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/decision_problems.cpp), in this order.
enum class Refusal {
  decision_unknown,
  too_many_decisions,
  rule_without_rows,
  rule_constituency_twice,
  rule_threshold_out_of_range,
  rule_quorum_above_seats,
  rule_seats_above_constituency,
  rule_ballots_below_floor,
  rule_objections_without_consent,
  rule_reached_min_out_of_range,
  decision_closing_wrong,
  rule_after_ballot,
  rule_already_accepted,
  rule_not_in_force,
  not_in_the_rule,
  decision_replaced,
  decision_closed,
  decision_concluded,
  proposal_already_decided,
  text_not_frozen,
  speaks_by_focal_point,
  speaks_by_ballots,
  may_not_block,
  block_without_reason,
  decision_text_not_in_a_working_language,
  objection_open,
  decision_still_open,
  conclusion_false,
};

}  // namespace entente::decision
