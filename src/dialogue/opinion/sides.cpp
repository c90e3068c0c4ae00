#include "dialogue/opinion/sides.h"

#include <algorithm>

#include "foundation/numeric/interval.h"
#include "foundation/numeric/rounding.h"

namespace entente::opinion {
namespace {

using numeric::ShareBounds;

std::uint32_t votes_for(const Tally& tally, Choice direction) {
  return direction == Choice::agree ? tally.agree : tally.disagree;
}

std::optional<std::int32_t> lowest(const std::vector<Tally>& sides, Choice direction) {
  std::optional<std::int32_t> least;
  for (const auto& side : sides) {
    const auto bounds =
        numeric::wilson_bounds(votes_for(side, direction), side.voters(), confidence_z);
    if (!least || numeric::ppm(bounds.low) < *least) least = numeric::ppm(bounds.low);
  }
  return least;
}

Bridge bridge(const MapStatement& statement, Choice direction) {
  Bridge bridge{lowest(statement.groups, direction), lowest(statement.constituencies, direction),
                std::nullopt};
  bridge.both_ppm = bridge.groups_ppm ? bridge.groups_ppm : bridge.constituencies_ppm;
  if (bridge.groups_ppm && bridge.constituencies_ppm)
    bridge.both_ppm = std::min(*bridge.groups_ppm, *bridge.constituencies_ppm);
  return bridge;
}

// Widest gap between two sides whose intervals leave a gap.
double widest_gap(const std::vector<Tally>& sides, Choice direction) {
  std::vector<ShareBounds> bounds;
  for (const auto& side : sides)
    bounds.push_back(
        numeric::wilson_bounds(votes_for(side, direction), side.voters(), confidence_z));
  const auto share = [&](std::size_t i) {
    return static_cast<double>(votes_for(sides[i], direction)) / sides[i].voters();
  };
  double widest = 0;
  for (std::size_t i = 0; i < sides.size(); ++i)
    for (std::size_t j = 0; j < sides.size(); ++j)
      if (bounds[i].low > bounds[j].high) widest = std::max(widest, share(i) - share(j));
  return widest;
}

constexpr double half = 0.5;

bool opposed(const MapStatement& statement, Choice direction) {
  bool above = false, below = false;
  for (const auto* sides : {&statement.groups, &statement.constituencies})
    for (const auto& side : *sides) {
      const auto bounds =
          numeric::wilson_bounds(votes_for(side, direction), side.voters(), confidence_z);
      above = above || bounds.low > half;
      below = below || bounds.high < half;
    }
  return above && below;
}

}  // namespace

bool pulls_apart(const MapStatement& statement) {
  return statement.live &&
         (opposed(statement, Choice::agree) || opposed(statement, Choice::disagree));
}

Tallies::Tallies(const Votes& votes, const std::vector<std::uint32_t>& side_of, std::size_t sides)
    : sides_(sides), codes_(3 * votes.statements().size()), count_(sides * codes_) {
  for (std::size_t p = 0; p < votes.participants().size(); ++p) {
    if (side_of[p] == no_side) continue;
    auto* const count = count_.data() + side_of[p] * codes_;
    for (const Cell cell : votes.row(p)) ++count[cell.code];
  }
}

Tally Tallies::of(std::size_t side, std::size_t statement) const {
  const auto* count = count_.data() + side * codes_ + 3 * statement;
  return {.agree = count[2], .disagree = count[0], .pass = count[1]};
}

std::vector<Tally> Tallies::on(std::size_t statement) const {
  std::vector<Tally> tallies;
  for (std::size_t side = 0; side < sides_; ++side) tallies.push_back(of(side, statement));
  return tallies;
}

std::vector<bool> may_be_shown(const std::vector<std::uint32_t>& members, std::uint32_t others,
                               std::uint32_t floor) {
  std::vector<bool> shown(members.size());
  std::uint64_t hidden = others;
  for (std::size_t c = 0; c < members.size(); ++c) {
    shown[c] = members[c] >= floor;
    if (!shown[c]) hidden += members[c];
  }
  while (hidden > 0 && hidden < floor) {
    std::size_t smallest = members.size();
    for (std::size_t c = 0; c < members.size(); ++c)
      if (shown[c] && (smallest == members.size() || members[c] <= members[smallest])) smallest = c;
    if (smallest == members.size()) break;
    shown[smallest] = false;
    hidden += members[smallest];
  }
  return shown;
}

void judge(MapStatement& statement) {
  const auto bounds =
      numeric::wilson_bounds(statement.tally.agree, statement.tally.voters(), confidence_z);
  statement.agreement = {.low_ppm = numeric::ppm(bounds.low),
                         .high_ppm = numeric::ppm(bounds.high)};
  if (!statement.live) return;
  statement.common_ground = bridge(statement, Choice::agree);
  statement.common_refusal = bridge(statement, Choice::disagree);
  double widest = 0;
  for (const auto direction : {Choice::agree, Choice::disagree})
    for (const auto* sides : {&statement.groups, &statement.constituencies})
      widest = std::max(widest, widest_gap(*sides, direction));
  statement.divisive_ppm = numeric::ppm(widest);
}

}  // namespace entente::opinion
