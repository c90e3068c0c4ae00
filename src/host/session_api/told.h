#pragma once

// What a session came to, in words: everything a document of its outcome says, as the log stood
// with so many entries. A pure function of them, and of the words that are still given out: what
// was withheld since is the only thing that can change. openapi.yaml describes the shape.

#include "foundation/encoding/json.h"
#include "host/clerk_api/views.h"
#include "record/outcome/as_of.h"

namespace entente::session_api {

// `now` is told as the moment only where no outcome of this size is signed.
encoding::Json told(const outcome::AsOf& then, Instant now, const clerk_api::WordsOf& words);

}  // namespace entente::session_api
