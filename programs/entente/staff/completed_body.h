#pragma once

// What the register adds to a body, because nobody writes it by hand: the count of a conclusion,
// the words that this store sealed, the phase a session stands in, a map, an outcome. The law
// counts and draws each of them again.

#include <string>

#include "entente/acting/acting.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {

// The body as it is signed. Throws Stop{bad_input} where the dialogue has nothing of that number.
encoding::Json completed(const StaffVerb& verb, Acting& acting, const std::string& dialogue,
                         encoding::Json body, const Terminal& terminal);

}  // namespace entente::program
