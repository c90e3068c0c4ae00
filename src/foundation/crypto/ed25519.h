#pragma once

// Ed25519 (RFC 8032, "PureEdDSA"): who signed what. Deterministic: the same key and message give
// the same signature, and nothing here draws a random number. Seeds come from the host
// (ports::Entropy).

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::crypto {

// A secret key. It can be moved but not copied, and its bytes are wiped when it goes.
class SigningKey {
 public:
  static constexpr std::size_t seed_size = 32;

  // RFC 8032 §5.1.5: any 32 bytes are a seed. The caller wipes its own copy.
  static SigningKey from_seed(std::span<const std::uint8_t, seed_size> seed);

  SigningKey(SigningKey&& other) noexcept;
  SigningKey& operator=(SigningKey&& other) noexcept;
  ~SigningKey();

  PublicKey public_key() const;
  Signature sign(std::string_view message) const;

 private:
  SigningKey() = default;
  std::array<std::uint8_t, 64> secret_{};  // seed, then public key
};

// Did the owner of `key` sign `message`? Strict: refuses a scalar beyond the group order and keys
// or points of small order, so that a signature can not be bent into another that passes as well.
bool verify(const PublicKey& key, std::string_view message, const Signature& signature);

}  // namespace entente::crypto
