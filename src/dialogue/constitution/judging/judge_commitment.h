#pragma once

// The acts of commitments: who may do them, then what the concept says (judge.h).

#include "dialogue/constitution/judging/hearing.h"

namespace entente::constitution {

Verdict judge(const Hearing& hearing, const commitment::CommitmentMadeV1& act);
Verdict judge(const Hearing& hearing, const commitment::CommitmentConfirmedV1& act);
Verdict judge(const Hearing& hearing, const commitment::CommitmentAnchoredV1& act);
Verdict judge(const Hearing& hearing, const commitment::CommitmentWithdrawnV1& act);
Verdict judge(const Hearing& hearing, const commitment::MilestoneAddedV1& act);
Verdict judge(const Hearing& hearing, const commitment::MilestoneClosedV1& act);
Verdict judge(const Hearing& hearing, const commitment::ProgressReportedV1& act);
Verdict judge(const Hearing& hearing, const commitment::ProgressVerifiedV1& act);
Verdict judge(const Hearing& hearing, const commitment::FindingDisputedV1& act);
Verdict judge(const Hearing& hearing, const commitment::FindingRepliedV1& act);
Verdict judge(const Hearing& hearing, const commitment::CommentGivenV1& act);

}  // namespace entente::constitution
