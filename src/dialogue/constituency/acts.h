#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include <cstdint>

#include "dialogue/constituency/constituency.h"

namespace entente::constituency {

// constituency.declared.v1, by a facilitator.
struct ConstituencyDeclaredV1 {
  Code code;
  Translations name;
  std::uint32_t seats = 0;
};

// seat.taken.v1, by the participant's own new key.
struct SeatTakenV1 {
  Code constituency;
  Signature attestation;  // of the registrar, over attestation_text()
};

// seat.imported.v1, by the import key that the opening names: a participant of another system.
struct SeatImportedV1 {
  std::uint32_t source = 0;
};

}  // namespace entente::constituency
