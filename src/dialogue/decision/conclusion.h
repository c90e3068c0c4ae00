#pragma once

// The conclusion of a decision: a pure function of its rule and the last answer of each seat and
// focal point. The order in which answers came is no part of it. One pass over the ballots.

#include "dialogue/decision/state.h"

namespace entente::decision {

// The answers by row of the rule. A public voice is one answer; a block is none of the three.
std::vector<Tally> tallies(const Decision& decision);

// May these counts of secret ballots be shown? From `floor` answers on, if two choices or more were
// made, and each that was made by at least 3 people: otherwise they tell about single people.
bool counts_shown(const Tally& tally, std::uint32_t floor);

// `floor`: the anonymity floor of the dialogue, in people.
Conclusion conclude(const Decision& decision, std::uint32_t floor);

// Does `stated` hold, as far as somebody can tell who does not have all ballots? What was said in
// public must come out again, and the rows must carry the end.
bool plausible(const Decision& decision, const Conclusion& stated, std::uint32_t floor);

}  // namespace entente::decision
