#pragma once

// What the convener may choose about a map. Part of its input: named in the act that publishes it.

#include <cstdint>
#include <string_view>

namespace entente::opinion {

inline constexpr std::string_view algorithm_name = "map-1";

struct Settings {
  std::uint32_t votes_min = 7;         // own votes a participant needs to be placed (or on all)
  std::uint32_t groups_max = 5;        // k = 2 .. groups_max are tried
  std::uint32_t anonymity_floor = 10;  // people: smaller groups are merged, smaller sides not shown

  friend bool operator==(const Settings&, const Settings&) = default;
};

constexpr bool in_range(const Settings& settings) {
  return settings.votes_min >= 1 && settings.votes_min <= 100 && settings.groups_max >= 2 &&
         settings.groups_max <= 10 && settings.anonymity_floor >= 1 &&
         settings.anonymity_floor <= 1'000;
}

}  // namespace entente::opinion
