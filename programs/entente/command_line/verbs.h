#pragma once

// The verbs of `entente`, one a file.

#include <span>
#include <string_view>

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"

namespace entente::program {

struct Verb {
  std::string_view name;
  std::string_view usage;
  std::string_view en, fr;            // what it does, one line
  std::string_view more_en, more_fr;  // what its --help teaches
  std::span<const Option> options;    // beside --json, --language and --help
  Exit (*run)(const Arguments&, const Terminal&);
};

extern const Verb open_verb, act_verb, import_verb, export_verb, map_verb, serve_verb, demo_verb,
    rehearse_verb, routes_verb, problems_verb, list_verb, show_verb;

}  // namespace entente::program
