#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include <cstdint>
#include <string_view>

#include "dialogue/constituency/constituency.h"

namespace entente::constituency {

// constituency.declared.v1, by a facilitator.
struct ConstituencyDeclaredV1 {
  static constexpr std::string_view type = "constituency.declared.v1";
  Code code;
  Translations name;
  std::uint32_t seats = 0;
};

// seat.taken.v1, by the participant's own new key.
struct SeatTakenV1 {
  static constexpr std::string_view type = "seat.taken.v1";
  Code constituency;
  Signature attestation;  // of the registrar, over attestation_text()
};

// seat.imported.v1, by the import key that the opening names: a participant of another system.
struct SeatImportedV1 {
  static constexpr std::string_view type = "seat.imported.v1";
  std::uint32_t source = 0;
};

// focal_point.named.v1, by the focal point's own new key: who speaks for a constituency in the
// open. A constituency may have several (an alternate, a successor).
struct FocalPointNamedV1 {
  static constexpr std::string_view type = "focal_point.named.v1";
  Code constituency;
  Translations name;      // of the person or the office, as it is to be shown
  Signature attestation;  // of the registrar, over focal_attestation_text()
};

// key.entrusted.v1, by a seat: the host has seen the secret half of this seat's key, because its
// holder takes part through forms that the host signs (docs/decisions/0017). It says so once, and
// changes nothing in how the seat counts.
struct KeyEntrustedV1 {
  static constexpr std::string_view type = "key.entrusted.v1";
};

}  // namespace entente::constituency
