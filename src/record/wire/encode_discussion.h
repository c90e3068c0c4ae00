#pragma once

// The bodies of the acts of discussion, of constituencies and of the dialogue as a whole, as JSON:
// one overload an act. Within this room only.

#include "dialogue/constituency/acts.h"
#include "dialogue/constitution/acts.h"
#include "dialogue/discussion/acts.h"
#include "foundation/encoding/json.h"

namespace entente::wire {

encoding::Json body_json(const constitution::DialogueOpenedV1& act);
encoding::Json body_json(const constituency::ConstituencyDeclaredV1& act);
encoding::Json body_json(const constituency::SeatTakenV1& act);
encoding::Json body_json(const constituency::SeatImportedV1& act);
encoding::Json body_json(const constituency::FocalPointNamedV1& act);
encoding::Json body_json(const constituency::KeyEntrustedV1& act);
encoding::Json body_json(const discussion::QuestionPosedV1& act);
encoding::Json body_json(const discussion::QuestionClosedV1& act);
encoding::Json body_json(const discussion::StatementSubmittedV1& act);
encoding::Json body_json(const discussion::StatementImportedV1& act);
encoding::Json body_json(const discussion::StatementModeratedV1& act);
encoding::Json body_json(const discussion::RoleTaggedV1& act);
encoding::Json body_json(const discussion::VoteCastV1& act);
encoding::Json body_json(const discussion::VoteImportedV1& act);
encoding::Json body_json(const constitution::ConstitutionAdoptedV1& act);
encoding::Json body_json(const constitution::MapPublishedV1& act);
encoding::Json body_json(const constitution::ContentWithheldV1& act);

}  // namespace entente::wire
