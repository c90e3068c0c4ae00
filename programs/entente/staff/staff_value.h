#pragma once

// One typed value of a field, as it stands in a body before it is signed (written_act.h).

#include <string>

#include "entente/staff/staff_body.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/result.h"

namespace entente::program {

struct ValueFault {
  std::string why;  // what to write instead, in the reader's language
};

Result<encoding::Json, ValueFault> staff_value(const Field& field, const std::string& typed,
                                               const Around& around, const Terminal& terminal);

// "accepted, rejected"
std::string listed(std::span<const std::string_view> names);

}  // namespace entente::program
