#pragma once

// One dialogue as an official or a journalist reads it: how its promises stand, whose they are,
// what they hang on, what asks for an answer first, what comes next, and when all of it is looked
// at again. It sums up and points; the register has every promise. openapi.yaml describes the
// shapes.

#include "dialogue/constitution/checks.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

// A page of paper has room for so many of each.
inline constexpr std::size_t country_first = 5;
inline constexpr std::size_t country_kept = 2;
inline constexpr std::size_t country_next = 6;

// Precondition: `view` is of the same state.
encoding::Json country(const View& view, const constitution::State& state);

// Every check, whose word it still waits for, and the sessions that closed without one.
encoding::Json checks(const View& view, const constitution::State& state);

}  // namespace entente::commitment_api
