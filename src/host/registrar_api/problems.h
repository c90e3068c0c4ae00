#pragma once

// The problems that only the registrar's route can meet, in the words people read.

#include <span>

#include "host/http/problem.h"
#include "host/registrar/registrar.h"

namespace entente::registrar_api {

extern const http::ProblemKind dialogue_unknown;      // 404
extern const http::ProblemKind code_malformed;        // 400
extern const http::ProblemKind unknown_code;          // 404
extern const http::ProblemKind code_used;             // 409
extern const http::ProblemKind key_malformed;         // 400
extern const http::ProblemKind too_many_wrong_codes;  // 429

const http::ProblemKind& problem_for(registrar::Refusal refusal);

// All of the above: what the catalogue of the host takes in.
std::span<const http::ProblemKind> problems();

}  // namespace entente::registrar_api
