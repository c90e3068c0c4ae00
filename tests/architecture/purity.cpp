#include "architecture/purity.h"

#include <regex>
#include <set>
#include <sstream>

namespace entente::architecture {

std::vector<SymbolRule> read_symbol_rules(const std::filesystem::path& file) {
  static const std::regex line_form(R"(^(?:([a-z_]+): )?([+-]) (.+)$)");
  std::vector<SymbolRule> rules;
  for (const auto& line : read_lines(file)) {
    std::smatch match;
    if (std::regex_match(line, match, line_form)) {
      rules.push_back({match[1], match[2] == "+", match[3]});
    }
  }
  return rules;
}

Findings check_symbols(const std::vector<SymbolRule>& rules, const std::string& room,
                       const std::string& nm_output) {
  static const std::regex undefined(R"(^\s+[Uwv] (.+)$)");
  std::vector<std::regex> allowed;
  std::vector<std::regex> forbidden;
  for (const auto& rule : rules) {
    if (!rule.room.empty() && rule.room != room) continue;
    (rule.allows ? allowed : forbidden).emplace_back(rule.pattern, std::regex::optimize);
  }
  const auto matches = [](const std::vector<std::regex>& patterns, const std::string& symbol) {
    for (const auto& pattern : patterns) {
      if (std::regex_search(symbol, pattern)) return true;
    }
    return false;
  };
  Findings findings;
  std::set<std::string> seen;
  std::istringstream lines(nm_output);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, undefined) || !seen.insert(match[1]).second) continue;
    const std::string symbol = match[1];
    if (matches(forbidden, symbol) || !matches(allowed, symbol)) {
      findings.push_back(room + " asks for " + symbol);
    }
  }
  return findings;
}

}  // namespace entente::architecture
