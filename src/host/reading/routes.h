#pragma once

// Reading without script: what the pages show, as plain HTML. See page.h.

#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::reading {

// The clerk must outlive the router.
void add_routes(http::Router& router, clerk::Clerk& clerk);

}  // namespace entente::reading
