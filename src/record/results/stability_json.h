#pragma once

// The bytes of a stability measure: canonical JSON of integers (docs/formats/stability-1.md). It
// stands beside the map it is about and names it by digest; the map's own bytes know nothing of it.

#include <string>

#include "dialogue/opinion/stability.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/digest.h"
#include "record/results/map_json.h"

namespace entente::results {

// What was measured: the map drawn from `source`, and the seed of the resamples (the root of the
// log at that size).
struct Measured {
  MapSource source;
  Digest map;
  Digest seed;
};

encoding::Json stability_value(const opinion::Stability& stability, const Measured& measured);

// canonical(stability_value(...)).
std::string stability_json(const opinion::Stability& stability, const Measured& measured);

}  // namespace entente::results
