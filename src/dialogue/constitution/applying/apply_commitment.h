#pragma once

// The acts of commitments: what the state becomes by them (apply.h). All go the same way: the
// concept is told where the act stands and for whom its author speaks.

#include "dialogue/constitution/applying/apply.h"

namespace entente::constitution {

template <class Act>
concept CommitmentAct =
    requires(commitment::State state, const Act& act, const commitment::State::Happened& now) {
      state.evolve(act, now);
    };

template <CommitmentAct Act>
void apply(const Happening& now, const Act& body) {
  const auto* focal = now.state.constituency.focal_point_of(now.act.author);
  const auto* by =
      focal == nullptr ? nullptr : &now.state.constituency.constituency(focal->constituency)->code;
  now.state.commitment.evolve(
      body, {.index = now.state.size, .at = now.at, .by = by, .author = now.act.author});
}

}  // namespace entente::constitution
