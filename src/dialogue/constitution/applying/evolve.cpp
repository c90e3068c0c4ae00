#include "dialogue/constitution/admit.h"
#include "dialogue/constitution/applying/apply.h"
#include "dialogue/constitution/applying/apply_agreement.h"
#include "dialogue/constitution/applying/apply_commitment.h"
#include "dialogue/constitution/applying/apply_session.h"

namespace entente::constitution {

void evolve(State& state, const Admitted& admitted) {
  const Act& act = admitted.act();
  const Happening now{.state = state, .act = act, .at = admitted.at()};
  std::visit([&](const auto& body) { apply(now, body); }, act.body);
  for (const Digest& content : contents_of(act.body))
    state.contents.try_emplace(content, act.author);
  state.last_sequence[act.author] = act.sequence;
  ++state.size;
}

void evolve_undisclosed(State& state, Sealed kind) {
  ++state.size;
  ++state.undisclosed;
  if (kind == Sealed::ballot) ++state.undisclosed_ballots;
}

}  // namespace entente::constitution
