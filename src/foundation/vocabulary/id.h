#pragma once

// Id<Tag>: a number that names one thing of one kind inside a dialogue.
// Ids of different kinds do not convert into each other, nor from plain integers.
// The law hands them out from 1 upwards, in the order of admission.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace entente {

template <class Tag>
struct Id {
  std::uint32_t number = 0;

  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t n) : number(n) {}
  friend constexpr auto operator<=>(Id, Id) = default;
};

using QuestionId = Id<struct QuestionTag>;
using StatementId = Id<struct StatementTag>;
using ConstituencyId = Id<struct ConstituencyTag>;
using SeatId = Id<struct SeatTag>;
using ProposalId = Id<struct ProposalTag>;

}  // namespace entente

template <class Tag>
struct std::hash<entente::Id<Tag>> {
  std::size_t operator()(entente::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.number);
  }
};
