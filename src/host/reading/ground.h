#pragma once

// What all sides agree with, by a map: the strongest first, with what the least favourable side
// says at least.

#include "dialogue/opinion/map.h"
#include "host/reading/page.h"

namespace entente::reading {

inline constexpr http::Words ground_title{.en = "Common ground", .fr = "Terrain d’entente"};

// Without its title. `map`: null where there is none yet.
Markup common_ground(const opinion::Map* map, const constitution::State& state,
                     const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
