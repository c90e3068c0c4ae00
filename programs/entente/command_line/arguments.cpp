#include "entente/command_line/arguments.h"

#include <getopt.h>

namespace entente::program {

std::string Arguments::value_or(std::string_view name, std::string_view fallback) const {
  const auto found = options.find(name);
  return found == options.end() ? std::string{fallback} : found->second;
}

std::optional<std::string> Arguments::value(std::string_view name) const {
  const auto found = options.find(name);
  if (found == options.end()) return std::nullopt;
  return found->second;
}

std::optional<ArgumentsFault> read_arguments(std::span<char* const> words,
                                             std::span<const Option> known, Arguments& into) {
  std::vector<std::string> names;
  for (const Option& wanted : known) names.emplace_back(wanted.name);
  std::vector<option> table;
  for (std::size_t i = 0; i < known.size(); ++i)
    table.push_back({names[i].c_str(), known[i].takes_value ? required_argument : no_argument,
                     nullptr, static_cast<int>(i) + 1});
  table.push_back({nullptr, 0, nullptr, 0});
  std::vector<char*> argv{words.begin(), words.end()};
  argv.push_back(nullptr);
  opterr = 0;
  optind = 1;
  const int count = static_cast<int>(words.size());
  for (int found = 0;
       (found = getopt_long(count, argv.data(), ":", table.data(), nullptr)) != -1;) {
    if (found == '?' || found == ':')
      return ArgumentsFault{argv[static_cast<std::size_t>(optind) - 1]};
    const auto& name = names[static_cast<std::size_t>(found) - 1];
    into.typed.emplace_back(name, optarg == nullptr ? "" : optarg);
    into.options[name] = into.typed.back().second;
  }
  for (int i = optind; i < count; ++i)
    into.positional.emplace_back(argv[static_cast<std::size_t>(i)]);
  return std::nullopt;
}

}  // namespace entente::program
