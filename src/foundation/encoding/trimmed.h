#pragma once

// A text without the blanks around it. A view into the same text.

#include <string_view>

namespace entente::encoding {

constexpr std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r\n") {
  const auto first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace entente::encoding
