#pragma once

// One overload an act: what the state becomes by it. It was admitted, so nothing is checked again.
// Within this room only; the rest of the house calls evolve(). Acts of other concepts than
// constituency, discussion and the dialogue as a whole stand in apply_*.h.

#include "dialogue/constitution/state.h"

namespace entente::constitution {

struct Happening {
  State& state;
  const Act& act;
  Instant at;
};

void apply(const Happening& now, const DialogueOpenedV1& body);
void apply(const Happening& now, const ConstitutionAdoptedV1& body);
void apply(const Happening& now, const constituency::ConstituencyDeclaredV1& body);
void apply(const Happening& now, const constituency::SeatTakenV1& body);
void apply(const Happening& now, const constituency::SeatImportedV1& body);
void apply(const Happening& now, const constituency::FocalPointNamedV1& body);
void apply(const Happening& now, const constituency::KeyEntrustedV1& body);
void apply(const Happening& now, const discussion::QuestionPosedV1& body);
void apply(const Happening& now, const discussion::QuestionClosedV1& body);
void apply(const Happening& now, const discussion::StatementSubmittedV1& body);
void apply(const Happening& now, const discussion::StatementImportedV1& body);
void apply(const Happening& now, const discussion::StatementModeratedV1& body);
void apply(const Happening& now, const discussion::RoleTaggedV1& body);
void apply(const Happening& now, const discussion::VoteCastV1& body);
void apply(const Happening& now, const discussion::VoteImportedV1& body);
void apply(const Happening& now, const MapPublishedV1& body);
void apply(const Happening& now, const ContentWithheldV1& body);

}  // namespace entente::constitution
