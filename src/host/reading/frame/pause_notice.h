#pragma once

// That a dialogue is paused: why, until when, and whom to turn to. Stands above its pages.

#include "foundation/vocabulary/instant.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// Empty when no pause is in force at `now`.
Markup pause_notice(const constitution::State& state, const clerk_api::WordsOf& words,
                    http::Language reader, Instant now);

}  // namespace entente::reading
