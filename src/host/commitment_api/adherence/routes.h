#pragma once

// The routes of adherence: the whole file, and what it says in one dialogue, also as a table.

#include <memory>

#include "host/clerk/clerk.h"
#include "host/commitment_api/adherence/parties.h"
#include "host/http/router.h"

namespace entente::commitment_api {

// The clerk must outlive the router.
void add_adherence_routes(http::Router& router, clerk::Clerk& clerk,
                          std::shared_ptr<const AdherenceRoom> room);

}  // namespace entente::commitment_api
