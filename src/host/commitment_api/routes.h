#pragma once

// The routes of the commitments register: pages of it, one commitment, and the forms in which it
// leaves the house (CSV, iCalendar, Atom). Acts come in through the clerk's own route.

#include <functional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/evidence.h"
#include "host/http/problem.h"
#include "host/http/router.h"

namespace entente::commitment_api {

// The moment of a reader who names none; `?as_of=` asks about another.
using Now = std::function<Instant()>;

// Clerk and desk must outlive the router. `instruments`: the file of instruments, as it is given
// out.
void add_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& desk, Now now,
                std::string_view instruments);

// What only readers of the register can meet.
const std::vector<http::ProblemKind>& problems();

}  // namespace entente::commitment_api
