#pragma once

// Sides: what each group and each constituency said to each statement, and what follows from it
// (docs/formats/map-1.md, steps 7 and 8).

#include <cstddef>
#include <cstdint>
#include <vector>

#include "dialogue/opinion/map.h"
#include "dialogue/opinion/votes.h"

namespace entente::opinion {

inline constexpr double confidence_z = 1.2816;  // one-sided 90 %

// Everything that is counted passes through one of these numbers: a participant's side, or `none`.
inline constexpr std::uint32_t no_side = 0xFFFF'FFFF;

// Tallies of several sides on all statements, by position.
class Tallies {
 public:
  // `side_of` says to which of `sides` a participant belongs; no_side leaves their votes out.
  Tallies(const Votes& votes, const std::vector<std::uint32_t>& side_of, std::size_t sides);

  Tally of(std::size_t side, std::size_t statement) const;
  // All sides on one statement.
  std::vector<Tally> on(std::size_t statement) const;

 private:
  std::size_t sides_;
  std::size_t codes_;
  std::vector<std::uint32_t> count_;  // side after side, by cell code
};

// Which constituencies may be shown: at least `floor` participants in each, and none or at least
// `floor` in the rest, which anyone can have by subtraction. `members` counts by constituency, and
// `others` belong to none. Smallest are left out first; of equals, the one declared last.
std::vector<bool> may_be_shown(const std::vector<std::uint32_t>& members, std::uint32_t others,
                               std::uint32_t floor);

// Is more than half of one side for it (or against it), and less than half of another, beyond
// doubt? Asked of what is neither common ground nor common refusal.
bool pulls_apart(const MapStatement& statement);

// Fills in bridges and divisiveness of a statement from its tallies.
void judge(MapStatement& statement);

}  // namespace entente::opinion
