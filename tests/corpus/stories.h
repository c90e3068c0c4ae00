#pragma once

// Stories of the corpus: what each concept released after the first dialogue, one act of each type.

#include <vector>

#include "corpus/storyteller.h"

namespace entente::corpus {

// A dialogue moves on to version 2 of the law; a constituency gets a focal point.
std::vector<Vector> constitution_story();

// A common action is promised, reported on, disputed, and withdrawn.
std::vector<Vector> commitment_story();

// A proposal is amended, objected to, frozen and endorsed; two sides open their pledges.
std::vector<Vector> agreement_story();

// Two sides accept a rule and decide, one by ballots, one by its focal point.
std::vector<Vector> decision_story();
// An hour is held, from its note to its outcome.
std::vector<Vector> session_story();

// Under version 3 of the law: who decides was in the room, and what a question asks of which role.
std::vector<Vector> third_law_story();

// Every story but the first dialogue.
std::vector<std::vector<Vector>> stories();

}  // namespace entente::corpus
