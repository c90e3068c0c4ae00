#pragma once

// The routes of agreements: proposals, pledges, decisions, their export as Popolo motions, and the
// catalogue of confidence measures. Acts come in through the clerk's own route.

#include "host/clerk/clerk.h"
#include "host/http/problem.h"
#include "host/http/router.h"

namespace entente::agreement_api {

// The clerk must outlive the router. `measures`: the file of measures, as it is given out.
void add_routes(http::Router& router, clerk::Clerk& clerk, std::string_view measures);

// What only these routes can answer with; 404, 404 and 400.
extern const http::ProblemKind proposal_not_found;
extern const http::ProblemKind decision_not_found;
extern const http::ProblemKind end_malformed;
const std::vector<http::ProblemKind>& problems();

}  // namespace entente::agreement_api
