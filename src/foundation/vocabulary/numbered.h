#pragma once

// Things that bear a number: kept in one sequence, in the order of their ids. The law hands ids out
// from 1 upwards (id.h), so the thing with id n stands at place n - 1.

#include <cstdint>

#include "foundation/vocabulary/id.h"

namespace entente {

// The thing that bears this id; null when none does. As constant as `things` are.
template <class Things, class Tag>
constexpr auto* numbered(Things& things, Id<Tag> id) {
  return id.number >= 1 && id.number <= things.size() ? &things[id.number - 1] : nullptr;
}

// The id of what is added to `things` next: next_id<ProposalId>(proposals).
template <class Identifier, class Things>
constexpr Identifier next_id(const Things& things) {
  return Identifier{static_cast<std::uint32_t>(things.size() + 1)};
}

}  // namespace entente
