#pragma once

// The files that acts name by salted digest: evidence of reports and findings, documents of
// endorsements. Found by walking over them, which is rarely asked for: when one is handed in, given
// out or withheld.

#include "dialogue/constitution/state.h"

namespace entente::constitution {

// Who named a file first: a focal point of a constituency, or somebody who endorsed.
struct NamedEvidence {
  const constituency::Code* by = nullptr;  // of a report or finding
  const PublicKey* author = nullptr;       // of an endorsement
};

// nullopt: no act names a file with this digest.
std::optional<NamedEvidence> named_evidence(const State& state, const Digest& digest);

}  // namespace entente::constitution
