#pragma once

// The bodies of acts as JSON: one overload an act. Within this room only. Acts of other concepts
// than constituency, discussion and the dialogue as a whole stand in body_json_*.h.

#include "record/acts/act_json.h"

namespace entente::acts {

encoding::Json body_json(const constitution::DialogueOpenedV1& act);
encoding::Json body_json(const constituency::ConstituencyDeclaredV1& act);
encoding::Json body_json(const constituency::SeatTakenV1& act);
encoding::Json body_json(const constituency::SeatImportedV1& act);
encoding::Json body_json(const constituency::FocalPointNamedV1& act);
encoding::Json body_json(const discussion::QuestionPosedV1& act);
encoding::Json body_json(const discussion::QuestionClosedV1& act);
encoding::Json body_json(const discussion::StatementSubmittedV1& act);
encoding::Json body_json(const discussion::StatementImportedV1& act);
encoding::Json body_json(const discussion::StatementModeratedV1& act);
encoding::Json body_json(const discussion::VoteCastV1& act);
encoding::Json body_json(const discussion::VoteImportedV1& act);
encoding::Json body_json(const constitution::ConstitutionAdoptedV1& act);
encoding::Json body_json(const constitution::MapPublishedV1& act);
encoding::Json body_json(const constitution::ContentWithheldV1& act);

}  // namespace entente::acts
