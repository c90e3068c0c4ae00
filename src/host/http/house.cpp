#include "host/http/house.h"

namespace entente::http {

std::string house_name(const Request& request) {
  return std::string{request.header("Host").value_or("localhost")};
}

std::string house_address(const Request& request) {
  const bool encrypted = request.header("X-Forwarded-Proto") == "https";
  return (encrypted ? "https://" : "http://") + house_name(request);
}

}  // namespace entente::http
