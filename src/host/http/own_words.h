#pragma once

// Words in every language of the host, out of a file that anybody may replace by one of their own.

#include <optional>
#include <string>

#include "foundation/encoding/json.h"
#include "host/http/language.h"

namespace entente::http {

struct OwnWords {
  std::string en;
  std::string fr;

  std::string_view in(Language language) const { return Words{.en = en, .fr = fr}.in(language); }
};

// {"en": "…", "fr": "…"}, both there, neither empty and nothing besides; nullopt otherwise. Null is
// nullopt too.
std::optional<OwnWords> own_words(const encoding::Json* json);

}  // namespace entente::http
