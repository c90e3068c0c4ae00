#pragma once

// What a group is known for: the statements on which its share of agreement (or disagreement) is
// both high and higher than the others'. The statistics and the selection are those of Polis
// (docs/formats/map-1.md), so that the two can be compared; z is its 90 %.

#include <cstdint>
#include <span>
#include <vector>

#include "dialogue/opinion/map.h"

namespace entente::opinion {

// A statement as one group and all the others together answered it.
struct Comparison {
  std::uint32_t statement = 0;  // position, for the caller's use
  Tally own;
  Tally others;
};

struct Claim {
  std::uint32_t statement = 0;
  Choice direction = Choice::agree;
  std::uint32_t success = 0;
  std::uint32_t trials = 0;
  double share = 0;         // (success + 1) / (trials + 2)
  double share_test = 0;    // against one half
  double repness = 0;       // share over the others' share
  double repness_test = 0;  // against the others' share
  bool best_agree = false;  // what the group agrees on most, whatever the others do
};

inline constexpr std::size_t claims_max = 5;

// At most claims_max, those of agreement first. The order of the comparisons breaks ties.
std::vector<Claim> representative(std::span<const Comparison> statements);

// z of one proportion against one half, as Polis computes it: one success is added, one trial too.
double proportion_test(std::uint32_t success, std::uint32_t trials);

}  // namespace entente::opinion
