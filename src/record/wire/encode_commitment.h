#pragma once

// The bodies of the acts of commitments as JSON: one overload an act. Within this room only.

#include "dialogue/commitment/acts.h"
#include "foundation/encoding/json.h"

namespace entente::wire {

encoding::Json body_json(const commitment::CommitmentMadeV1& act);
encoding::Json body_json(const commitment::CommitmentConfirmedV1& act);
encoding::Json body_json(const commitment::CommitmentAnchoredV1& act);
encoding::Json body_json(const commitment::CommitmentWithdrawnV1& act);
encoding::Json body_json(const commitment::MilestoneAddedV1& act);
encoding::Json body_json(const commitment::MilestoneClosedV1& act);
encoding::Json body_json(const commitment::ProgressReportedV1& act);
encoding::Json body_json(const commitment::ProgressVerifiedV1& act);
encoding::Json body_json(const commitment::FindingDisputedV1& act);
encoding::Json body_json(const commitment::FindingRepliedV1& act);
encoding::Json body_json(const commitment::CommentGivenV1& act);

}  // namespace entente::wire
