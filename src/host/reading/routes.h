#pragma once

// Reading without script: what the pages show, as plain HTML. See page.h.

#include <functional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::reading {

// The moment of the reader: promises are late, and a pause is in force, or not by it.
using Now = std::function<Instant()>;

// The clerk must outlive the router.
void add_routes(http::Router& router, clerk::Clerk& clerk, Now now);

}  // namespace entente::reading
