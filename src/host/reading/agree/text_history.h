#pragma once

// How a text came about and who stands behind it, for pages without script: what others asked to
// change and what became of it, endorsements with their step and mandate, political responses.

#include "host/reading/frame/page.h"

namespace entente::reading {

// Each part under a title of the third level; nothing where there is nothing to tell.
Markup text_history(const constitution::State& state, const agreement::Proposal& proposal,
                    const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
