#pragma once

// The routes of the clerk: acts in, everything else out. openapi.yaml is their contract, and a test
// holds the two together.

#include <string>

#include "host/clerk/clerk.h"
#include "host/http/event.h"
#include "host/http/router.h"

namespace entente::clerk_api {

// The clerk must outlive the router.
void add_routes(http::Router& router, clerk::Clerk& clerk);

// Tells the open pages of a dialogue what changed: for Clerk::on_change. Both must outlive the
// call. Answers how long they rest before they are told again.
std::chrono::milliseconds tell(http::Broadcaster& pages, const clerk::Clerk& clerk,
                               const std::string& dialogue);

// A small room is told at once, a large one less often, so that telling takes a tenth of a
// processor at most: 5,000 readers are told every 750 ms, and never less often than that.
std::chrono::milliseconds rest_between_events(std::size_t readers);

}  // namespace entente::clerk_api
