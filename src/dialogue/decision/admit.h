#pragma once

// May this act happen now, as far as this concept can tell? Who may do it at all, and that the
// constituencies of a rule were declared, is for the constitution.

#include "dialogue/agreement/state.h"
#include "dialogue/constituency/state.h"
#include "dialogue/decision/refusal.h"
#include "dialogue/decision/state.h"
#include "foundation/vocabulary/result.h"

namespace entente::decision {

struct Hearing {
  const agreement::State& texts;
  const constituency::State& constituencies;
  const std::vector<LanguageTag>& languages;
  std::uint32_t anonymity_floor = 0;
  Instant at;
  const constituency::Code* side = nullptr;  // for which the author speaks, or in which it sits
  bool every_ballot_known = true;            // false for who replays a log without its rows
};

Result<Done, Refusal> admit(const State& state, const DecisionProposedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const DecisionRuleAcceptedV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const BallotCastV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const VoiceGivenV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ConclusionStatedV1& act, const Hearing& who);

}  // namespace entente::decision
