#pragma once

// The randomness of this machine: getrandom(2), which waits until the kernel has gathered enough.

#include "host/ports/entropy.h"

namespace entente::system {

// Throws std::system_error when the kernel refuses.
class SystemEntropy final : public ports::Entropy {
 public:
  void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace entente::system
