#pragma once

// The bytes of an outcome: canonical JSON (docs/formats/outcome-1.md). What outcome.published names
// by digest. It stands on public leaves alone, so anybody can make it again in either mode; what
// the votes came to is in the published maps that it names.

#include <cstdint>
#include <string>

#include "dialogue/constitution/state.h"

namespace entente::outcome {

inline constexpr std::string_view outcome_algorithm = "outcome-1";

// Of a session, as the log stood with `size` entries. Precondition: the session exists and was
// opened before; size <= state.size.
std::string outcome_json(const constitution::State& state, session::SessionId session,
                         std::uint64_t size);

}  // namespace entente::outcome
