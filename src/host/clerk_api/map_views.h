#pragma once

// What readers get of a map, beside the map itself: the exposure of its statements and the order in
// which one participant meets them. Both follow from a live map that anybody can fetch, so neither
// tells more than that map does; constituencies that it does not show do not stand here either.

#include <string>

#include "foundation/encoding/json.h"
#include "host/clerk/clerk.h"
#include "host/clerk/routing.h"

namespace entente::clerk_api {

// A live map: {"provisional":true,"size","digest","map":{...}}; the map's own bytes stand in it.
std::string live_map(const clerk::DrawnMap& map);

// How many of each constituency answered each statement, and how evenly.
encoding::Json exposure(QuestionId question, const clerk::DrawnMap& map);

// The order of one participant, with all it follows from.
encoding::Json route_view(const clerk::Route& route);

}  // namespace entente::clerk_api
