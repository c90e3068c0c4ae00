#pragma once

// The C2SP formats are text made of lines, each ended by a line feed.

#include <optional>
#include <string_view>

namespace entente::tlog {

// Takes the first line off `rest`, without its line feed. None when there is no line feed left.
inline std::optional<std::string_view> take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace entente::tlog
