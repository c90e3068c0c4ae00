#pragma once

// The files that acts name by salted digest: handed in by whoever holds them, given out to whoever
// asks. What is posted is the salt (32 bytes) and the file behind it, of type
// application/octet-stream: exactly the bytes whose SHA-256 the act names. What is given out is the
// file alone, as a download that no browser opens or runs in this site's name; `Evidence-Salt`
// carries the salt in hex, so that anybody can check the digest.

#include "host/clerk/evidence.h"
#include "host/http/problem.h"
#include "host/http/router.h"

namespace entente::commitment_api {

// Both must outlive the router.
void add_evidence_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& desk);

const http::ProblemKind& problem_for(clerk::EvidenceRefusal refusal);
// All of them, and that the digest in an address can not be read.
const std::vector<http::ProblemKind>& evidence_problems();

}  // namespace entente::commitment_api
