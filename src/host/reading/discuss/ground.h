#pragma once

// What all sides agree with, what all refuse and what pulls them apart, by a map: the strongest
// first, each with how many took a side and how many were silent.

#include "dialogue/opinion/map.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

inline constexpr http::Words ground_title{.en = "Common ground", .fr = "Terrain d’entente"};

// The statements that all sides agree with: the strongest first, then in id order.
std::vector<const opinion::MapStatement*> on_common_ground(const opinion::Map& map);
// How strong: what the side that agrees least says at least.
std::int32_t ground_ppm(const opinion::MapStatement& statement);

// Common ground, without its title. `map`: null where there is none yet.
Markup common_ground(const opinion::Map* map, const constitution::State& state,
                     const clerk_api::WordsOf& words, http::Language reader);

// What all refuse, then what pulls sides apart, each under a title of this level ("h2", "h3").
// Nothing where there is no map.
Markup refused_and_divided(const opinion::Map* map, std::string_view level,
                           const constitution::State& state, const clerk_api::WordsOf& words,
                           http::Language reader);

}  // namespace entente::reading
