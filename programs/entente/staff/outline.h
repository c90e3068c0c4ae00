#pragma once

// A document of the interface as lines for people: names as they stand in openapi.yaml, words in
// the reader's language where they were written in it, moments as dates.

#include "entente/command_line/terminal.h"
#include "foundation/encoding/json.h"

namespace entente::program {

// {"fr": "…", "en": "…"} in the reader's language, or in the first there is.
std::string in_one_language(const encoding::Json& words, const Terminal& terminal);
void outline(const encoding::Json& document, const Terminal& terminal);

}  // namespace entente::program
