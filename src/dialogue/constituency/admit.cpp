#include "dialogue/constituency/admit.h"

#include "dialogue/constituency/attestation.h"
#include "foundation/crypto/ed25519.h"

namespace entente::constituency {

Result<Done, Refusal> admit(const State& state, const ConstituencyDeclaredV1& act,
                            const Terms& terms) {
  if (!state.seats().empty()) return Failure{Refusal::constituencies_are_fixed};
  if (state.find(act.code) != nullptr) return Failure{Refusal::constituency_exists};
  if (act.seats < terms.anonymity_floor) return Failure{Refusal::constituency_too_small};
  if (act.seats > seats_max) return Failure{Refusal::constituency_too_large};
  if (state.constituencies().size() >= constituencies_max)
    return Failure{Refusal::too_many_constituencies};
  if (!covers(act.name, terms.languages)) return Failure{Refusal::name_not_in_every_language};
  return Done{};
}

// The signature is the dearest check, so it comes last.
Result<Done, Refusal> admit(const State& state, const SeatTakenV1& act, const PublicKey& author,
                            const Terms& terms) {
  const Constituency* joined = state.find(act.constituency);
  if (joined == nullptr) return Failure{Refusal::constituency_unknown};
  if (state.knows(author)) return Failure{Refusal::key_already_seated};
  if (joined->taken >= joined->seats || state.seats().size() >= seats_of_dialogue_max)
    return Failure{Refusal::seats_exhausted};
  const auto text = attestation_text(terms.dialogue, act.constituency, author);
  if (!crypto::verify(terms.registrar, text, act.attestation))
    return Failure{Refusal::attestation_not_by_registrar};
  return Done{};
}

Result<Done, Refusal> admit(const State& state, const SeatImportedV1&) {
  if (state.seats().size() >= seats_of_dialogue_max) return Failure{Refusal::seats_exhausted};
  return Done{};
}

Result<Done, Refusal> admit(const State& state, const FocalPointNamedV1& act,
                            const PublicKey& author, const Terms& terms) {
  const Constituency* spoken_for = state.find(act.constituency);
  if (spoken_for == nullptr) return Failure{Refusal::constituency_unknown};
  if (state.knows(author)) return Failure{Refusal::key_already_seated};
  if (state.focal_points_of(spoken_for->id) >= focal_points_max)
    return Failure{Refusal::focal_points_exhausted};
  if (!covers(act.name, terms.languages)) return Failure{Refusal::name_not_in_every_language};
  const auto text = focal_attestation_text(terms.dialogue, act.constituency, author);
  if (!crypto::verify(terms.registrar, text, act.attestation))
    return Failure{Refusal::attestation_not_by_registrar};
  return Done{};
}

Result<Done, Refusal> admit(const Seat& seat, const KeyEntrustedV1&) {
  if (seat.entrusted) return Failure{Refusal::key_already_entrusted};
  return Done{};
}

}  // namespace entente::constituency
