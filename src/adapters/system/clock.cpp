#include "adapters/system/clock.h"

namespace entente::system {

Instant SystemClock::now() {
  const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
  return Instant{std::chrono::floor<std::chrono::seconds>(since_1970).count()};
}

std::chrono::nanoseconds SystemStopwatch::elapsed() {
  return std::chrono::steady_clock::now().time_since_epoch();
}

}  // namespace entente::system
