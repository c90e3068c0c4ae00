#pragma once

// Numbers that were typed as options: whole, and within their range.

#include <cstdint>
#include <string>
#include <string_view>

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"

namespace entente::program {

// What somebody typed, with a blank before it and the quotation marks of the reader's language.
std::string quoted(std::string_view typed, const Terminal& terminal);

struct Range {
  std::uint32_t least = 0;
  std::uint32_t most = 0;
};

// The value of an option, or `fallback` without it. Throws Stop{usage} with the option, what was
// typed, and the range.
std::uint32_t number_or(const Arguments& arguments, std::string_view option, std::uint32_t fallback,
                        Range range, const Terminal& terminal);

}  // namespace entente::program
