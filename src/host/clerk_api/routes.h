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
// call.
void tell(http::Broadcaster& pages, const clerk::Clerk& clerk, const std::string& dialogue);

}  // namespace entente::clerk_api
