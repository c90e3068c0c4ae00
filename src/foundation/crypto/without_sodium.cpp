// The room's headers by portable code, on machines without libsodium: compiled instead of
// sodium.cpp (cmake/Rooms.cmake). Nothing is signed there: the reader of a bundle has no keys.
#include <new>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/portable.h"
#include "foundation/crypto/sha2.h"
#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::crypto {
namespace {

using Running = Sha2<std::uint32_t>;

Running& running_in(std::array<std::byte, 104>& bytes) {
  static_assert(sizeof(Running) <= 104 && alignof(Running) <= 8);
  static_assert(std::is_trivially_copyable_v<Running>);
  return *std::launder(reinterpret_cast<Running*>(bytes.data()));
}

}  // namespace

Digest sha256(std::string_view bytes) { return portable::sha256(bytes); }

Sha256::Sha256() { new (state_.data()) Running; }

Sha256& Sha256::update(std::string_view bytes) {
  running_in(state_).update(bytes);
  return *this;
}

Digest Sha256::finish() { return {.bytes = running_in(state_).finish()}; }

bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
  return portable::verify(key, message, signature);
}

SigningKey SigningKey::from_seed(std::span<const std::uint8_t, seed_size>) {
  stop_on_bug("signing where there is no libsodium");
}

}  // namespace entente::crypto
