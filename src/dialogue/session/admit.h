#pragma once

// May this act happen now, as far as this concept can tell? Who may do it at all, and what concerns
// questions, statements and constituencies, is for the constitution.

#include "dialogue/session/refusal.h"
#include "dialogue/session/state.h"
#include "foundation/vocabulary/result.h"

namespace entente::session {

struct Hearing {
  const std::vector<LanguageTag>& languages;  // working languages of the dialogue
  Instant at;
  const PublicKey& author;
  const constituency::Code* by = nullptr;  // whom the author speaks for; null: nobody
};

using Verdict = Result<Done, Refusal>;

Verdict admit(const State& state, const NotePublishedV1& act, const Hearing& who);
Verdict admit(const State& state, const SessionOpenedV1& act, const Hearing& who);
Verdict admit(const State& state, const PhaseEnteredV1& act, const Hearing& who);
Verdict admit(const State& state, const PresenceNotedV1& act, const Hearing& who);
Verdict admit(const State& state, const PresenceNotedV2& act, const Hearing& who);
Verdict admit(const State& state, const TurnTakenV1& act, const Hearing& who);
Verdict admit(const State& state, const StatementMergedV1& act, const Hearing& who);
Verdict admit(const State& state, const UnderstandingSubmittedV1& act, const Hearing& who);
Verdict admit(const State& state, const ThemeNamedV1& act, const Hearing& who);
Verdict admit(const State& state, const ThemeDroppedV1& act, const Hearing& who);
Verdict admit(const State& state, const ItemParkedV1& act, const Hearing& who);
Verdict admit(const State& state, const ItemAssignedV1& act, const Hearing& who);
Verdict admit(const State& state, const AnswerRequestedV1& act, const Hearing& who);
Verdict admit(const State& state, const StatementAnsweredV1& act, const Hearing& who);
Verdict admit(const State& state, const SessionClosedV1& act, const Hearing& who);
Verdict admit(const State& state, const OutcomePublishedV1& act, const Hearing& who);
Verdict admit(const State& state, const DialoguePausedV1& act, const Hearing& who);
Verdict admit(const State& state, const DialogueResumedV1& act, const Hearing& who);

}  // namespace entente::session
