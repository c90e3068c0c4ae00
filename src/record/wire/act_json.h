#pragma once

// The wire form of acts: canonical JSON with integers only (docs/formats/acts-1.md). Encoding and
// decoding are inverse to each other: decode(encode(act)) is the act, and what decodes has exactly
// one encoding. This room is the form alone: who signed an act and where it stands is
// record/acts.

#include <string>
#include <string_view>

#include "dialogue/constitution/act.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/result.h"

namespace entente::wire {

// "vote.cast.v1" and so on: the name of the kind of act, with its version.
std::string_view type_of(const constitution::Body& body);

encoding::Json to_json(const constitution::Act& act);

struct DecodeError {
  enum class Fault { not_an_act, unknown_type, field_wrong } fault = Fault::not_an_act;
  std::string field;  // for field_wrong: which one
};
Result<constitution::Act, DecodeError> act_from_json(const encoding::Json& json);

}  // namespace entente::wire
