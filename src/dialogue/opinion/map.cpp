#include "dialogue/opinion/map.h"

#include <utility>

#include "dialogue/opinion/axes.h"
#include "dialogue/opinion/grouping.h"
#include "dialogue/opinion/representative.h"
#include "dialogue/opinion/sides.h"
#include "foundation/numeric/machine.h"
#include "foundation/numeric/rounding.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::opinion {
namespace {

// Everybody's side, by participant position: 0 for everyone on the map, a group, a constituency.
struct Belonging {
  std::vector<std::uint32_t> everyone;
  std::vector<std::uint32_t> group;
  std::vector<std::uint32_t> constituency;  // position in Map::constituencies
};

Belonging nowhere(std::size_t participants) {
  const std::vector<std::uint32_t> none(participants, no_side);
  return {none, none, none};
}

// Steps 1 to 4: axes, places, groups.
void place_everyone(const Votes& votes, Map& map, Axes& axes, Belonging& belonging) {
  const auto centred = centred_choices(votes);
  axes = principal_axes(votes, centred);
  const auto standing = standings(votes, centred, axes, map.settings.votes_min);
  std::vector<Point> places;
  for (std::size_t p = 0; p < standing.size(); ++p) {
    if (standing[p].voted == 0) continue;
    belonging.everyone[p] = 0;
    ++map.participants;
    if (!standing[p].place) continue;
    places.push_back(*standing[p].place);
    map.places.push_back({votes.participants()[p].seat, *standing[p].place, std::nullopt});
  }
  map.placed = static_cast<std::uint32_t>(places.size());
  auto grouping = grouping_of(places, map.settings);
  map.groups = outlines(places, grouping);
  map.scores = std::move(grouping.scores);
  if (map.groups.empty()) return;
  for (std::size_t p = 0, i = 0; p < standing.size(); ++p) {
    if (!standing[p].place) continue;
    map.places[i].group = belonging.group[p] = grouping.group[i];
    ++i;
  }
}

void name_constituencies(const Votes& votes, Map& map, Belonging& belonging) {
  std::vector<std::uint32_t> members(votes.constituencies().size());
  std::uint32_t others = 0;
  for (std::size_t p = 0; p < votes.participants().size(); ++p) {
    if (belonging.everyone[p] == no_side) continue;
    const auto constituency = votes.participants()[p].constituency;
    ++(constituency ? members[*constituency] : others);
  }
  const auto shown = may_be_shown(members, others, map.settings.anonymity_floor);
  std::vector<std::uint32_t> position(members.size(), no_side);
  for (std::size_t c = 0; c < members.size(); ++c) {
    if (!shown[c]) continue;
    position[c] = static_cast<std::uint32_t>(map.constituencies.size());
    map.constituencies.push_back({votes.constituencies()[c], members[c]});
  }
  for (std::size_t p = 0; p < votes.participants().size(); ++p)
    if (const auto constituency = votes.participants()[p].constituency;
        constituency && belonging.everyone[p] != no_side)
      belonging.constituency[p] = position[*constituency];
}

void count_and_judge(const Votes& votes, const Axes& axes, const Belonging& belonging, Map& map) {
  const Tallies everyone(votes, belonging.everyone, 1);
  const Tallies groups(votes, belonging.group, map.groups.size());
  const Tallies constituencies(votes, belonging.constituency, map.constituencies.size());
  for (std::size_t s = 0; s < votes.statements().size(); ++s) {
    const auto& voted = votes.statements()[s];
    if (voted.rejected) continue;
    MapStatement statement{.statement = voted.statement,
                           .live = voted.live(),
                           .tally = everyone.of(0, s),
                           .axes_micro = axes[s],
                           .groups = groups.on(s),
                           .constituencies = constituencies.on(s)};
    judge(statement);
    map.statements.push_back(std::move(statement));
  }
}

KnownFor known_for(const Claim& claim, StatementId statement) {
  return {.statement = statement,
          .direction = claim.direction,
          .success = claim.success,
          .trials = claim.trials,
          .share_ppm = numeric::ppm(claim.share),
          .repness_micro = numeric::in_millionths(claim.repness),
          .share_test_micro = numeric::in_millionths(claim.share_test),
          .repness_test_micro = numeric::in_millionths(claim.repness_test)};
}

// Step 6. A single group is known for nothing: there is nobody to compare it with.
void characterise_groups(Map& map) {
  if (map.groups.size() < 2) return;
  for (std::size_t g = 0; g < map.groups.size(); ++g) {
    std::vector<Comparison> comparisons;
    for (std::uint32_t s = 0; s < map.statements.size(); ++s) {
      if (!map.statements[s].live) continue;
      Comparison comparison{.statement = s};
      for (std::size_t h = 0; h < map.groups.size(); ++h) {
        const auto& tally = map.statements[s].groups[h];
        auto& side = h == g ? comparison.own : comparison.others;
        side.agree += tally.agree, side.disagree += tally.disagree, side.pass += tally.pass;
      }
      comparisons.push_back(comparison);
    }
    for (const auto& claim : representative(comparisons))
      map.groups[g].known_for.push_back(
          known_for(claim, map.statements[claim.statement].statement));
  }
}

}  // namespace

Map draw_map(const Votes& votes, const Settings& settings) {
  ensure(in_range(settings), "draw_map: settings out of range");
  ensure(numeric::computes_as_agreed(), "draw_map: this machine rounds in its own way");
  Map map{.settings = settings};
  Axes axes;
  auto belonging = nowhere(votes.participants().size());
  place_everyone(votes, map, axes, belonging);
  name_constituencies(votes, map, belonging);
  count_and_judge(votes, axes, belonging, map);
  characterise_groups(map);
  return map;
}

}  // namespace entente::opinion
