#pragma once

// What the views of a session have in common: names on scales, lists, and an answer that was asked
// for with what was given.

#include <span>

#include "dialogue/session/state.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/scale.h"
#include "host/clerk_api/views.h"
#include "record/outcome/written.h"

namespace entente::session_api {

template <class Things, class Show>
encoding::Json list(const Things& things, Show show) {
  encoding::Json::Array items;
  for (const auto& thing : things) items.push_back(show(thing));
  return encoding::Json{std::move(items)};
}

// `answers`: those to tell, in the order of the log; the last one counts.
encoding::Json requested(const session::Request& request,
                         std::span<const session::Kept<session::StatementAnsweredV1>> answers,
                         const clerk_api::WordsOf& words);

// Who wrote how much while the session was open.
encoding::Json written(std::span<const outcome::Written> rows);

}  // namespace entente::session_api
