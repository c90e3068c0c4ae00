#include "dialogue/decision/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::decision {

bool Decision::in_force() const {
  return std::ranges::all_of(accepted, [](const auto& entry) { return entry.has_value(); });
}

const RuleRow* Decision::row_of(const constituency::Code& code) const {
  const auto found = std::ranges::find(rule.rows, code, &RuleRow::constituency);
  return found == rule.rows.end() ? nullptr : &*found;
}

const Decision* State::decision(DecisionId id) const { return numbered(decisions_, id); }

const Decision* State::newest_on(ProposalId proposal) const {
  for (auto at = decisions_.rbegin(); at != decisions_.rend(); ++at)
    if (at->proposal == proposal) return &*at;
  return nullptr;
}

void State::evolve(const DecisionProposedV1& act, const Happened& now) {
  const auto id = next_id<DecisionId>(decisions_);
  if (const auto* before = newest_on(act.proposal); before != nullptr && !before->concluded)
    numbered(decisions_, before->id)->replaced_by = id;
  Decision proposed;
  proposed.id = id;
  proposed.index = now.index;
  proposed.at = now.at;
  proposed.proposal = act.proposal;
  proposed.rule = act.rule;
  proposed.closes = act.closes;
  proposed.accepted.resize(act.rule.rows.size());
  proposed.accepted_at.resize(act.rule.rows.size());
  proposed.voices.resize(act.rule.rows.size());
  decisions_.push_back(std::move(proposed));
}

void State::evolve(const DecisionRuleAcceptedV1& act, const Happened& now) {
  auto& decision = *numbered(decisions_, act.decision);
  const auto row = decision.place_of(*decision.row_of(*now.side));
  decision.accepted[row] = now.index;
  decision.accepted_at[row] = now.at;
}

void State::evolve(const BallotCastV1& act, const Happened& now) {
  auto& decision = *numbered(decisions_, act.decision);
  const auto row = decision.place_of(*decision.row_of(*now.side));
  if (decision.ballots.size() <= now.seat.number) decision.ballots.resize(now.seat.number + 1);
  decision.ballots[now.seat.number] = {
      .row = static_cast<std::uint16_t>(row),
      .choice_and_one = static_cast<std::uint16_t>(static_cast<std::uint16_t>(act.choice) + 1)};
  decision.answered = true;
}

void State::evolve(const VoiceGivenV1& act, const Happened& now) {
  auto& decision = *numbered(decisions_, act.decision);
  decision.voices[decision.place_of(*decision.row_of(*now.side))] =
      PublicVoice{.index = now.index, .at = now.at, .choice = act.choice, .reason = act.reason};
  decision.answered = true;
}

void State::evolve(const ConclusionStatedV1& act, const Happened& now) {
  numbered(decisions_, act.decision)->concluded =
      Concluded{.index = now.index, .at = now.at, .conclusion = act.conclusion};
}

}  // namespace entente::decision
