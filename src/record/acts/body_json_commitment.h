#pragma once

// The bodies of the acts of commitments as JSON (body_json.h).

#include "record/acts/act_json.h"

namespace entente::acts {

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

}  // namespace entente::acts
