#pragma once

// What was typed behind a verb: positional arguments, options with values, and switches.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::program {

struct Option {
  std::string_view name;  // without the dashes
  bool takes_value = true;
};

struct Arguments {
  std::vector<std::string> positional;
  std::map<std::string, std::string, std::less<>> options;  // a switch has an empty value
  std::vector<std::pair<std::string, std::string>> typed;   // the same, each time, in order

  bool has(std::string_view name) const { return options.contains(name); }
  std::string value_or(std::string_view name, std::string_view fallback) const;
  std::optional<std::string> value(std::string_view name) const;
};

// Reads `words` (GNU style: `--name value`, `--name=value`, in any order). The fault is the word
// that does not belong here, or the option that lacks its value.
struct ArgumentsFault {
  std::string word;
};
std::optional<ArgumentsFault> read_arguments(std::span<char* const> words,
                                             std::span<const Option> known, Arguments& into);

}  // namespace entente::program
