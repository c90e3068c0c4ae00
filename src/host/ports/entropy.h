#pragma once

// Entropy: bytes that nobody can guess, for salts, keys and codes. Any thread may call it.

#include <cstdint>
#include <span>

namespace entente::ports {

struct Entropy {
  virtual ~Entropy() = default;
  // Fills all of `bytes`. Throws when the world has no randomness to give: never returns less.
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

}  // namespace entente::ports
