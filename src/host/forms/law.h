#pragma once

// Does the law in force know keys that the host has seen? Without that, no seat is taken by form:
// nobody could tell afterwards which votes the host might have cast itself.

#include "dialogue/constitution/state.h"

namespace entente::forms {

inline bool knows_entrusted_keys(const constitution::State& state) {
  return state.constitution >= constitution::version_of(constituency::KeyEntrustedV1{});
}

}  // namespace entente::forms
