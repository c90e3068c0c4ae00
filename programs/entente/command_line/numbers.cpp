#include "entente/command_line/numbers.h"

#include <charconv>

namespace entente::program {

namespace {

constexpr std::size_t quoted_bytes_max = 60;

// What may stand on a terminal of bytes that anybody may have written: no command to it, not even
// the end of the text, and not a page of it.
std::string presentable(std::string_view typed) {
  std::string shown;
  for (const char byte : typed.substr(0, quoted_bytes_max)) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x20 || code == 0x7f)
      shown += "\uFFFD";
    else
      shown += byte;
  }
  if (typed.size() <= quoted_bytes_max) return shown;
  // Not in the middle of a character.
  const auto continues = [&](std::size_t at) {
    return (static_cast<unsigned char>(typed[at]) & 0xc0) == 0x80;
  };
  for (std::size_t end = quoted_bytes_max; end > 0 && continues(end); --end) shown.pop_back();
  return shown + "…";
}

}  // namespace

std::string quoted(std::string_view typed, const Terminal& terminal) {
  return std::string{terminal.pick(" “", " «\u202F")} + presentable(typed) +
         std::string{terminal.pick("”", "\u202F»")};
}

std::uint32_t number_or(const Arguments& arguments, std::string_view option, std::uint32_t fallback,
                        Range range, const Terminal& terminal) {
  const auto typed = arguments.value(option);
  if (!typed) return fallback;
  std::uint32_t number = 0;
  const char* end = typed->data() + typed->size();
  const auto [stopped, error] = std::from_chars(typed->data(), end, number);
  if (error == std::errc{} && stopped == end && number >= range.least && number <= range.most)
    return number;
  throw Stop{Exit::usage,
             "--" + std::string{option} + quoted(*typed, terminal) +
                 std::string{terminal.pick(": not a number from ", " : pas un nombre de ")} +
                 std::to_string(range.least) + std::string{terminal.pick(" to ", " à ")} +
                 std::to_string(range.most) + "."};
}

}  // namespace entente::program
