#pragma once

// Sealed pledges, for a browser without script: two sides each seal a promise, and both are opened
// or none ever is.

#include "host/reading/frame/page.h"

namespace entente::reading {

// The newest first. Words of a pledge stand here once both sides opened theirs; `as_of` decides
// which lapsed.
Page pledges_page(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                  http::Language reader);

}  // namespace entente::reading
