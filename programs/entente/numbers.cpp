#include "entente/numbers.h"

#include <charconv>

namespace entente::program {

std::string quoted(std::string_view typed, const Terminal& terminal) {
  return std::string{terminal.pick(" “", " «\u202F")} + std::string{typed} +
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
