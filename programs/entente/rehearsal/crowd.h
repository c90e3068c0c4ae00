#pragma once

// An invented crowd: seats, statements and votes of participants who do not exist, from a seed.
// For demonstration and rehearsal only: the opening of such a dialogue says that it is invented.

#include <vector>

#include "entente/dialogue_file.h"
#include "entente/store_folder.h"

namespace entente::program {

// What the crowd does, in order: seats, its own statements, then votes. The same file and seed give
// the same choices; keys come from the seed too, salts and times do not.
// Precondition: written.synthetic, and the dialogue was founded from the same file.
std::vector<acts::SignedAct> crowd_acts(const WrittenDialogue& written, const Keys& keys,
                                        ports::Entropy& entropy);

}  // namespace entente::program
