#pragma once

// May this act happen now, as far as this concept can tell? Who may do it at all, and in which
// order, is for the constitution.

#include <string_view>
#include <vector>

#include "dialogue/constituency/refusal.h"
#include "dialogue/constituency/state.h"
#include "foundation/vocabulary/language_tag.h"

namespace entente::constituency {

// What the opening of the dialogue fixed and this concept needs.
struct Terms {
  std::string_view dialogue;
  const std::vector<LanguageTag>& languages;
  PublicKey registrar;
  std::uint32_t anonymity_floor = anonymity_floor_min;
};

Result<Done, Refusal> admit(const State& state, const ConstituencyDeclaredV1& act,
                            const Terms& terms);
Result<Done, Refusal> admit(const State& state, const SeatTakenV1& act, const PublicKey& author,
                            const Terms& terms);
Result<Done, Refusal> admit(const State& state, const SeatImportedV1& act);
Result<Done, Refusal> admit(const State& state, const FocalPointNamedV1& act,
                            const PublicKey& author, const Terms& terms);
Result<Done, Refusal> admit(const Seat& seat, const KeyEntrustedV1& act);

}  // namespace entente::constituency
