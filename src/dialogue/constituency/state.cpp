#include "dialogue/constituency/state.h"

#include <algorithm>

namespace entente::constituency {
namespace {

template <class Thing>
SeatId next_seat(const std::vector<Thing>& seats) {
  return SeatId{static_cast<std::uint32_t>(seats.size() + 1)};
}

}  // namespace

const Constituency* State::find(const Code& code) const {
  const auto found = std::ranges::find(constituencies_, code, &Constituency::code);
  return found == constituencies_.end() ? nullptr : &*found;
}

const Seat* State::seat_of(const PublicKey& holder) const {
  const auto found = by_holder_.find(holder);
  return found == by_holder_.end() ? nullptr : seat(found->second);
}

const Seat* State::seat(SeatId id) const {
  return id.number >= 1 && id.number <= seats_.size() ? &seats_[id.number - 1] : nullptr;
}

std::uint32_t State::taken_before(ConstituencyId id, std::uint64_t size) const {
  std::uint32_t taken = 0;
  for (const Seat& seat : seats_) {
    if (seat.index >= size) break;
    if (seat.constituency == id) ++taken;
  }
  return taken;
}

void State::evolve(const ConstituencyDeclaredV1& act, std::uint64_t index) {
  const ConstituencyId id{static_cast<std::uint32_t>(constituencies_.size() + 1)};
  constituencies_.push_back(
      {.id = id, .index = index, .code = act.code, .name = act.name, .seats = act.seats});
}

void State::evolve(const SeatTakenV1& act, std::uint64_t index, const PublicKey& author) {
  auto& joined = *std::ranges::find(constituencies_, act.constituency, &Constituency::code);
  ++joined.taken;
  const SeatId id = next_seat(seats_);
  seats_.push_back(
      {.id = id, .index = index, .holder = author, .constituency = joined.id, .source = 0});
  by_holder_.emplace(author, id);
}

// Imported participants hold no key of their own, so no key leads to their seats.
void State::evolve(const SeatImportedV1& act, std::uint64_t index, const PublicKey& author) {
  seats_.push_back({.id = next_seat(seats_),
                    .index = index,
                    .holder = author,
                    .constituency = {},
                    .source = act.source});
}

}  // namespace entente::constituency
