#pragma once

// The acts of sessions: who may do them, then what the concept says (judge.h).

#include "dialogue/constitution/judging/hearing.h"

namespace entente::constitution {

Verdict judge(const Hearing& hearing, const session::NotePublishedV1& act);
Verdict judge(const Hearing& hearing, const session::SessionOpenedV1& act);
Verdict judge(const Hearing& hearing, const session::PhaseEnteredV1& act);
Verdict judge(const Hearing& hearing, const session::PresenceNotedV1& act);
Verdict judge(const Hearing& hearing, const session::PresenceNotedV2& act);
Verdict judge(const Hearing& hearing, const session::TurnTakenV1& act);
Verdict judge(const Hearing& hearing, const session::StatementMergedV1& act);
Verdict judge(const Hearing& hearing, const session::UnderstandingSubmittedV1& act);
Verdict judge(const Hearing& hearing, const session::ThemeNamedV1& act);
Verdict judge(const Hearing& hearing, const session::ThemeDroppedV1& act);
Verdict judge(const Hearing& hearing, const session::ItemParkedV1& act);
Verdict judge(const Hearing& hearing, const session::ItemAssignedV1& act);
Verdict judge(const Hearing& hearing, const session::AnswerRequestedV1& act);
Verdict judge(const Hearing& hearing, const session::StatementAnsweredV1& act);
Verdict judge(const Hearing& hearing, const session::SessionClosedV1& act);
Verdict judge(const Hearing& hearing, const session::OutcomePublishedV1& act);
Verdict judge(const Hearing& hearing, const session::DialoguePausedV1& act);
Verdict judge(const Hearing& hearing, const session::DialogueResumedV1& act);

}  // namespace entente::constitution
