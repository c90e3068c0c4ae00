#pragma once

// Text: what a person wrote, fit to be shown and kept.
// Valid UTF-8, no control characters but line feed, no invisible or direction-changing characters
// that could make two readers see two sentences, no blank at either end, 1 to `Text::bytes_max`
// bytes and at most the given number of characters (Unicode scalar values).

#include <cstddef>
#include <string>
#include <string_view>

#include "foundation/vocabulary/result.h"

namespace entente {

enum class TextError { empty, too_long, not_utf8, forbidden_character, blank_at_an_end };

class Text {
 public:
  static constexpr std::size_t bytes_max = 20'000;
  static constexpr std::size_t characters_max = 5'000;

  // Refuses what the type does not hold; never changes what the person wrote.
  static Result<Text, TextError> parse(std::string_view raw,
                                       std::size_t characters_limit = characters_max);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const Text&, const Text&) = default;

 private:
  explicit Text(std::string_view valid) : string_(valid) {}
  std::string string_;
};

// Number of Unicode scalar values; npos when `raw` is not valid UTF-8 (RFC 3629: no overlong
// forms, no surrogates, nothing beyond U+10FFFF).
std::size_t count_characters(std::string_view raw);

}  // namespace entente
