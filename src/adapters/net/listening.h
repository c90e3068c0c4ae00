#pragma once

// Listening sockets: one for each thread, all on one port, and no other program's on it.

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace entente::net {

// The address can not be listened on: taken, not ours, not allowed, or not an address.
class ListenError : public std::runtime_error {
 public:
  enum class Reason : std::uint8_t { in_use, not_available, not_allowed, not_an_address, other };
  ListenError(Reason why, std::string where, const std::string& what)
      : std::runtime_error(what), reason(why), address(std::move(where)) {}

  Reason reason;
  std::string address;  // "127.0.0.1:8080", "[::1]:8080"
};

struct Place {
  std::string address;     // IPv4 or IPv6, numeric
  std::uint16_t port = 0;  // 0: any free one
};

struct Listening {
  std::vector<int> sockets;  // for the caller to close
  bool v6 = false;
  std::uint16_t port = 0;
};

// `count` sockets that share the connections. Throws ListenError.
Listening listen_on(const Place& place, unsigned count);

}  // namespace entente::net
