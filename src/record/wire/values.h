#pragma once

// Values as they stand in acts: hex of fixed bytes, words by language. It names no act, so that the
// writers of one concept do not wait for those of all others.

#include <string_view>

#include "foundation/encoding/json.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/translations.h"

namespace entente::wire {

encoding::Json hex_json(const Digest& digest);
encoding::Json hex_json(const PublicKey& key);
// {"fr": digest, ...}
encoding::Json to_json(const Translations& texts);

// An act has one form only: texts that nobody wrote are left out.
void set_if_there(encoding::Json& object, std::string_view name, const Translations& texts);

// An array of what `show` makes of each.
template <class Things, class Show>
encoding::Json list(const Things& things, Show show) {
  encoding::Json::Array items;
  for (const auto& thing : things) items.push_back(show(thing));
  return encoding::Json{std::move(items)};
}

}  // namespace entente::wire
