#pragma once

// The log itself, at its C2SP paths (tlog-tiles), receipts (tlog-proof) and the public bundle.

#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::clerk_api {

// The clerk must outlive the router.
void add_log_routes(http::Router& router, clerk::Clerk& clerk);

}  // namespace entente::clerk_api
