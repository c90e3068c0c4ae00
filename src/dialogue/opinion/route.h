#pragma once

// route-1: in which order a participant meets the statements (docs/formats/route-1.md).
//
// Deterministic and public: from a published seed, the participant's pseudonym, and the counts of a
// map, anyone can check that nobody was steered. Every statement gets a waiting time, drawn for
// this participant and this statement alone, divided by its weight; the shortest comes first. So a
// statement of twice the weight comes first twice as often, and what a participant has answered
// can be passed over without changing the order of the rest. The weight is the product of
//   - how much one more vote of the participant's constituency is expected to narrow its interval
//     of agreement: what a constituency has seen least comes first, and exposure evens out;
//   - how far the statement may still be common ground, or common refusal, for all constituencies,
//     to the fourth power: of the exponents tried on real conversations the one that found common
//     ground soonest (benchmarks/results/routing.md).
// Facts about oneself weigh as much as a statement that everybody may agree on.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "dialogue/opinion/map.h"
#include "foundation/vocabulary/digest.h"

namespace entente::opinion {

inline constexpr std::string_view route_name = "route-1";

// How often a statement was answered so far.
struct Exposure {
  StatementId statement;
  bool about_me = false;
  Tally everyone;
  std::vector<Tally> sides;  // one for each constituency of the map; none of a map without any

  friend bool operator==(const Exposure&, const Exposure&) = default;
};

// Of these statements (ascending), as counted in `map`: those that came after it have no vote yet.
std::vector<Exposure> exposures(const Map& map, std::span<const StatementId> statements);

// The order for one participant: all of `statements`, each once. `side`: position of their
// constituency in Exposure::sides; none if the map does not show it. `seed`: 32 bytes of this
// participant's own that anyone can derive (route-1.md).
std::vector<StatementId> route(std::span<const Exposure> statements,
                               std::optional<std::uint32_t> side, const Digest& seed);

// The weight described above; more than 0.
double route_weight(const Exposure& statement, std::optional<std::uint32_t> side);

}  // namespace entente::opinion
