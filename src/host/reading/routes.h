#pragma once

// Reading without script: what the pages show, as plain HTML. See page.h.

#include <functional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::reading {

// The clerk must outlive the router. `now` says whether a pause is still in force.
void add_routes(http::Router& router, clerk::Clerk& clerk, std::function<Instant()> now);

}  // namespace entente::reading
