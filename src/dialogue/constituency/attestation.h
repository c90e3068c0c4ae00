#pragma once

// What the registrar signs: "this key belongs to one person on the roll of this constituency".
// In the first edition the registrar sees the key when it attests it. Blind signatures (RFC 9474)
// will take this place without a change to any other room: only this text and its check differ.

#include <string>
#include <string_view>

#include "dialogue/constituency/constituency.h"

namespace entente::constituency {

// "entente/seat/v1\n" dialogue "\n" constituency "\n" key in hex "\n"
std::string attestation_text(std::string_view dialogue, const Code& constituency,
                             const PublicKey& key);

// "entente/focal/v1\n" dialogue "\n" constituency "\n" key in hex "\n": "whoever holds this key
// speaks for this constituency".
std::string focal_attestation_text(std::string_view dialogue, const Code& constituency,
                                   const PublicKey& key);

}  // namespace entente::constituency
