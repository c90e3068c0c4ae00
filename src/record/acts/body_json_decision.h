#pragma once

// The bodies of the acts of decisions as JSON (body_json.h).

#include "record/acts/act_json.h"

namespace entente::acts {

encoding::Json body_json(const decision::DecisionProposedV1& act);
encoding::Json body_json(const decision::DecisionRuleAcceptedV1& act);
encoding::Json body_json(const decision::BallotCastV1& act);
encoding::Json body_json(const decision::VoiceGivenV1& act);
encoding::Json body_json(const decision::ConclusionStatedV1& act);

}  // namespace entente::acts
