#pragma once

// May this act happen now, as far as this concept can tell? Who may do it at all (facilitator, seat
// or focal point), and that constituencies and statements exist, is for the constitution.

#include "dialogue/agreement/refusal.h"
#include "dialogue/agreement/state.h"
#include "foundation/vocabulary/result.h"

namespace entente::agreement {

struct Hearing {
  const std::vector<LanguageTag>& languages;  // working languages of the dialogue
  Instant at;
  const PublicKey& author;
  bool facilitates = false;
  const constituency::Code* side = nullptr;        // the author's, by its seat or as focal point
  const constituency::Code* speaks_for = nullptr;  // as focal point only
};

// admit_text.cpp
Result<Done, Refusal> admit(const State& state, const ProposalTabledV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const AmendmentTabledV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const AmendmentDecidedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const AmendmentWithdrawnV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const StanceTakenV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ObjectionRaisedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ObjectionSettledV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const TextFrozenV1& act, const Hearing& who);

// admit_support.cpp
Result<Done, Refusal> admit(const State& state, const EndorsementGivenV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const EndorsementWithdrawnV1& act,
                            const Hearing& who);
Result<Done, Refusal> admit(const State& state, const PledgeSealedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const PledgeOpenedV1& act, const Hearing& who);
Result<Done, Refusal> admit(const State& state, const ResponseGradedV1& act, const Hearing& who);

}  // namespace entente::agreement
