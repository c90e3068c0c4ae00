#pragma once

// What a dialogue asks, who takes part and what was recorded, for a browser without script.

#include "host/clerk/clerk.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// All dialogues of this host.
Page dialogues_page(const clerk::Clerk& clerk, http::Language reader);

// `by_forms`: seats are taken by forms here, for those without script.
Page dialogue_page(const clerk::Register& kept, bool by_forms, const clerk_api::WordsOf& words,
                   http::Language reader);

// "Who can see what": what becomes of votes in this dialogue, and whom it names.
Markup who_sees_what(const constitution::State& state, http::Language reader);

}  // namespace entente::reading
