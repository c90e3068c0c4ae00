#pragma once

// Where everybody stands: the two axes along which the votes differ most, and each participant's
// place on them (docs/formats/map-1.md, steps 1 to 3).

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "dialogue/opinion/map.h"
#include "dialogue/opinion/votes.h"

namespace entente::opinion {

// By cell code: the vote less the mean of its statement; 0 where the statement is not live.
// `centred[3 * s + choice + 1]`, so that a cell is looked up without taking it apart.
std::vector<double> centred_choices(const Votes& votes);

// The leading two principal axes, by statement position, in millionths of a unit vector. The
// coefficient of largest magnitude (of the first such statement) is positive. An axis along which
// nobody differs is all zero.
using Axes = std::vector<std::array<std::int64_t, 2>>;
Axes principal_axes(const Votes& votes, const std::vector<double>& centred);

struct Standing {
  std::uint32_t voted = 0;     // own votes on live statements
  std::optional<Point> place;  // none with fewer than needed
};

// By participant position. Whoever voted on `votes_min` live statements, or on all of them, is
// placed.
std::vector<Standing> standings(const Votes& votes, const std::vector<double>& centred,
                                const Axes& axes, std::uint32_t votes_min);

}  // namespace entente::opinion
