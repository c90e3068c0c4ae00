#pragma once

// SHA-256 over whole blocks by the processor's own instructions (Intel SHA Extensions): some ten
// times faster than portable code. Private to the room; the digests are the same bytes either way,
// and sha256_test.cpp compares the two.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::crypto {

inline constexpr std::size_t sha256_block_size = 64;

// Does this processor have them? Always the same answer in one run of a program.
bool has_sha_instructions();

// FIPS 180-4 §6.2.2 for each of the `count` blocks, one after the other.
// Precondition: has_sha_instructions().
void compress_blocks(std::uint32_t (&state)[8], const std::uint8_t* blocks, std::size_t count);

// What sha256() gives on a processor without them: for comparing the two.
Digest sha256_portable(std::string_view bytes);

}  // namespace entente::crypto
