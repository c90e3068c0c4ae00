#pragma once

// What a dialogue asks, who takes part and what was recorded, for a browser without script.

#include "host/clerk/clerk.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// All dialogues of this host.
Page dialogues_page(const clerk::Clerk& clerk, http::Language reader);

Page dialogue_page(const clerk::Register& kept, const clerk_api::WordsOf& words,
                   http::Language reader);

}  // namespace entente::reading
