#pragma once

// What must be remembered of this concept to decide about the next act.
// Ids are positions: ConstituencyId 1 is the first declared, SeatId 1 the first taken.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "dialogue/constituency/acts.h"

namespace entente::constituency {

class State {
 public:
  const std::vector<Constituency>& constituencies() const { return constituencies_; }
  const std::vector<Seat>& seats() const { return seats_; }

  // Null where there is none.
  const Constituency* find(const Code& code) const;
  const Seat* seat_of(const PublicKey& holder) const;
  const Seat* seat(SeatId id) const;
  const Constituency* constituency(ConstituencyId id) const;

  const std::vector<FocalPoint>& focal_points() const { return focal_points_; }
  const FocalPoint* focal_point_of(const PublicKey& key) const;
  std::size_t focal_points_of(ConstituencyId id) const;

  // Does this key hold a seat, or speak for a constituency? It can not do both.
  bool knows(const PublicKey& key) const;

  // How many seats of one constituency were taken when the log held `size` entries.
  std::uint32_t taken_before(ConstituencyId id, std::uint64_t size) const;

  // Seats whose key the host has seen, as the log said when it held `size` entries.
  std::uint32_t entrusted_before(std::uint64_t size) const;

  // `index`: of the entry. The act was admitted before.
  void evolve(const ConstituencyDeclaredV1& act, std::uint64_t index);
  void evolve(const SeatTakenV1& act, std::uint64_t index, const PublicKey& author);
  void evolve(const SeatImportedV1& act, std::uint64_t index, const PublicKey& author);
  void evolve(const FocalPointNamedV1& act, std::uint64_t index, const PublicKey& author);
  void evolve(const KeyEntrustedV1& act, std::uint64_t index, const PublicKey& author);

 private:
  std::vector<Constituency> constituencies_;
  std::vector<Seat> seats_;
  std::unordered_map<PublicKey, SeatId> by_holder_;
  std::vector<std::uint64_t> entrusted_;  // the entries that say so, in the order of the log
  std::vector<FocalPoint> focal_points_;  // few: 64 constituencies, 16 each
};

}  // namespace entente::constituency
