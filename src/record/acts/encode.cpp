#include "foundation/encoding/hex.h"
#include "record/acts/act_json.h"
#include "record/acts/body_json.h"
#include "record/acts/body_json_agreement.h"
#include "record/acts/body_json_commitment.h"
#include "record/acts/body_json_decision.h"
#include "record/acts/body_json_session.h"

namespace entente::acts {

using encoding::Json;

Json hex_json(const Digest& digest) { return Json{encoding::to_hex(digest.span())}; }
Json hex_json(const PublicKey& key) { return Json{encoding::to_hex(key.span())}; }

Json to_json(const Translations& texts) {
  Json object = Json::object({});
  for (const auto& [language, digest] : texts) object.set(language.string(), hex_json(digest));
  return object;
}

std::string_view type_of(const constitution::Body& body) {
  return std::visit([](const auto& act) { return std::string_view{act.type}; }, body);
}

Json to_json(const constitution::Act& act) {
  return Json::object(
      {{"author", hex_json(act.author)},
       {"body", std::visit([](const auto& body) { return body_json(body); }, act.body)},
       {"dialogue", act.dialogue.string()},
       {"sequence", act.sequence},
       {"type", type_of(act.body)}});
}

}  // namespace entente::acts
