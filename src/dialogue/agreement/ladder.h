#pragma once

// The endorsement ladder: which endorsements of a proposal count now.
//
// One counts while it is its author's newest, was not withdrawn, and its condition holds: the named
// constituency has endorsed by its focal point, at that step or a higher one, and that endorsement
// counts itself. Where conditions wait for one another, the answer is the greatest set that fits:
// two sides that each say "if you do" have both said yes, and both count. Whoever waits for a side
// that said nothing, or took its word back, does not count; and falls silent with it.

#include "dialogue/agreement/state.h"

namespace entente::agreement {

// The endorsements that count, in the order of their ids.
std::vector<EndorsementId> active_endorsements(const State& state, const Proposal& proposal);

}  // namespace entente::agreement
