#pragma once

// SHA-256 (FIPS 180-4): the digest of a run of bytes.

#include <array>
#include <cstddef>
#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::crypto {

Digest sha256(std::string_view bytes);

// The same, for bytes that come in pieces: update(a), update(b), finish() is sha256(a || b).
class Sha256 {
 public:
  Sha256();
  Sha256& update(std::string_view bytes);
  // The digest of everything so far. The object is spent: make another for another digest.
  Digest finish();

 private:
  // libsodium's state; its header is known to one .cpp only, which checks the size.
  alignas(8) std::array<std::byte, 104> state_;
};

}  // namespace entente::crypto
