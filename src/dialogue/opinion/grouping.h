#pragma once

// Groups: who stands near whom (docs/formats/map-1.md, step 4). Depends on the places alone, not on
// who stands there: participants at one place are interchangeable.

#include <cstdint>
#include <vector>

#include "dialogue/opinion/map.h"

namespace entente::opinion {

struct Grouping {
  std::vector<std::uint8_t> group;  // by place given; groups are in the order of publication
  std::uint32_t groups = 0;         // 0 when everyone together is fewer than the anonymity floor
  std::vector<GroupsScore> scores;  // k ascending
};

Grouping grouping_of(const std::vector<Point>& places, const Settings& settings);

// Centre and outline of each group: an ellipse of 1.5 standard deviations, as 16 corners. Means and
// spreads over at least anonymity_floor people; nobody's place can be read from them.
std::vector<Group> outlines(const std::vector<Point>& places, const Grouping& grouping);

}  // namespace entente::opinion
