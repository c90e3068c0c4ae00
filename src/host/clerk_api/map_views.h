#pragma once

// What readers get of a map, beside the map itself: the exposure of its statements and the order in
// which one participant meets them. Both follow from a live map that anybody can fetch, so neither
// tells more than that map does; constituencies that it does not show do not stand here either.

#include <optional>
#include <string>

#include "foundation/encoding/json.h"
#include "host/clerk/clerk.h"

namespace entente::clerk_api {

// A live map: {"provisional":true,"size","digest","map":{...}}; the map's own bytes stand in it.
std::string live_map(const clerk::DrawnMap& map);

// How many of each constituency answered each statement, and how evenly.
encoding::Json exposure(QuestionId question, const clerk::DrawnMap& map);

// route-1 for one key. `map`: the newest live map, none before the first: then nothing was counted,
// and the seed is the root of an empty log. Precondition: the question exists.
encoding::Json route(const clerk::Register& kept, QuestionId question, const PublicKey& participant,
                     const std::optional<clerk::DrawnMap>& map);

// The statements of a question that may be voted on now, by id.
std::vector<StatementId> votable(const constitution::State& state, QuestionId question);

}  // namespace entente::clerk_api
