#include "host/http/own_words.h"

#include "foundation/encoding/fields.h"

namespace entente::http {

std::optional<OwnWords> own_words(const encoding::Json* json) {
  if (json == nullptr || json->as_object() == nullptr) return std::nullopt;
  encoding::Fields fields{*json};
  OwnWords read{.en = fields.text("en"), .fr = fields.text("fr")};
  if (fields.fault() || read.en.empty() || read.fr.empty()) return std::nullopt;
  return read;
}

}  // namespace entente::http
