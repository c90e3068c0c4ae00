#pragma once

// The acts of agreements: who may do them, then what the concept says (judge.h).

#include "dialogue/constitution/judging/hearing.h"

namespace entente::constitution {

Verdict judge(const Hearing& hearing, const agreement::ProposalTabledV1& act);
Verdict judge(const Hearing& hearing, const agreement::AmendmentTabledV1& act);
Verdict judge(const Hearing& hearing, const agreement::AmendmentDecidedV1& act);
Verdict judge(const Hearing& hearing, const agreement::AmendmentWithdrawnV1& act);
Verdict judge(const Hearing& hearing, const agreement::StanceTakenV1& act);
Verdict judge(const Hearing& hearing, const agreement::ObjectionRaisedV1& act);
Verdict judge(const Hearing& hearing, const agreement::ObjectionSettledV1& act);
Verdict judge(const Hearing& hearing, const agreement::TextFrozenV1& act);
Verdict judge(const Hearing& hearing, const agreement::EndorsementGivenV1& act);
Verdict judge(const Hearing& hearing, const agreement::EndorsementWithdrawnV1& act);
Verdict judge(const Hearing& hearing, const agreement::PledgeSealedV1& act);
Verdict judge(const Hearing& hearing, const agreement::PledgeOpenedV1& act);
Verdict judge(const Hearing& hearing, const agreement::ResponseGradedV1& act);

}  // namespace entente::constitution
