#include "dialogue/agreement/ladder.h"

#include <algorithm>

namespace entente::agreement {
namespace {

using Endorsements = std::vector<const Endorsement*>;

bool holds(const Condition& condition, const Endorsements& active) {
  return std::ranges::any_of(active, [&](const Endorsement* given) {
    return given->by_focal_point() && given->origin.side == condition.constituency &&
           given->act.step >= condition.step;
  });
}

}  // namespace

// From all that stand, those whose condition fails are taken away until nothing changes.
std::vector<EndorsementId> active_endorsements(const State& state, const Proposal& proposal) {
  Endorsements active;
  for (const auto id : proposal.endorsements)
    if (const auto* given = state.endorsement(id); given->stands()) active.push_back(given);
  for (std::size_t before = active.size() + 1; active.size() < before;) {
    before = active.size();
    const Endorsements present = active;
    std::erase_if(active, [&](const Endorsement* given) {
      return given->act.condition && !holds(*given->act.condition, present);
    });
  }
  std::vector<EndorsementId> ids;
  for (const auto* given : active) ids.push_back(given->id);
  return ids;
}

}  // namespace entente::agreement
