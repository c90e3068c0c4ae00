#pragma once

// What only readers of the commitments register can meet, in words.

#include "host/http/problem.h"

namespace entente::commitment_api {

extern const http::ProblemKind commitment_not_found;
extern const http::ProblemKind selection_malformed;
extern const http::ProblemKind moment_malformed;
extern const http::ProblemKind evidence_digest_malformed;

}  // namespace entente::commitment_api
