#pragma once

// Base64 (RFC 4648 §4, with padding) and base64url (§5, without): bytes as printable text.
// Reading is strict: what it accepts is exactly what writing gives. No whitespace, no missing or
// extra padding, no bits left over in the last character (§3.5), no letter of the other alphabet.
// One run of bytes has one spelling, so texts can be compared instead of bytes.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/encoding/fixed_bytes.h"

namespace entente::encoding {

std::string to_base64(std::span<const std::uint8_t> bytes);
std::string to_base64(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text);

std::string to_base64url(std::span<const std::uint8_t> bytes);
std::string to_base64url(std::string_view bytes);
std::optional<std::string> from_base64url(std::string_view text);

// Bytes of a fixed length: `fixed_from_base64<Signature>(text)`. Refuses any other length.
template <class Fixed>
std::optional<Fixed> fixed_from_base64(std::string_view text) {
  return fixed_bytes<Fixed>(from_base64(text));
}
template <class Fixed>
std::optional<Fixed> fixed_from_base64url(std::string_view text) {
  return fixed_bytes<Fixed>(from_base64url(text));
}

}  // namespace entente::encoding
