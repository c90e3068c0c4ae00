#pragma once

// Invitation codes: six characters that are easy to read aloud, from an alphabet without 0, O, 1
// and I. 32^6 codes, about a thousand million: guessing is braked (registrar_api), not impossible.

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::registrar {

inline constexpr std::string_view code_alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
inline constexpr std::size_t code_length = 6;

class Code {
 public:
  // Uniform when the bytes are.
  static Code from_entropy(std::span<const std::uint8_t, code_length> bytes);
  // Upper or lower case; blanks and hyphens between characters are passed over.
  static std::optional<Code> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const Code&, const Code&) = default;

 private:
  explicit Code(std::string valid) : string_(std::move(valid)) {}
  std::string string_;
};

// SHA-256("entente/code/v1\n" dialogue "\n" code): what the registrar keeps.
Digest code_digest(std::string_view dialogue, const Code& code);

}  // namespace entente::registrar
