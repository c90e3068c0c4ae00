#pragma once

// What the registrar's route answers to a code and a key, asked from inside the house exactly as a
// page with a script asks it from outside.

#include <functional>
#include <string>
#include <variant>

#include "dialogue/constituency/acts.h"
#include "host/forms/problems.h"
#include "host/http/message.h"

namespace entente::forms {

using Attested = std::variant<constituency::SeatTakenV1, Trouble>;

struct Code {
  std::string dialogue;
  std::string typed;
};

// Calls `then` once, now or later, from any thread.
void ask_registrar(const http::Entrance& house, const Code& code, const PublicKey& holder,
                   http::Language reader, std::function<void(Attested)> then);

}  // namespace entente::forms
