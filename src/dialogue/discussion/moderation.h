#pragma once

// Moderation: a decision on a statement, with a reason code that everybody can read.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente::discussion {

enum class Decision : std::uint8_t { accepted, rejected };

enum class Reason : std::uint8_t {
  clear,  // nothing against it: goes with accepted, and only with it
  duplicate,
  off_topic,
  more_than_one_idea,
  personal_data,
  incites_harm,
  spam,
  source_decision,  // what another system decided about an imported statement
};

inline constexpr std::array reason_names = {
    std::string_view{"clear"},         std::string_view{"duplicate"},
    std::string_view{"off_topic"},     std::string_view{"more_than_one_idea"},
    std::string_view{"personal_data"}, std::string_view{"incites_harm"},
    std::string_view{"spam"},          std::string_view{"source_decision"}};

constexpr std::string_view name_of(Reason reason) {
  return reason_names[static_cast<std::size_t>(reason)];
}
constexpr std::optional<Reason> reason_named(std::string_view name) {
  for (std::size_t i = 0; i < reason_names.size(); ++i)
    if (reason_names[i] == name) return static_cast<Reason>(i);
  return std::nullopt;
}

constexpr std::string_view name_of(Decision decision) {
  return decision == Decision::accepted ? "accepted" : "rejected";
}
constexpr std::optional<Decision> decision_named(std::string_view name) {
  if (name == "accepted") return Decision::accepted;
  if (name == "rejected") return Decision::rejected;
  return std::nullopt;
}

// When a statement may be voted on: once a facilitator accepted it, or at once unless rejected.
enum class Moderation : std::uint8_t { before, after };

}  // namespace entente::discussion
