#pragma once

// The catalogue of confidence measures: a file that anybody may replace by one of their own. Read
// strictly when a host starts, then given out as it is.

#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::agreement_api {

// The codes of the measures, in the order of the file; or where it is wrong: "measures[3].title".
// Every text is there in French and in English, every code once, every measure with two steps or
// more: what one side does, and what the other gives back.
Result<std::vector<std::string>, std::string> read_measures(std::string_view json);

}  // namespace entente::agreement_api
