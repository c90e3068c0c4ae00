#pragma once

// The acts of agreements and decisions: what the state becomes by them (apply.h). All go the same
// way: the concept is told where the act stands and on which side its author is.

#include "dialogue/constitution/applying/apply.h"

namespace entente::constitution {

template <class Act>
concept AgreementAct = requires(agreement::State state, const Act& act,
                                const agreement::Happened& now) { state.evolve(act, now); };
template <class Act>
concept DecisionAct = requires(decision::State state, const Act& act,
                               const decision::State::Happened& now) { state.evolve(act, now); };

inline agreement::Happened with_side(const Happening& now) {
  agreement::Happened happened{
      .index = now.state.size, .at = now.at, .author = now.act.author, .side = nullptr, .seat = {}};
  const auto& sides = now.state.constituency;
  if (const auto* focal = sides.focal_point_of(now.act.author)) {
    happened.side = &sides.constituency(focal->constituency)->code;
  } else if (const auto* seat = sides.seat_of(now.act.author)) {
    happened.seat = seat->id;
    const auto* own = sides.constituency(seat->constituency);
    happened.side = own == nullptr ? nullptr : &own->code;
  }
  return happened;
}

template <AgreementAct Act>
void apply(const Happening& now, const Act& body) {
  now.state.agreement.evolve(body, with_side(now));
}

template <DecisionAct Act>
void apply(const Happening& now, const Act& body) {
  const auto happened = with_side(now);
  now.state.decision.evolve(
      body,
      {.index = happened.index, .at = happened.at, .side = happened.side, .seat = happened.seat});
}

}  // namespace entente::constitution
