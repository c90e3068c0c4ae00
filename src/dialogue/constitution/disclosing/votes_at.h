#pragma once

// The votes of one question as they stood at a log size, ready to be drawn. What the map of a
// question is made of needs statements, seats and constituencies together, so it is joined here.

#include <cstdint>

#include "dialogue/constitution/state.h"
#include "dialogue/opinion/votes.h"

namespace entente::constitution {

// Precondition: the question exists. Statements that were rejected by then are marked so: on the
// map it is as if they had never been there.
Result<opinion::Votes, opinion::VotesRefusal> votes_at(const State& state, QuestionId question,
                                                       std::uint64_t size);

}  // namespace entente::constitution
