#include "entente/store/reading.h"

namespace entente::program {

Reading::Reading(StoreFolder& store, const std::string& dialogue, const Terminal& terminal) {
  if (store.records().size(dialogue) == 0)
    throw Stop{Exit::bad_input,
               dialogue + std::string{terminal.pick(": there is no such dialogue in this store.",
                                                    " : ce dialogue n’est pas dans ce "
                                                    "stockage.")}};
  register_ = clerk::Register::load(store.records(), dialogue);
  // Words that are held back (one side of two pledges) stand in no table and in no letter.
  words_ = [&store, dialogue](const Digest& digest) -> std::optional<std::string> {
    const auto content = store.records().content(dialogue, digest);
    if (!content) return std::nullopt;
    return content->text.string();
  };
}

}  // namespace entente::program
