#pragma once

// JSON as the body of a response, always in canonical form: the same state gives the same bytes.
// Bodies of requests are read with encoding::parse_json or parse_canonical; what they refuse is
// answered with `malformed_body`.

#include "foundation/encoding/json.h"
#include "host/http/message.h"

namespace entente::http {

Response respond_json(int status, const encoding::Json& body);

}  // namespace entente::http
