#include "dialogue/decision/admit.h"

#include <algorithm>

#include "dialogue/decision/conclusion.h"

namespace entente::decision {
namespace {

using Verdict = Result<Done, Refusal>;

Verdict refuse(Refusal refusal) { return Failure{refusal}; }

bool is_threshold(const Fraction& fraction) {
  return fraction.numerator > 0 && fraction.numerator <= fraction.denominator &&
         fraction.denominator <= fraction_max;
}

Verdict row_holds(const Rule& rule, const RuleRow& row, const Hearing& who) {
  if (std::ranges::count(rule.rows, row.constituency, &RuleRow::constituency) > 1)
    return refuse(Refusal::rule_constituency_twice);
  if (!is_threshold(row.threshold)) return refuse(Refusal::rule_threshold_out_of_range);
  if (row.quorum > row.seats) return refuse(Refusal::rule_quorum_above_seats);
  if (row.seats == 0 || row.seats > who.constituencies.find(row.constituency)->seats)
    return refuse(Refusal::rule_seats_above_constituency);
  if (row.voice == Voice::ballots && row.seats < who.anonymity_floor)
    return refuse(Refusal::rule_ballots_below_floor);
  return Done{};
}

Verdict rule_holds(const Rule& rule, const Hearing& who) {
  if (rule.rows.empty() || rule.rows.size() > rows_max) return refuse(Refusal::rule_without_rows);
  for (const auto& row : rule.rows) {
    TRY([[maybe_unused]] const auto holds, row_holds(rule, row, who));
  }
  if (rule.objections_max > 0 && rule.kind != Kind::consent)
    return refuse(Refusal::rule_objections_without_consent);
  const bool in_range =
      !rule.reached_min || (rule.kind != Kind::consent && *rule.reached_min >= 1 &&
                            *rule.reached_min <= rule.rows.size());
  return in_range ? Verdict{Done{}} : refuse(Refusal::rule_reached_min_out_of_range);
}

// The decision, if it is neither replaced nor concluded.
Result<const Decision*, Refusal> pending(const State& state, DecisionId id) {
  const Decision* decision = state.decision(id);
  if (decision == nullptr) return Failure{Refusal::decision_unknown};
  if (decision->replaced_by != DecisionId{}) return Failure{Refusal::decision_replaced};
  if (decision->concluded) return Failure{Refusal::decision_concluded};
  return decision;
}

// The decision, if answers are being given.
Result<const Decision*, Refusal> open(const State& state, DecisionId id, const Hearing& who) {
  TRY(const Decision* decision, pending(state, id));
  if (!decision->in_force()) return Failure{Refusal::rule_not_in_force};
  if (!who.texts.proposal(decision->proposal)->frozen_by) return Failure{Refusal::text_not_frozen};
  if (decision->closed_at(who.at)) return Failure{Refusal::decision_closed};
  return decision;
}

}  // namespace

Verdict admit(const State& state, const DecisionProposedV1& act, const Hearing& who) {
  if (state.decisions().size() >= decisions_max) return refuse(Refusal::too_many_decisions);
  if (const auto* before = state.newest_on(act.proposal)) {
    if (before->concluded) return refuse(Refusal::proposal_already_decided);
    if (before->answered) return refuse(Refusal::rule_after_ballot);
  }
  TRY([[maybe_unused]] const auto holds, rule_holds(act.rule, who));
  if (act.closes && (*act.closes <= who.at || hour_of(*act.closes) != *act.closes))
    return refuse(Refusal::decision_closing_wrong);
  return Done{};
}

Verdict admit(const State& state, const DecisionRuleAcceptedV1& act, const Hearing& who) {
  TRY(const Decision* decision, pending(state, act.decision));
  const RuleRow* row = decision->row_of(*who.side);
  if (row == nullptr) return refuse(Refusal::not_in_the_rule);
  if (decision->accepted[decision->place_of(*row)]) return refuse(Refusal::rule_already_accepted);
  return Done{};
}

Verdict admit(const State& state, const BallotCastV1& act, const Hearing& who) {
  TRY(const Decision* decision, open(state, act.decision, who));
  const RuleRow* row = decision->row_of(*who.side);
  if (row == nullptr) return refuse(Refusal::not_in_the_rule);
  if (row->voice != Voice::ballots) return refuse(Refusal::speaks_by_focal_point);
  return Done{};
}

Verdict admit(const State& state, const VoiceGivenV1& act, const Hearing& who) {
  TRY(const Decision* decision, open(state, act.decision, who));
  const RuleRow* row = decision->row_of(*who.side);
  if (row == nullptr) return refuse(Refusal::not_in_the_rule);
  const bool blocks = act.choice == Choice::block;
  if (blocks && !row->may_block) return refuse(Refusal::may_not_block);
  if (!blocks && row->voice != Voice::focal_point) return refuse(Refusal::speaks_by_ballots);
  if (blocks && act.reason.empty()) return refuse(Refusal::block_without_reason);
  if (!act.reason.empty() && !written_in(act.reason, who.languages))
    return refuse(Refusal::decision_text_not_in_a_working_language);
  return Done{};
}

// Whoever has all ballots counts them; the others check what they can see.
Verdict admit(const State& state, const ConclusionStatedV1& act, const Hearing& who) {
  TRY(const Decision* decision, pending(state, act.decision));
  if (!decision->in_force()) return refuse(Refusal::rule_not_in_force);
  const auto& text = *who.texts.proposal(decision->proposal);
  if (!text.frozen_by) return refuse(Refusal::text_not_frozen);
  if (who.texts.has_open_objection(text)) return refuse(Refusal::objection_open);
  if (decision->closes && who.at < *decision->closes) return refuse(Refusal::decision_still_open);
  const bool holds = who.every_ballot_known
                         ? same(act.conclusion, conclude(*decision, who.anonymity_floor))
                         : plausible(*decision, act.conclusion, who.anonymity_floor);
  return holds ? Verdict{Done{}} : refuse(Refusal::conclusion_false);
}

}  // namespace entente::decision
