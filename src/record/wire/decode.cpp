#include "record/wire/act_json.h"
#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using constitution::Body;
using encoding::Json;
using encoding::json_integer_max;

// The tables of every concept, those that are met most often first.
const Kind* kind_named(std::string_view type) {
  for (const std::span<const Kind> table : {discussion_kinds(), commitment_kinds(),
                                            agreement_kinds(), decision_kinds(), session_kinds()})
    for (const Kind& kind : table)
      if (kind.type == type) return &kind;
  return nullptr;
}

}  // namespace

Result<constitution::Act, DecodeError> act_from_json(const Json& json) {
  using Fault = DecodeError::Fault;
  if (json.as_object() == nullptr) return Failure{DecodeError{Fault::not_an_act, {}}};
  Fields fields{json};
  const PublicKey author = fields.key("author");
  const Json* body_json = fields.any("body");
  auto dialogue = fields.through("dialogue", constitution::DialogueId::parse);
  const auto sequence = static_cast<std::uint64_t>(fields.integer("sequence", 1, json_integer_max));
  const std::string type = fields.text("type");
  if (auto fault = fields.fault()) return Failure{DecodeError{Fault::field_wrong, *fault}};
  const Kind* kind = kind_named(type);
  if (kind == nullptr) return Failure{DecodeError{Fault::unknown_type, type}};
  Fields body_fields{*body_json};
  Body body = kind->decode(body_fields);
  if (auto fault = body_fields.fault())
    return Failure{DecodeError{Fault::field_wrong, "body." + *fault}};
  return constitution::Act{.author = author,
                           .dialogue = *std::move(dialogue),
                           .sequence = sequence,
                           .body = std::move(body)};
}

}  // namespace entente::wire
