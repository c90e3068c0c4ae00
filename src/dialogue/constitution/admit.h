#pragma once

// The law, version 1. Pure: the same state, act and moment give the same answer on every machine.
//
//   admit   says whether an act may happen in the present state;
//   evolve  is what the state becomes by it.
//
// Whoever holds the log can call both again and must come to the same state. Only admit can make an
// Admitted, and evolve takes nothing else: what the law forbids can not enter.

#include "dialogue/constitution/refusal.h"
#include "dialogue/constitution/state.h"

namespace entente::constitution {

class Admitted {
 public:
  const Act& act() const { return act_; }
  Instant at() const { return at_; }  // already the counted time

 private:
  Admitted(Act act, Instant at) : act_(std::move(act)), at_(at) {}
  friend Result<Admitted, AnyRefusal> admit(const State& state, Act act, Instant at);

  Act act_;
  Instant at_;
};

// Precondition: the signature of the act was checked (record/acts does it; the law reads no bytes).
Result<Admitted, AnyRefusal> admit(const State& state, Act act, Instant at);

void evolve(State& state, const Admitted& admitted);

// An entry that was withheld from this reader (a sealed row not disclosed) still takes its place.
void evolve_undisclosed(State& state, Sealed kind);

}  // namespace entente::constitution
