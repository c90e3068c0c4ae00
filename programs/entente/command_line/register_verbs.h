#pragma once

// The verbs that people of the commitments register use: its table, its addresses, its reminders.

#include "entente/command_line/verbs.h"

namespace entente::program {

extern const Verb commitments_verb, adherence_verb, addresses_verb, remind_verb, letters_verb;

}  // namespace entente::program
