#pragma once

// Wiping: bytes that were secret are overwritten, and no compiler may leave that out as useless.

#include <cstdint>
#include <span>

namespace entente::crypto {

void wipe(std::span<std::uint8_t> secret);

}  // namespace entente::crypto
