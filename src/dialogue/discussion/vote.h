#pragma once

// A vote: what one seat thinks of one statement. Values and wire names are those of every export.

#include <cstdint>
#include <optional>
#include <string_view>

#include "foundation/vocabulary/id.h"

namespace entente::discussion {

enum class Choice : std::int8_t { disagree = -1, pass = 0, agree = 1 };

constexpr std::string_view name_of(Choice choice) {
  switch (choice) {
    case Choice::disagree:
      return "disagree";
    case Choice::pass:
      return "pass";
    case Choice::agree:
      return "agree";
  }
  return {};
}

constexpr std::optional<Choice> choice_named(std::string_view name) {
  for (const Choice choice : {Choice::disagree, Choice::pass, Choice::agree})
    if (name_of(choice) == name) return choice;
  return std::nullopt;
}

// A vote as the register holds it. `index` is that of its entry, so votes of one question stand in
// the order of the log and those before any log size are a prefix.
struct Vote {
  std::uint64_t index = 0;
  SeatId seat;
  StatementId statement;
  Choice choice = Choice::pass;

  friend bool operator==(const Vote&, const Vote&) = default;
};

}  // namespace entente::discussion
