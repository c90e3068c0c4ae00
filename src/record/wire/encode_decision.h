#pragma once

// The bodies of the acts of decisions as JSON: one overload an act. The routes of
// agreements show a conclusion in the form in which it would be signed.

#include "dialogue/decision/acts.h"
#include "foundation/encoding/json.h"

namespace entente::wire {

encoding::Json body_json(const decision::DecisionProposedV1& act);
encoding::Json body_json(const decision::DecisionRuleAcceptedV1& act);
encoding::Json body_json(const decision::BallotCastV1& act);
encoding::Json body_json(const decision::VoiceGivenV1& act);
encoding::Json body_json(const decision::ConclusionStatedV1& act);

}  // namespace entente::wire
