#pragma once

// Asking a server on this machine: HTTP/1.1, one request a connection, no TLS. An address that is
// not a loopback address is refused, so that nothing invented ever leaves the machine.

#include <string>

#include "entente/command_line/terminal.h"
#include "entente/serving/service.h"

namespace entente::program {

struct Heard {
  int status = 0;
  std::string body;
};

class Loopback {
 public:
  // Throws Stop{usage} when the address is not of this machine.
  Loopback(Address address, const Terminal& terminal);

  // A server that starts again is waited for. Throws Stop{fault_of_the_world} when none answers.
  Heard get(const std::string& target) const { return ask("GET", target, ""); }
  Heard post(const std::string& target, const std::string& body) const {
    return ask("POST", target, body);
  }

 private:
  Heard ask(const char* method, const std::string& target, const std::string& body) const;

  Address address_;
  const Terminal& terminal_;
};

}  // namespace entente::program
