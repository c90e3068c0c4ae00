#pragma once

// Invitation codes: six characters that are easy to read aloud and to copy by hand, from an
// alphabet without 0, O, 1 and I. There are 32^6 codes, about a thousand million: guessing is
// braked (registrar_api), not impossible.
//
// A link or a QR code has room for more, so there the code comes with its seal: ten characters that
// only the registrar can make for it. Nobody guesses sixteen characters, so these need no brake,
// and whoever holds the brake down for others does not hold up those who come by link.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/result.h"

namespace entente::registrar {

inline constexpr std::string_view code_alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
inline constexpr std::size_t code_length = 6;
inline constexpr std::size_t seal_length = 10;

enum class CodeError {
  too_short,
  too_long,
  look_alike,           // 0, O, 1 or I: on no invitation, so something else was misread
  forbidden_character,  // neither a letter of a to z nor a digit
};

class Code {
 public:
  // Uniform when the bytes are.
  static Code from_entropy(std::span<const std::uint8_t, code_length> bytes);
  // What a person typed or pasted: upper or lower case; blanks, line ends and hyphens anywhere are
  // passed over, in the forms that printing gives them too.
  static Result<Code, CodeError> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const Code&, const Code&) = default;

 private:
  friend Result<struct GivenCode, CodeError> parse_given(std::string_view raw);
  explicit Code(std::string valid) : string_(std::move(valid)) {}
  std::string string_;
};

// A code as somebody gave it: typed by hand, or out of a link with its seal behind it.
struct GivenCode {
  Code code;
  std::string seal;  // empty: typed; as it came, neither checked nor unchecked
};
Result<GivenCode, CodeError> parse_given(std::string_view raw);

// SHA-256("entente/code/v1\n" dialogue "\n" code): what the registrar keeps.
Digest code_digest(std::string_view dialogue, const Code& code);

}  // namespace entente::registrar
