#pragma once

// The bodies of the acts of agreements as JSON: one overload an act. Within this room only.

#include "dialogue/agreement/acts.h"
#include "foundation/encoding/json.h"

namespace entente::wire {

encoding::Json body_json(const agreement::ProposalTabledV1& act);
encoding::Json body_json(const agreement::AmendmentTabledV1& act);
encoding::Json body_json(const agreement::AmendmentDecidedV1& act);
encoding::Json body_json(const agreement::AmendmentWithdrawnV1& act);
encoding::Json body_json(const agreement::StanceTakenV1& act);
encoding::Json body_json(const agreement::ObjectionRaisedV1& act);
encoding::Json body_json(const agreement::ObjectionSettledV1& act);
encoding::Json body_json(const agreement::TextFrozenV1& act);
encoding::Json body_json(const agreement::EndorsementGivenV1& act);
encoding::Json body_json(const agreement::EndorsementWithdrawnV1& act);
encoding::Json body_json(const agreement::PledgeSealedV1& act);
encoding::Json body_json(const agreement::PledgeOpenedV1& act);
encoding::Json body_json(const agreement::ResponseGradedV1& act);

}  // namespace entente::wire
