#pragma once

// The conversations whose maps are pinned in maps.txt. Invented by integer arithmetic alone, so
// that they are the same everywhere. Never edited: new ones are added at the end.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "dialogue/opinion/map.h"

namespace entente::identity {

struct Conversation {
  std::string name;
  std::uint32_t people;
  std::uint32_t statements;
  std::uint32_t camps;
  std::uint32_t constituencies;
  std::uint32_t voted_percent;
  std::uint32_t pass_percent;
  opinion::Settings settings;
};

inline std::vector<Conversation> conversations() {
  return {
      {"nobody", 0, 5, 1, 2, 50, 10, {}},
      {"no-statement", 5, 0, 1, 2, 50, 10, {}},
      {"one-person", 1, 5, 1, 1, 100, 0, {.anonymity_floor = 1}},
      {"one-statement", 40, 1, 2, 2, 100, 10, {}},
      {"two-people", 2, 2, 2, 2, 100, 0, {.anonymity_floor = 1}},
      {"all-pass", 40, 9, 2, 3, 80, 100, {}},
      {"all-alike", 40, 9, 1, 3, 80, 0, {}},
      {"small", 60, 12, 2, 3, 70, 10, {}},
      {"small-low-floor",
       60,
       12,
       3,
       3,
       70,
       10,
       {.votes_min = 3, .groups_max = 8, .anonymity_floor = 5}},
      {"middling", 300, 45, 3, 6, 40, 15, {}},
      {"exactly-1000", 1'000, 40, 4, 5, 60, 15, {}},
      {"tiled", 1'700, 60, 4, 7, 35, 20, {}},
      {"tiled-many-groups",
       6'000,
       150,
       5,
       12,
       20,
       20,
       {.votes_min = 7, .groups_max = 10, .anonymity_floor = 50}},
      {"noise", 800, 80, 1, 4, 30, 30, {}},
  };
}

inline opinion::Votes votes_of(const Conversation& c) {
  std::uint64_t state = 20'261'124;
  const auto below = [&](std::uint32_t bound) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((state >> 33) % bound);
  };
  std::vector<opinion::VotedStatement> statements;
  for (std::uint32_t s = 1; s <= c.statements; ++s)
    statements.push_back(
        {.statement = StatementId{3 * s}, .rejected = s % 11 == 10, .about_me = s % 13 == 12});
  std::vector<std::string> codes;
  for (std::uint32_t i = 0; i < c.constituencies; ++i) codes.push_back("c" + std::to_string(i));
  opinion::VotesBuilder builder(std::move(codes), std::move(statements));
  for (std::uint32_t seat = 1; seat <= c.people; ++seat) {
    const auto camp = below(c.camps);
    if (seat % 9 != 0) builder.seat({SeatId{seat}, below(c.constituencies)});
    for (std::uint32_t s = 1; s <= c.statements; ++s) {
      if (below(100) >= c.voted_percent) continue;
      const auto liking = (s * 37 + camp * 53 * (s % 4)) % 101;
      const bool agrees = c.camps == 1 && c.pass_percent == 0 ? s % 2 == 0 : below(101) < liking;
      const auto choice = below(100) < c.pass_percent ? opinion::Choice::pass
                          : agrees                    ? opinion::Choice::agree
                                                      : opinion::Choice::disagree;
      builder.vote(SeatId{seat}, StatementId{3 * s}, choice);
    }
  }
  return std::move(builder).build().value();
}

}  // namespace entente::identity
