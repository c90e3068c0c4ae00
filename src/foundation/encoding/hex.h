#pragma once

// Hexadecimal in lower case, two digits a byte: how keys and digests stand in acts and addresses.
// Reading refuses upper case, so that one run of bytes has one spelling.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/encoding/fixed_bytes.h"

namespace entente::encoding {

std::string to_hex(std::span<const std::uint8_t> bytes);
std::string to_hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view text);

// Bytes of a fixed length: `fixed_from_hex<PublicKey>(text)`. Refuses any other length.
template <class Fixed>
std::optional<Fixed> fixed_from_hex(std::string_view text) {
  if (text.size() != 2 * Fixed::size) return std::nullopt;
  return fixed_bytes<Fixed>(from_hex(text));
}

}  // namespace entente::encoding
