#pragma once

// Would the map look the same if other people had come? Four fifths of the participants are drawn
// again and again, and each time the map is drawn from their votes alone.
// Pure: the seed is public (the root of the log at the size of the map), so anyone gets the same.
// Costs about one map for each resample; the map itself does not wait for it.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "dialogue/opinion/map.h"
#include "foundation/vocabulary/digest.h"

namespace entente::opinion {

struct GroupsShare {
  std::uint32_t groups = 0;
  std::int32_t share_ppm = 0;  // of the resamples

  friend bool operator==(const GroupsShare&, const GroupsShare&) = default;
};

struct Stability {
  std::uint32_t resamples = 0;
  // By group of the map: the best overlap with a group of the resample (those in both over those
  // in either, of the people drawn), as a mean over resamples.
  std::vector<std::int32_t> overlap_ppm;
  std::vector<GroupsShare> groups;  // how often each number of groups came out; ascending

  friend bool operator==(const Stability&, const Stability&) = default;
};

inline constexpr std::string_view stability_name = "stability-1";
inline constexpr std::int32_t steady_overlap_ppm = 666'667;
inline constexpr std::int32_t steady_share_ppm = 500'000;  // more than this

// How many resamples are measured for a map of so many votes: 50, fewer where a map takes long, and
// never less than 5. So a measure costs no more than some 20 million votes drawn, or five maps.
constexpr std::uint32_t resamples_for(std::size_t votes) {
  const std::size_t affordable = 20'000'000 / (votes > 0 ? votes : 1);
  return static_cast<std::uint32_t>(affordable > 50 ? 50 : affordable < 5 ? 5 : affordable);
}

// Precondition: `map` is draw_map of these votes; resamples >= 1.
Stability measure_stability(const Votes& votes, const Map& map, const Digest& seed,
                            std::uint32_t resamples);

// A map is steady when most resamples have as many groups, and every group overlaps by two thirds
// or more. One that is not says so in words.
bool steady(const Stability& stability);

}  // namespace entente::opinion
