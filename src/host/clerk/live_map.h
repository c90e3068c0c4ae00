#pragma once

// Maps as the clerk gives them out: votes taken from the state at one log size, drawn, encoded,
// digested. Taking the votes is quick and done under the register's lock; drawing is not.

#include <memory>
#include <string>

#include "dialogue/constitution/state.h"
#include "dialogue/constitution/votes_at.h"
#include "dialogue/opinion/map.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "record/results/map_json.h"

namespace entente::clerk {

// Everything the bytes of a map depend on.
struct MapInput {
  QuestionId question;
  std::uint64_t size = 0;  // of the log
  opinion::Settings settings;
  opinion::Votes votes;
  results::Places places = results::Places::hidden;
};

struct DrawnMap {
  std::uint64_t size = 0;
  opinion::Settings settings;
  Digest digest;  // SHA-256 of the bytes
  std::shared_ptr<const std::string> bytes;
};

// The settings of a live map: the defaults, with the dialogue's own anonymity floor.
opinion::Settings live_settings(const constitution::State& state);

// Precondition: the question exists, size <= state.size, in_range(settings).
MapInput map_input(const constitution::State& state, QuestionId question, std::uint64_t size,
                   const opinion::Settings& settings);
DrawnMap draw(const MapInput& input);

}  // namespace entente::clerk
