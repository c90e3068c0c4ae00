#include "record/wire/act_json.h"
#include "record/wire/encode_agreement.h"
#include "record/wire/encode_commitment.h"
#include "record/wire/encode_decision.h"
#include "record/wire/encode_discussion.h"
#include "record/wire/encode_session.h"
#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;

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

}  // namespace entente::wire
