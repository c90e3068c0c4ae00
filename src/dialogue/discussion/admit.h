#pragma once

// May this act happen now, as far as this concept can tell? Who may do it at all is for the
// constitution, which also says at which moment the act counts as done.

#include <vector>

#include "dialogue/discussion/refusal.h"
#include "dialogue/discussion/state.h"
#include "foundation/vocabulary/result.h"

namespace entente::discussion {

// What the opening of the dialogue fixed and this concept needs.
struct Terms {
  const std::vector<LanguageTag>& languages;
  Moderation moderation = Moderation::before;
};

Result<Done, Refusal> admit(const State& state, const QuestionPosedV1& act, Instant at,
                            const Terms& terms);
Result<Done, Refusal> admit(const State& state, const QuestionClosedV1& act, Instant at);
Result<Done, Refusal> admit(const State& state, const StatementSubmittedV1& act, Instant at,
                            const Terms& terms);
Result<Done, Refusal> admit(const State& state, const StatementModeratedV1& act);
Result<Done, Refusal> admit(const State& state, const RoleTaggedV1& act);

// A vote on `statement`, by whichever seat. Imported votes keep what the source held, also on
// statements that were rejected there: the map leaves those out.
enum class VoteOrigin { cast, imported };
Result<Done, Refusal> admit_vote(const State& state, StatementId statement, Instant at,
                                 VoteOrigin origin, const Terms& terms);

}  // namespace entente::discussion
