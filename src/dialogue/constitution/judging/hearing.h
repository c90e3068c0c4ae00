#pragma once

// A hearing: what the law looks at when it decides about one act, and the verdicts it can give.
// Within this room only; the rest of the house calls admit().

#include "dialogue/constituency/admit.h"
#include "dialogue/constitution/refusal.h"
#include "dialogue/constitution/state.h"
#include "dialogue/discussion/admit.h"

namespace entente::constitution {

using Verdict = Result<Done, AnyRefusal>;

inline Verdict refuse(AnyRefusal refusal) { return Failure{refusal}; }

// What a concept said, as the law says it.
template <class ConceptRefusal>
Verdict widen(const Result<Done, ConceptRefusal>& verdict) {
  if (!verdict) return Failure{AnyRefusal{verdict.error()}};
  return Done{};
}

// Precondition: the dialogue is open.
struct Hearing {
  const State& state;
  const PublicKey& author;
  Instant at;

  bool facilitates() const { return state.is_facilitator(author); }
  bool imports() const { return state.opening->terms.import_key == author; }
  // Null unless the author speaks for a constituency.
  const constituency::FocalPoint* focal_point() const {
    return state.constituency.focal_point_of(author);
  }
  // The constituency that the author speaks for; null unless it is a focal point.
  const constituency::Code* speaks_for() const {
    const auto* focal = focal_point();
    return focal == nullptr ? nullptr : &state.constituency.constituency(focal->constituency)->code;
  }
  // The constituency that the author sits in or speaks for; null for anybody else.
  const constituency::Code* side() const {
    if (const auto* code = speaks_for()) return code;
    const auto* seat = state.constituency.seat_of(author);
    const auto* own =
        seat == nullptr ? nullptr : state.constituency.constituency(seat->constituency);
    return own == nullptr ? nullptr : &own->code;
  }
  bool declares(const constituency::Code& code) const {
    return state.constituency.find(code) != nullptr;
  }
  bool seated() const { return state.constituency.seat_of(author) != nullptr; }
  const std::vector<LanguageTag>& languages() const { return state.opening->terms.languages; }

  constituency::Terms constituency_terms() const {
    const auto& opening = *state.opening;
    return {.dialogue = opening.dialogue.string(),
            .languages = opening.terms.languages,
            .registrar = opening.terms.registrar,
            .anonymity_floor = opening.terms.anonymity_floor};
  }
  discussion::Terms discussion_terms() const {
    return {.languages = state.opening->terms.languages,
            .moderation = state.opening->terms.moderation};
  }
};

}  // namespace entente::constitution
