#pragma once

// At which sizes of the log maps of a question may be given out in a PROTECTED dialogue.
//
// Whoever holds two maps can subtract them: two that lie one vote apart show that vote. So the
// votes of a question are cut into steps: a step is over once the votes of five more people differ
// from what they were at the step before. Voting the same again, or back again, changes nothing and
// does not count. Maps are drawn at the end of a step, and given out when the step after it is over
// as well: so the last map, over everything when the question is closed, is as far from them as
// they are from each other.
//
// What this can not help: whoever controls four of five people knows their votes, and may find the
// fifth. SECURITY.md says so.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "dialogue/discussion/discussion.h"

namespace entente::constitution {

inline constexpr std::size_t people_of_a_step = 5;

class MapSteps {
 public:
  // The votes of one question in the order of the log.
  void take(const discussion::Vote& vote);

  // The size of the newest map that may be given out; 0: none yet.
  std::uint64_t newest() const { return ends_.size() < 2 ? 0 : ends_[ends_.size() - 2]; }
  // May a map at this size be given out, as far as the steps say?
  bool may_show(std::uint64_t size) const;

 private:
  struct Cell {  // one seat on one statement
    SeatId seat;
    StatementId statement;
    friend bool operator==(const Cell&, const Cell&) = default;
  };
  struct HashOfCell {
    std::size_t operator()(const Cell& cell) const {
      const auto both = std::uint64_t{cell.seat.number} << 32 | cell.statement.number;
      return static_cast<std::size_t>(both * 0x9E3779B97F4A7C15 >> 16);
    }
  };
  // No choice at all is one more kind of choice.
  using Choices = std::unordered_map<Cell, discussion::Choice, HashOfCell>;

  static bool differs(const Choices& at_step, const Cell& cell, discussion::Choice choice);
  void begin_step();

  Choices at_step_;  // every vote that counted when the last step ended
  Choices since_;    // cells voted on since then
  std::unordered_map<std::uint32_t, std::uint32_t> changed_;  // by seat: cells that differ
  std::vector<std::uint64_t> ends_;                           // sizes of the log, ascending
};

}  // namespace entente::constitution
