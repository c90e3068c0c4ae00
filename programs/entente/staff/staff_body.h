#pragma once

// From what was typed behind a verb of staff to the body of its act. Every value is checked before
// anything is signed; whatever is wrong stops the program with what it is and what to write
// instead, in the reader's language.

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"
#include "entente/staff/staff_verb.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/language_tag.h"

namespace entente::program {

// What values are read against.
struct Around {
  std::vector<LanguageTag> languages;  // the dialogue works in these
  Instant now;
};

// As written_act.h reads it. Throws Stop.
encoding::Json body_of(const StaffVerb& verb, const Arguments& arguments, const Around& around,
                       const Terminal& terminal);

// The options that `main` reads for it, beside those of every verb.
std::vector<Option> options_of(const StaffVerb& verb);

// staff_help.cpp: "freeze DIALOGUE PROPOSAL VERSION", and the whole page of its --help.
std::string usage_of(const StaffVerb& verb);
void teach(const StaffVerb& verb, const Terminal& terminal);

}  // namespace entente::program
