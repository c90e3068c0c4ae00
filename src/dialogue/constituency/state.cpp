#include "dialogue/constituency/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::constituency {
const Constituency* State::find(const Code& code) const {
  const auto found = std::ranges::find(constituencies_, code, &Constituency::code);
  return found == constituencies_.end() ? nullptr : &*found;
}

const Seat* State::seat_of(const PublicKey& holder) const {
  const auto found = by_holder_.find(holder);
  return found == by_holder_.end() ? nullptr : seat(found->second);
}

const Seat* State::seat(SeatId id) const { return numbered(seats_, id); }

const Constituency* State::constituency(ConstituencyId id) const {
  return numbered(constituencies_, id);
}

const FocalPoint* State::focal_point_of(const PublicKey& key) const {
  const auto found = std::ranges::find(focal_points_, key, &FocalPoint::key);
  return found == focal_points_.end() ? nullptr : &*found;
}

std::size_t State::focal_points_of(ConstituencyId id) const {
  return static_cast<std::size_t>(std::ranges::count(focal_points_, id, &FocalPoint::constituency));
}

bool State::knows(const PublicKey& key) const {
  return by_holder_.contains(key) || focal_point_of(key) != nullptr;
}

std::uint32_t State::taken_before(ConstituencyId id, std::uint64_t size) const {
  std::uint32_t taken = 0;
  for (const Seat& seat : seats_) {
    if (seat.index >= size) break;
    if (seat.constituency == id) ++taken;
  }
  return taken;
}

std::uint32_t State::entrusted_before(std::uint64_t size) const {
  return static_cast<std::uint32_t>(std::ranges::lower_bound(entrusted_, size) -
                                    entrusted_.begin());
}

void State::evolve(const ConstituencyDeclaredV1& act, std::uint64_t index) {
  const auto id = next_id<ConstituencyId>(constituencies_);
  constituencies_.push_back(
      {.id = id, .index = index, .code = act.code, .name = act.name, .seats = act.seats});
}

void State::evolve(const SeatTakenV1& act, std::uint64_t index, const PublicKey& author) {
  auto& joined = *std::ranges::find(constituencies_, act.constituency, &Constituency::code);
  ++joined.taken;
  const auto id = next_id<SeatId>(seats_);
  seats_.push_back(
      {.id = id, .index = index, .holder = author, .constituency = joined.id, .source = 0});
  by_holder_.emplace(author, id);
}

// Imported participants hold no key of their own, so no key leads to their seats.
void State::evolve(const SeatImportedV1& act, std::uint64_t index, const PublicKey& author) {
  seats_.push_back({.id = next_id<SeatId>(seats_),
                    .index = index,
                    .holder = author,
                    .constituency = {},
                    .source = act.source});
}

void State::evolve(const FocalPointNamedV1& act, std::uint64_t index, const PublicKey& author) {
  focal_points_.push_back({.index = index,
                           .key = author,
                           .constituency = find(act.constituency)->id,
                           .name = act.name});
}

void State::evolve(const KeyEntrustedV1&, std::uint64_t index, const PublicKey& author) {
  numbered(seats_, by_holder_.at(author))->entrusted = index;
  entrusted_.push_back(index);
}

}  // namespace entente::constituency
