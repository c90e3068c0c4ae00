#pragma once

// Words that were sealed with this store, until they are opened: keys/DIALOGUE.sealed.json, which
// only its owner can read. Whoever loses it can never open those pledges.

#include <optional>
#include <string>

#include "entente/store/store_folder.h"
#include "record/acts/content.h"

namespace entente::program {

struct SealedWords {
  std::string language;
  acts::Content content;
};

// Adds to those that are there. Throws Stop when it can not be written or read, as the next one.
void keep_sealed(const StoreFolder& store, const std::string& dialogue, const SealedWords& words,
                 const Terminal& terminal);
// Those of this digest.
std::optional<SealedWords> sealed_words(const StoreFolder& store, const std::string& dialogue,
                                        const Digest& digest, const Terminal& terminal);

}  // namespace entente::program
