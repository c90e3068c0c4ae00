#pragma once

// One act of staff, from what was typed to what the register says of it.

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {

// Throws Stop: what was typed is wrong, or the rules refuse it. Throws StoreFault.
Exit perform(const StaffVerb& verb, const Arguments& arguments, const Terminal& terminal);

}  // namespace entente::program
