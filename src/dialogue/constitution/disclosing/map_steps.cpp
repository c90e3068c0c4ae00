#include "dialogue/constitution/disclosing/map_steps.h"

#include <algorithm>

namespace entente::constitution {

bool MapSteps::differs(const Choices& at_step, const Cell& cell, discussion::Choice choice) {
  const auto before = at_step.find(cell);
  return before == at_step.end() || before->second != choice;
}

void MapSteps::take(const discussion::Vote& vote) {
  const Cell cell{vote.seat, vote.statement};
  const auto [voted, first] = since_.try_emplace(cell, vote.choice);
  const bool differed = !first && differs(at_step_, cell, voted->second);
  voted->second = vote.choice;
  const bool differs_now = differs(at_step_, cell, vote.choice);
  if (differs_now && !differed) ++changed_[vote.seat.number];
  if (differed && !differs_now && --changed_[vote.seat.number] == 0)
    changed_.erase(vote.seat.number);
  if (changed_.size() < people_of_a_step) return;
  ends_.push_back(vote.index + 1);
  begin_step();
}

void MapSteps::begin_step() {
  for (const auto& [cell, choice] : since_) at_step_.insert_or_assign(cell, choice);
  since_.clear();
  changed_.clear();
}

bool MapSteps::may_show(std::uint64_t size) const {
  return size <= newest() && std::ranges::binary_search(ends_, size);
}

}  // namespace entente::constitution
