#pragma once

// What a session came to, for a browser without script: the same as the document of its outcome, as
// the log stood when that was signed; as it stands, where none was.

#include <map>

#include "host/reading/frame/page.h"
#include "record/outcome/as_of.h"

namespace entente::reading {

// Maps that were published by then, drawn again, by question. A map whose digest is another than
// the published one is not among them.
using DrawnMaps = std::map<QuestionId, clerk::DrawnMap>;

// At which size a session is told: that of its newest signed outcome, else the present one.
std::uint64_t told_at(const constitution::State& state, const session::Session& held);

Page outcome_page(const clerk::Register& kept, const outcome::AsOf& then, const DrawnMaps& maps,
                  Instant now, const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
