#pragma once

// Decisions by their days, for a browser without script: open now, to come, past; and the calendar
// of them.

#include "host/clerk/clerk.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// Nothing where there is no decision.
Markup decisions_by_days(const clerk::Register& kept, Instant as_of,
                         const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
