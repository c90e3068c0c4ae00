// What the pure storeys ask of the machine, read from the symbols their archives leave undefined.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/tree.h"

namespace entente::architecture {

// One line of allowed_symbols.txt: `+ regex` allows, `- regex` forbids and wins; with `room:`
// before the sign the line speaks of that room only.
struct SymbolRule {
  std::string room;  // empty: every room
  bool allows;
  std::string pattern;
};
std::vector<SymbolRule> read_symbol_rules(const std::filesystem::path& file);

// `nm_output` is what `nm -uC libentente_<room>.a` prints.
Findings check_symbols(const std::vector<SymbolRule>& rules, const std::string& room,
                       const std::string& nm_output);

}  // namespace entente::architecture
