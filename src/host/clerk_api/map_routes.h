#pragma once

// What comes out of a question: its maps, how stable they are, who was shown what, and in which
// order somebody meets the statements. All of it is drawn in the background, never while a
// connection waits for its thread.

#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::clerk_api {

void add_map_routes(http::Router& router, clerk::Clerk& clerk);

}  // namespace entente::clerk_api
