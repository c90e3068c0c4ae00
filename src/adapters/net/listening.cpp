#include "adapters/net/listening.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace entente::net {
namespace {

// An address of either family, as the kernel takes it.
struct Endpoint {
  sockaddr_storage storage = {};
  socklen_t size = 0;

  sockaddr* raw() { return reinterpret_cast<sockaddr*>(&storage); }
  sockaddr_in& v4() { return reinterpret_cast<sockaddr_in&>(storage); }
  sockaddr_in6& v6() { return reinterpret_cast<sockaddr_in6&>(storage); }
  bool is_v6() const { return storage.ss_family == AF_INET6; }
  std::uint16_t port() { return ntohs(is_v6() ? v6().sin6_port : v4().sin_port); }
};

[[noreturn]] void refuse(const Place& place, ListenError::Reason reason, const std::string& why) {
  const bool v6 = place.address.find(':') != std::string::npos;
  const auto host = v6 ? '[' + place.address + ']' : place.address;
  const auto where = host + ':' + std::to_string(place.port);
  throw ListenError(reason, where, "can not listen on " + where + ": " + why);
}

[[noreturn]] void refuse(const Place& place, int error) {
  using Reason = ListenError::Reason;
  auto reason = Reason::other;
  if (error == EADDRINUSE) reason = Reason::in_use;
  if (error == EADDRNOTAVAIL) reason = Reason::not_available;
  if (error == EACCES || error == EPERM) reason = Reason::not_allowed;
  refuse(place, reason, std::generic_category().message(error));
}

Endpoint parse(const Place& place) {
  Endpoint endpoint;
  const auto* text = place.address.c_str();
  if (inet_pton(AF_INET, text, &endpoint.v4().sin_addr) == 1) {
    endpoint.storage.ss_family = AF_INET;
    endpoint.v4().sin_port = htons(place.port);
    endpoint.size = sizeof(sockaddr_in);
  } else if (inet_pton(AF_INET6, text, &endpoint.v6().sin6_addr) == 1) {
    endpoint.storage.ss_family = AF_INET6;
    endpoint.v6().sin6_port = htons(place.port);
    endpoint.size = sizeof(sockaddr_in6);
  } else {
    refuse(place, ListenError::Reason::not_an_address, "this is not a numeric address");
  }
  return endpoint;
}

bool turn_on(int socket, int option) {
  const int on = 1;
  return setsockopt(socket, SOL_SOCKET, option, &on, sizeof on) == 0;
}

// The first socket takes the port alone, which fails when anybody else listens there; only then
// does it let our own further sockets in.
bool start(int socket, Endpoint& endpoint, bool first) {
  if (!turn_on(socket, SO_REUSEADDR)) return false;
  if (!first && !turn_on(socket, SO_REUSEPORT)) return false;
  if (bind(socket, endpoint.raw(), endpoint.size) != 0) return false;
  if (first && !turn_on(socket, SO_REUSEPORT)) return false;
  return listen(socket, SOMAXCONN) == 0;
}

}  // namespace

Listening listen_on(const Place& place, unsigned count) {
  auto endpoint = parse(place);
  Listening listening{.sockets = {}, .v6 = endpoint.is_v6(), .port = place.port};
  for (unsigned i = 0; i < count; ++i) {
    const int socket = ::socket(endpoint.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket >= 0) listening.sockets.push_back(socket);
    if (socket < 0 || !start(socket, endpoint, i == 0)) {
      const int error = errno;
      for (const int opened : listening.sockets) close(opened);
      refuse(place, error);
    }
    getsockname(socket, endpoint.raw(), &endpoint.size);
    listening.port = endpoint.port();
  }
  return listening;
}

}  // namespace entente::net
