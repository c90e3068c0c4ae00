#pragma once

// Maps as the clerk gives them out: votes taken from the state at one log size, drawn, encoded,
// digested. live_maps.h says when.

#include <memory>
#include <string>

#include "dialogue/constitution/disclosing/votes_at.h"
#include "dialogue/constitution/state.h"
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
  Digest seed;  // root of the log at that size; the map does not depend on it, its stability does
  opinion::Votes votes;
  results::Places places = results::Places::hidden;
};

struct DrawnMap {
  std::uint64_t size = 0;
  opinion::Settings settings;
  Digest digest;  // SHA-256 of the bytes
  Digest seed;    // that of its input
  std::shared_ptr<const std::string> bytes;
  std::shared_ptr<const opinion::Map> map;  // without places: nobody needs them here
};

// How stable a map is, as bytes (docs/formats/stability-1.md).
struct MeasuredMap {
  std::uint64_t size = 0;
  opinion::Settings settings;
  Digest map;  // digest of the map that was measured
  std::shared_ptr<const std::string> bytes;
};

// May this map show single people? constitution/disclosure.h decides.
results::Places places_at(const constitution::State& state, QuestionId question,
                          std::uint64_t size);

// Everything at once, for whoever holds the state alone; the seed is left empty.
// Precondition: the question exists, size <= state.size, in_range(settings).
MapInput map_input(const constitution::State& state, QuestionId question, std::uint64_t size,
                   const opinion::Settings& settings);
DrawnMap draw(const MapInput& input);
// Takes as long as five to fifty maps (opinion/stability.h).
MeasuredMap measure(const MapInput& input);

}  // namespace entente::clerk
