#pragma once

// Whole numbers in decimal, as people type them and as addresses and tables carry them.
// The C2SP formats are stricter: foundation/tlog/decimal.h.

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>

namespace entente::encoding {

// The number that all of `text` spells. Refuses everything else: nothing, blanks, '+', a fraction,
// more than Integer holds, and '-' where it holds no negative number.
template <std::integral Integer>
std::optional<Integer> read_integer(std::string_view text) {
  Integer number = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

}  // namespace entente::encoding
