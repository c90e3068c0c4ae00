#pragma once

// The bytes of a map: canonical JSON of integers (docs/formats/map-1.md, "Bytes").
// What map.published names by digest, what a bundle carries as maps/<question>-<size>.json, and
// what the page draws. There is no reader: whoever checks a map draws it again and compares.

#include <cstdint>
#include <string>

#include "dialogue/opinion/map.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/id.h"

namespace entente::results {

// May each person's dot be published? Only in OPEN dialogues. Even then there are none where so few
// are placed that no group could be drawn.
enum class Places { shown, hidden };

// Which votes the map was drawn from: those of `question` in a log of `size` entries.
struct MapSource {
  QuestionId question;
  std::uint64_t size = 0;
};

encoding::Json map_value(const opinion::Map& map, MapSource source, Places places);

// canonical(map_value(...)).
std::string map_json(const opinion::Map& map, MapSource source, Places places);

}  // namespace entente::results
