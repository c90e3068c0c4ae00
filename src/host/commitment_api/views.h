#pragma once

// The commitments register as readers get it: pure functions of the register, of the words that
// are still given out, and of the reader's own moment. openapi.yaml describes the shapes.

#include <array>
#include <functional>
#include <optional>

#include "dialogue/commitment/standing.h"
#include "foundation/encoding/json.h"
#include "host/clerk_api/views.h"
#include "host/commitment_api/selection.h"
#include "host/ports/evidence_store.h"

namespace entente::commitment_api {

// What is here of a file that an act names.
struct EvidenceHere {
  std::optional<ports::EvidenceSeen> seen;           // nobody has brought it yet
  const constitution::Withheld* withheld = nullptr;  // by whom and why it is no longer given out
};
using EvidenceOf = std::function<EvidenceHere(const Digest&)>;

struct View {
  const commitment::State& state;
  const clerk_api::WordsOf& words;
  std::string_view dialogue;
  Instant as_of;
  EvidenceOf evidence = nullptr;  // null where nobody asks for files
};

// "demo-c7": what people quote. It never changes and names one commitment of one dialogue.
std::string reference(std::string_view dialogue, const commitment::Commitment& commitment);

// The newest claim, and how many findings of each kind stand, by Judgement.
struct ClaimAndFindings {
  std::optional<commitment::Completion> claimed;  // nullopt: no report yet
  std::array<std::size_t, commitment::judgement_names.size()> findings{};
};
ClaimAndFindings claim_and_findings(const commitment::State& state,
                                    const commitment::Commitment& commitment);

// A row of the register.
encoding::Json row(const View& view, const Chosen& chosen);
// A page of it, with the counts of every filter.
encoding::Json page(const View& view, const Found& found);
// Everything on one commitment.
encoding::Json whole(const View& view, const commitment::Commitment& commitment);

}  // namespace entente::commitment_api
