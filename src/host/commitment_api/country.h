#pragma once

// One dialogue as an official or a journalist reads it: how its promises stand, whose they are,
// what they hang on, what asks for an answer first, what comes next, and when all of it is looked
// at again. It sums up and points; the register has every promise. openapi.yaml describes the
// shapes.

#include <array>
#include <map>
#include <string>
#include <vector>

#include "dialogue/constitution/checks.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

// A page of paper has room for so many of each.
inline constexpr std::size_t country_first = 5;
inline constexpr std::size_t country_kept = 2;
inline constexpr std::size_t country_next = 6;

// How many stand how, by Standing.
using ByStanding = std::array<std::size_t, commitment::standing_names.size()>;

// A day ahead: of a whole promise, or of one of its open milestones (counted from 1; 0: the whole).
struct Ahead {
  Instant due;
  std::size_t milestone = 0;
  const commitment::Commitment* promise = nullptr;

  const Translations& text() const;  // of the promise, or of that milestone
};

// Everything counted in one pass over the register. Pointers live as long as the state.
struct CountrySum {
  ByStanding all{};
  std::map<std::string, ByStanding> owners;   // by code of the constituency
  std::map<std::string, ByStanding> anchors;  // by code of the paragraph
  std::size_t unanchored = 0;                 // promises that name no paragraph
  std::vector<Chosen>
      first;                 // disputed or late: what climbed highest, then what is overdue longest
  std::vector<Chosen> kept;  // confirmed by another side
  std::vector<Ahead> next;   // the earliest first
};
CountrySum sum_up(const commitment::State& state, Instant as_of);

// Precondition: `view` is of the same state.
encoding::Json country(const View& view, const constitution::State& state);

// Every check, whose word it still waits for, and the sessions that closed without one.
encoding::Json checks(const View& view, const constitution::State& state);

}  // namespace entente::commitment_api
