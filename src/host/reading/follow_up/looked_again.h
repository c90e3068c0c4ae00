#pragma once

// When what was agreed is looked at again, and whose word each check still waits for today.

#include "host/reading/frame/page.h"

namespace entente::reading {

inline constexpr http::Words checks_title{.en = "Looked at again", .fr = "Réexamens"};

// Without its title: every check that is not answered yet, then the sessions that closed without
// one, with why. Of a check that another one comes before, only the day is told.
Markup looked_again(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                    http::Language reader);

}  // namespace entente::reading
