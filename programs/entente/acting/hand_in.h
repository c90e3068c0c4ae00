#pragma once

// Handing in the files that acts written by hand name: into evidence.db, beside the register.

#include <string>

#include "entente/writing/written_act.h"
#include "host/clerk/evidence.h"

namespace entente::program {

// The files of what the hand signed since it was last asked, of acts that were admitted. Those of
// an act that was refused are let go: nothing names them. Throws StoreFault.
void hand_in(clerk::EvidenceDesk& desk, const std::string& dialogue, Hand& hand);

}  // namespace entente::program
