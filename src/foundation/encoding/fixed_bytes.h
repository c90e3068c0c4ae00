#pragma once

// From decoded text to the types of vocabulary/digest.h, which know their length.

#include <cstring>
#include <optional>
#include <string>

#include "foundation/vocabulary/digest.h"

namespace entente::encoding {

// Refuses bytes of any other length than that of `Fixed` (Digest, Salt, PublicKey, Signature).
template <class Fixed>
std::optional<Fixed> fixed_bytes(const std::optional<std::string>& raw) {
  if (!raw || raw->size() != Fixed::size) return std::nullopt;
  Fixed fixed;
  std::memcpy(fixed.bytes.data(), raw->data(), Fixed::size);
  return fixed;
}

}  // namespace entente::encoding
