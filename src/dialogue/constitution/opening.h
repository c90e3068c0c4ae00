#pragma once

// What the law asks of the first act of a dialogue, before there is any state.

#include "dialogue/constitution/refusal.h"
#include "dialogue/constitution/state.h"

namespace entente::constitution {

inline constexpr std::uint32_t constitution_version = 3;  // the newest
inline constexpr std::uint32_t constitution_version_min = 1;
inline constexpr std::uint32_t anonymity_floor_max = 1'000;
inline constexpr std::size_t log_key_bytes_max = 300;

Result<Done, Refusal> admit_opening(const DialogueOpenedV1& act);

}  // namespace entente::constitution
