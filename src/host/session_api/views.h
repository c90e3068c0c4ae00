#pragma once

// Sessions as readers get them: pure functions of the register and of the words that are still
// given out. openapi.yaml describes the shapes.

#include "foundation/encoding/json.h"
#include "host/clerk_api/views.h"

namespace entente::session_api {

// Everything around a session: the note, its run-sheet and where it stands, what was parked, named,
// understood and merged. Null: no session was opened yet.
encoding::Json room(const constitution::State& state, const session::Session* shown, Instant now,
                    const clerk_api::WordsOf& words);

// Every statement that somebody was asked about, with what became of it.
encoding::Json ledger(const constitution::State& state, const clerk_api::WordsOf& words);

}  // namespace entente::session_api
