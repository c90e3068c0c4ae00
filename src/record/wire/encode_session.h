#pragma once

// The bodies of the acts of sessions as JSON: one overload an act. Within this room only.

#include "dialogue/session/acts.h"
#include "foundation/encoding/json.h"

namespace entente::wire {

encoding::Json body_json(const session::NotePublishedV1& act);
encoding::Json body_json(const session::SessionOpenedV1& act);
encoding::Json body_json(const session::PhaseEnteredV1& act);
encoding::Json body_json(const session::PresenceNotedV1& act);
encoding::Json body_json(const session::PresenceNotedV2& act);
encoding::Json body_json(const session::TurnTakenV1& act);
encoding::Json body_json(const session::StatementMergedV1& act);
encoding::Json body_json(const session::UnderstandingSubmittedV1& act);
encoding::Json body_json(const session::ThemeNamedV1& act);
encoding::Json body_json(const session::ThemeDroppedV1& act);
encoding::Json body_json(const session::ItemParkedV1& act);
encoding::Json body_json(const session::ItemAssignedV1& act);
encoding::Json body_json(const session::AnswerRequestedV1& act);
encoding::Json body_json(const session::StatementAnsweredV1& act);
encoding::Json body_json(const session::SessionClosedV1& act);
encoding::Json body_json(const session::OutcomePublishedV1& act);
encoding::Json body_json(const session::DialoguePausedV1& act);
encoding::Json body_json(const session::DialogueResumedV1& act);

}  // namespace entente::wire
