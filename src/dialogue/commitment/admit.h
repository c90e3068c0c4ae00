#pragma once

// May this act happen now, as far as this concept can tell? That its author is a focal point (or,
// for the making, a facilitator; for a comment, a seat) is for the constitution, which says for
// whom it speaks.

#include "dialogue/commitment/refusal.h"
#include "dialogue/commitment/state.h"
#include "foundation/vocabulary/result.h"

namespace entente::commitment {

struct Hearing {
  const std::vector<LanguageTag>& languages;  // working languages of the dialogue
  Instant at;
  const constituency::Code* by = nullptr;  // whom the author speaks for; null for anybody else
  PublicKey author{};
};

// That every named constituency was declared is checked by the constitution before.
Result<Done, Refusal> admit(const State& state, const CommitmentMadeV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const CommitmentConfirmedV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const CommitmentAnchoredV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const CommitmentWithdrawnV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const MilestoneAddedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const MilestoneClosedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ProgressReportedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ProgressVerifiedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const FindingDisputedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const FindingRepliedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const CommentGivenV1& act, const Hearing& who);

}  // namespace entente::commitment
