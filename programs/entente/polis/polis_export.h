#pragma once

// entente export DIALOGUE --format polis: the files of record/results/polis_set.h, into a folder.

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"

namespace entente::program {

Exit export_polis(const Arguments& arguments, const Terminal& terminal);

}  // namespace entente::program
