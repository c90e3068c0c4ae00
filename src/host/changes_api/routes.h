#pragma once

// What happened to one promise, one proposal or one decision, as a feed (Atom):
//   GET /api/v1/dialogues/{dialogue}/commitments/{commitment}/changes.atom
//   GET /api/v1/dialogues/{dialogue}/proposals/{proposal}/changes.atom
//   GET /api/v1/dialogues/{dialogue}/decisions/{decision}/changes.atom
// The same changes as letters tell to those who follow (host/changes).

#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::changes_api {

// The clerk must outlive the router.
void add_routes(http::Router& router, clerk::Clerk& clerk);

}  // namespace entente::changes_api
