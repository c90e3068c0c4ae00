#pragma once

// The clock and the stopwatch of this machine.

#include "host/ports/clock.h"

namespace entente::system {

// CLOCK_REALTIME. It may jump, forwards or backwards: whoever orders things counts instead.
class SystemClock final : public ports::Clock {
 public:
  Instant now() override;
};

// CLOCK_MONOTONIC.
class SystemStopwatch final : public ports::Stopwatch {
 public:
  std::chrono::nanoseconds elapsed() override;
};

}  // namespace entente::system
