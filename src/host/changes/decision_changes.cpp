#include "host/changes/changes.h"
#include "host/changes/in_order.h"

namespace entente::changes {

std::vector<Change> of(const decision::Decision& decision) {
  std::vector<Change> all;
  all.push_back({.index = decision.index,
                 .at = decision.at,
                 .happened = {"Rule of the decision proposed", "Règle de décision proposée"}});
  for (std::size_t i = 0; i < decision.accepted.size(); ++i)
    if (decision.accepted[i])
      all.push_back({.index = *decision.accepted[i],
                     .at = decision.accepted_at[i],
                     .happened = {"Rule accepted", "Règle acceptée"},
                     .by = &decision.rule.rows[i].constituency});
  if (decision.concluded)
    all.push_back({.index = decision.concluded->index,
                   .at = decision.concluded->at,
                   .happened = {"Decision concluded", "Décision conclue"}});
  return in_order(std::move(all));
}

}  // namespace entente::changes
