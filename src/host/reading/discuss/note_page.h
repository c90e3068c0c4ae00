#pragma once

// The concept note for a browser without script: why, what for, when, what is asked, whom to turn
// to. Where none was published, the page says so.

#include "host/reading/frame/page.h"

namespace entente::reading {

Page note_page(const clerk::Register& kept, const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
