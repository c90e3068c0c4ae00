#include "adapters/system/entropy.h"

#include <cerrno>
#include <sys/random.h>
#include <system_error>

namespace entente::system {

void SystemEntropy::fill(std::span<std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const auto filled = getrandom(bytes.data(), bytes.size(), 0);
    if (filled < 0 && errno == EINTR) continue;
    if (filled < 0) throw std::system_error(errno, std::generic_category(), "getrandom");
    bytes = bytes.subspan(static_cast<std::size_t>(filled));
  }
}

}  // namespace entente::system
