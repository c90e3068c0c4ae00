#pragma once

// Instant: a moment, in whole seconds since 1970-01-01T00:00:00Z (UTC, leap seconds not counted).
// The core never asks a clock: moments come in as arguments.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

struct Instant {
  std::int64_t seconds = 0;

  friend constexpr auto operator<=>(Instant, Instant) = default;
};

inline constexpr std::int64_t seconds_per_hour = 3'600;

// The full hour at or before `at`: all that a sealed entry tells about its time.
constexpr Instant hour_of(Instant at) {
  const std::int64_t past = ((at.seconds % seconds_per_hour) + seconds_per_hour) % seconds_per_hour;
  return Instant{at.seconds - past};
}

// RFC 3339 in UTC with whole seconds: 2026-11-23T09:30:00Z. Years 0001 to 9999.
std::string to_rfc3339(Instant at);
std::optional<Instant> parse_rfc3339(std::string_view text);

}  // namespace entente
