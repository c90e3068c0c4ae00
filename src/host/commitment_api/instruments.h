#pragma once

// The file of instruments, as far as pages that the host writes itself name them. Anybody may
// replace it by one of their own; it is given out to others as it is.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/commitment/commitment.h"
#include "foundation/vocabulary/result.h"
#include "host/http/own_words.h"

namespace entente::commitment_api {

struct Instrument {
  std::string code;  // as anchors of commitments name a paragraph
  commitment::Level level = commitment::Level::global;
  http::OwnWords title;
};

// In the order of the file; or where it is wrong: "instruments[3].title".
Result<std::vector<Instrument>, std::string> read_instruments(std::string_view json);

}  // namespace entente::commitment_api
