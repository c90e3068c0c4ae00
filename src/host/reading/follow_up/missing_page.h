#pragma once

// What is missing, for a browser without script: the links of the chain that promises lack, and who
// could add them.

#include "host/reading/frame/page.h"

namespace entente::reading {

// As the register stands today; the standing that `as_of` gives decides what was withdrawn.
Page missing_page(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                  http::Language reader);

}  // namespace entente::reading
