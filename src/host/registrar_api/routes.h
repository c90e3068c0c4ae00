#pragma once

// The routes of the registrar: a code and a new key in, a credential out.
//   POST /api/v1/dialogues/{dialogue}/credentials {"code":"K7P2M9","key":"<hex>"}
//     -> 200 {"attestation":"<base64>","constituency":"cso_dom"}
//   POST /api/v1/dialogues/{dialogue}/focal_credentials: the same for whoever speaks for a
//     constituency; the key was made on their own device, and nobody else ever has it.
// The same code with the same key gets the same answer again, so a lost answer can be asked for
// once more. A code out of a link comes with its seal, sixteen characters in all, and is never held
// up by the guesses of others. Nothing about the caller is looked at or kept.

#include "host/http/router.h"
#include "host/registrar/registrar.h"
#include "host/registrar_api/guessing_brake.h"
#include "host/registrar_api/problems.h"

namespace entente::registrar_api {

// The registrar must outlive the router. Any thread may then call the routes. `elapsed` paces the
// guessing brake.
void add_routes(http::Router& router, registrar::Registrar& registrar, Elapsed elapsed);

}  // namespace entente::registrar_api
