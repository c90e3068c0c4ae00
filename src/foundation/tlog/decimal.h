#pragma once

// Decimal numbers as the C2SP formats spell them: ASCII digits, no sign, no leading zero.

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente::tlog {

// Refuses any other spelling, and what 64 bits can not hold.
inline std::optional<std::uint64_t> parse_decimal(std::string_view text) {
  std::uint64_t number = 0;
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const auto [stop, error] = std::from_chars(begin, end, number);
  if (error != std::errc{} || stop != end) return std::nullopt;
  if (text.front() == '0' && text.size() > 1) return std::nullopt;
  return number;
}

}  // namespace entente::tlog
