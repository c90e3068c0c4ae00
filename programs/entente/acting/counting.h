#pragma once

// Counting: what came of a decision, from the answers that the register holds now. The law counts
// again when it is stated.

#include <optional>
#include <string>

#include "dialogue/decision/decision.h"
#include "foundation/encoding/json.h"
#include "host/clerk/clerk.h"

namespace entente::program {

// The body of conclusion.stated.v1; nothing where the dialogue has no such decision.
std::optional<encoding::Json> counted_now(const clerk::Clerk& clerk, const std::string& dialogue,
                                          decision::DecisionId id);

}  // namespace entente::program
