#pragma once

// The acts of decisions: who may do them, then what the concept says (judge.h).

#include "dialogue/constitution/judging/hearing.h"

namespace entente::constitution {

Verdict judge(const Hearing& hearing, const decision::DecisionProposedV1& act);
Verdict judge(const Hearing& hearing, const decision::DecisionRuleAcceptedV1& act);
Verdict judge(const Hearing& hearing, const decision::BallotCastV1& act);
Verdict judge(const Hearing& hearing, const decision::VoiceGivenV1& act);
Verdict judge(const Hearing& hearing, const decision::ConclusionStatedV1& act);

}  // namespace entente::constitution
