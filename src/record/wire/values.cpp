#include "record/wire/values.h"

#include "foundation/encoding/hex.h"

namespace entente::wire {

using encoding::Json;

Json hex_json(const Digest& digest) { return Json{encoding::to_hex(digest.span())}; }
Json hex_json(const PublicKey& key) { return Json{encoding::to_hex(key.span())}; }

Json to_json(const Translations& texts) {
  Json object = Json::object({});
  for (const auto& [language, digest] : texts) object.set(language.string(), hex_json(digest));
  return object;
}

void set_if_there(Json& object, std::string_view name, const Translations& texts) {
  if (!texts.empty()) object.set(name, to_json(texts));
}

}  // namespace entente::wire
