#pragma once

// What only the routes of sessions can answer with, in words.

#include "host/http/problem.h"
#include "host/session_api/stage.h"

namespace entente::session_api {

extern const http::ProblemKind session_not_found;
extern const http::ProblemKind stage_malformed;
extern const http::ProblemKind stage_not_yours;
extern const http::ProblemKind stage_overtaken;

const http::ProblemKind& problem_for(StageRefusal refusal);

}  // namespace entente::session_api
