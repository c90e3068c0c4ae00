#pragma once

// What comes out of a question: its maps, how stable they are, who was shown what, and in which
// order somebody meets the statements. All of it is drawn in the background, never while a
// connection waits for its thread.

#include "host/clerk/clerk.h"
#include "host/clerk_api/map_views.h"
#include "host/http/problem.h"
#include "host/http/router.h"

namespace entente::clerk_api {

// The order of whoever holds the key named by ?key=, or what is wrong with the question or the key.
// Nobody waits for a map before the first card: without one, the order is by chance alone, and the
// map is drawn in the background for those who come next.
Result<clerk::Route, const http::ProblemKind*> route_of(clerk::Clerk& clerk,
                                                        const http::Request& request);

void add_map_routes(http::Router& router, clerk::Clerk& clerk);

}  // namespace entente::clerk_api
