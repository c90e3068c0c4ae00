#include "record/outcome/written.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace entente::outcome {
namespace {

struct Taken {
  const constituency::Constituency* side = nullptr;
  std::uint32_t seats = 0;
};

// How many of these, the smallest first, are told together: none, or so many that enough people
// stand behind them. A side that is empty hides nobody, and its absence is to be seen.
std::size_t pooled(const std::vector<Taken>& by_size, std::uint32_t floor) {
  std::size_t count = 0;
  std::uint32_t together = 0;
  for (const auto& [side, seats] : by_size) {
    const bool small = seats > 0 && seats < floor;
    if (!small && (together == 0 || together >= floor)) break;
    together += seats;
    ++count;
  }
  return count;
}

std::vector<const discussion::Statement*> counted(const AsOf& then) {
  const auto& held = then.held();
  std::vector<const discussion::Statement*> all;
  for (const auto& one : then.state().discussion.statements()) {
    const bool during = one.index > held.opened.index && then.before(one.index) &&
                        (!held.closed || one.index < held.closed->index);
    if (during && one.seat != SeatId{} && !one.about_me) all.push_back(&one);
  }
  all.resize(all.size() - all.size() % statements_counted_together);
  return all;
}

}  // namespace

std::vector<Written> written(const AsOf& then) {
  if (!then.held().opened.act.floor_balance) return {};
  const auto& state = then.state();
  std::vector<Taken> by_size, empty;
  for (const auto* side : then.sides()) {
    const auto seats = state.constituency.taken_before(side->id, then.size());
    (seats == 0 ? empty : by_size).push_back({side, seats});
  }
  std::ranges::sort(by_size, {},
                    [](const Taken& one) { return std::pair{one.seats, one.side->id.number}; });
  const auto count = pooled(by_size, state.opening->terms.anonymity_floor);
  const auto pool = std::span{by_size}.first(count);
  std::uint32_t together = 0;
  for (const auto& [side, seats] : pool) together += seats;
  if (count > 0 && together < state.opening->terms.anonymity_floor) return {};

  std::unordered_map<ConstituencyId, std::uint32_t> by_side;
  for (const auto* one : counted(then)) ++by_side[state.constituency.seat(one->seat)->constituency];
  std::vector<Written> told;
  Written last;
  for (const auto* side : then.sides()) {
    if (std::ranges::find(pool, side, &Taken::side) == pool.end()) {
      told.push_back({.by = {side}, .statements = by_side[side->id]});
      continue;
    }
    last.by.push_back(side);
    last.statements += by_side[side->id];
  }
  if (!last.by.empty()) told.push_back(std::move(last));
  return told;
}

}  // namespace entente::outcome
