#include "dialogue/constitution/state.h"

#include <algorithm>

namespace entente::constitution {

bool State::is_facilitator(const PublicKey& key) const {
  if (!opening) return false;
  const auto& facilitators = opening->terms.facilitators;
  return std::ranges::find(facilitators, key) != facilitators.end();
}

}  // namespace entente::constitution
