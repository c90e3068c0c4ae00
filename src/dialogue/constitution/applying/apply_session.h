#pragma once

// The acts of sessions: what the state becomes by them (apply.h). All go the same way; a merged
// statement also counts as rejected from here on.

#include "dialogue/constitution/applying/apply.h"

namespace entente::constitution {

template <class Act>
concept SessionAct = requires(session::State state, const Act& act,
                              const session::State::Happened& now) { state.evolve(act, now); };

template <SessionAct Act>
void apply(const Happening& now, const Act& body) {
  now.state.session.evolve(body, {.index = now.state.size, .at = now.at, .author = now.act.author});
  if constexpr (std::is_same_v<Act, session::StatementMergedV1>)
    now.state.discussion.evolve(
        discussion::StatementModeratedV1{.statement = body.statement,
                                         .decision = discussion::Decision::rejected,
                                         .reason = discussion::Reason::duplicate},
        now.state.size);
}

}  // namespace entente::constitution
