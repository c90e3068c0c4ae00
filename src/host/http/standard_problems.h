#pragma once

// The problems of HTTP itself, which any route can meet. What concerns a dialogue (an unknown
// dialogue, a refusal of the law) is declared by the room that knows it.

#include <span>

#include "host/http/problem.h"

namespace entente::http {

extern const ProblemKind bad_request;         // 400: not HTTP, or a path that can not be decoded
extern const ProblemKind malformed_body;      // 400: a body that is not the JSON we expect
extern const ProblemKind not_found;           // 404
extern const ProblemKind method_not_allowed;  // 405
extern const ProblemKind request_timeout;     // 408
extern const ProblemKind body_too_large;      // 413
extern const ProblemKind too_many_requests;   // 429
extern const ProblemKind headers_too_large;   // 431
extern const ProblemKind internal_fault;      // 500
extern const ProblemKind overloaded;          // 503
extern const ProblemKind storage_full;        // 507

// All of the above.
std::span<const ProblemKind> standard_problems();

}  // namespace entente::http
