#pragma once

// "https://example.org": the house as this reader reached it, so that links lead back to where they
// came from. TLS ends at a proxy in front, which says so in X-Forwarded-Proto.

#include <string>

#include "host/http/message.h"

namespace entente::http {

std::string house_address(const Request& request);
// Without the scheme: "example.org".
std::string house_name(const Request& request);

}  // namespace entente::http
