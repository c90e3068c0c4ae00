#pragma once

// What an admitted act made: its place in the log, the number by which what is new is called, and
// what a conclusion came to.

#include "dialogue/constitution/state.h"
#include "entente/command_line/terminal.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {

// Says it, and adds it to `told`. The act was the last one of `state`.
void tell_what_it_made(const StaffVerb& verb, const encoding::Json& body,
                       const constitution::State& state, const Terminal& terminal,
                       encoding::Json& told);

}  // namespace entente::program
