#pragma once

// Clock: what time the host says it is. Moments of acts come from it, through the clerk; the law
// itself never asks (the core takes an Instant as an argument).
// Stopwatch: how long something took. It never jumps, whatever happens to the clock on the wall.

#include <chrono>

#include "foundation/vocabulary/instant.h"

namespace entente::ports {

struct Clock {
  virtual ~Clock() = default;
  virtual Instant now() = 0;
};

struct Stopwatch {
  virtual ~Stopwatch() = default;
  // Since a fixed moment in the past; never goes back.
  virtual std::chrono::nanoseconds elapsed() = 0;
};

}  // namespace entente::ports
