#include "host/http/json_body.h"

namespace entente::http {

Response respond_json(int status, const encoding::Json& body) {
  return respond(status, "application/json", encoding::canonical(body));
}

}  // namespace entente::http
