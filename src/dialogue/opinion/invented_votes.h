#pragma once

// Invented votes for tests: a small society in which `camps` disagree, with a fixed seed.

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "dialogue/opinion/votes.h"

namespace entente::opinion {

struct Ballot {
  std::uint32_t seat;
  std::uint32_t statement;
  Choice choice;
};

// A sequence that is the same everywhere (std distributions are not).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((state_ >> 33) % bound);
  }

 private:
  std::uint64_t state_;
};

// Seats 1 to `people`, of camp seat % camps; statements 1 to `statements`, of which every fifth is
// liked by everyone and the others divide the camps.
inline std::vector<Ballot> invented_ballots(std::uint32_t people, std::uint32_t statements,
                                            std::uint32_t camps, std::uint64_t seed) {
  Dice dice(seed);
  std::vector<Ballot> ballots;
  for (std::uint32_t seat = 1; seat <= people; ++seat)
    for (std::uint32_t s = 1; s <= statements; ++s) {
      if (dice.below(10) < 3) continue;
      const bool likes = s % 5 == 0 || (s + seat) % camps < camps / 2;
      const auto mood = dice.below(10);
      const auto choice = mood == 0             ? Choice::pass
                          : likes == (mood < 9) ? Choice::agree
                                                : Choice::disagree;
      ballots.push_back({seat, s, choice});
    }
  return ballots;
}

inline std::vector<VotedStatement> numbered_statements(std::uint32_t count) {
  std::vector<VotedStatement> statements;
  for (std::uint32_t s = 1; s <= count; ++s) statements.push_back({StatementId{s}});
  return statements;
}

// Seats belong to the constituency of seat % constituencies, when there are any.
inline Votes votes_of(const std::vector<Ballot>& ballots, std::vector<VotedStatement> statements,
                      std::vector<std::string> constituencies = {}) {
  const auto count = static_cast<std::uint32_t>(constituencies.size());
  VotesBuilder builder(std::move(constituencies), std::move(statements));
  for (const auto& b : ballots) {
    if (count > 0) builder.seat({SeatId{b.seat}, b.seat % count});
    builder.vote(SeatId{b.seat}, StatementId{b.statement}, b.choice);
  }
  return std::move(builder).build().value();
}

}  // namespace entente::opinion
