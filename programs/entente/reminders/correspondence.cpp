#include "entente/reminders/correspondence.h"

namespace entente::program {
namespace {

const std::string& one_named(const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.size() != 1)
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name the dialogue.", "Nommez le dialogue.")}};
  return arguments.positional[0];
}

}  // namespace

Correspondence::Correspondence(const Arguments& arguments, const Terminal& terminal)
    : dialogue_(one_named(arguments, terminal)),
      store_(arguments, terminal, StoreFolder::Missing::refuse),
      origin_(store_.keys(dialogue_, terminal).origin),
      reading_(store_, dialogue_, terminal),
      view_{.state = reading_.state().commitment,
            .words = reading_.words(),
            .dialogue = dialogue_,
            .as_of = store_.clock().now()},
      occasion_{.view = view_,
                .state = reading_.state(),
                .from = sender(arguments, origin_, terminal),
                .base = base_of(arguments, origin_)},
      followers_(store_.followers_file()) {}

}  // namespace entente::program
