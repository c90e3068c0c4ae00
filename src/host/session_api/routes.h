#pragma once

// The routes around a session: the room, the ledger of answers, the outcome, the stage.

#include <functional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/http/problem.h"
#include "host/http/router.h"
#include "host/session_api/stage.h"

namespace entente::session_api {

struct Surroundings {
  clerk::Clerk& clerk;  // must outlive the router
  std::function<Instant()> now;
  StageKeeper keeper;
  // Tells the open pages of a dialogue; may do nothing while no server runs.
  std::function<void(const std::string& dialogue, const std::string& event)> publish;
};

void add_routes(http::Router& router, Surroundings surroundings);

// What only these routes can answer with.
const std::vector<http::ProblemKind>& problems();

}  // namespace entente::session_api
