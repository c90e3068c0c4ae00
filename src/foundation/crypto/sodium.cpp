// The only file that knows libsodium. sodium_init() is not called: it seeds the random generator
// and chooses among implementations of other primitives; SHA-256 and Ed25519 have one portable
// implementation each and touch no global state (ed25519_test.cpp: RFC vectors without it).
#include <algorithm>
#include <sodium.h>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::crypto {
namespace {

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

crypto_hash_sha256_state* state_of(std::array<std::byte, 104>& bytes) {
  static_assert(sizeof(crypto_hash_sha256_state) == 104);
  static_assert(alignof(crypto_hash_sha256_state) <= 8);
  return reinterpret_cast<crypto_hash_sha256_state*>(bytes.data());
}

}  // namespace

Digest sha256(std::string_view bytes) {
  Digest digest;
  crypto_hash_sha256(digest.bytes.data(), data_of(bytes), bytes.size());
  return digest;
}

Sha256::Sha256() { crypto_hash_sha256_init(state_of(state_)); }

Sha256& Sha256::update(std::string_view bytes) {
  crypto_hash_sha256_update(state_of(state_), data_of(bytes), bytes.size());
  return *this;
}

Digest Sha256::finish() {
  Digest digest;
  crypto_hash_sha256_final(state_of(state_), digest.bytes.data());
  return digest;
}

SigningKey SigningKey::from_seed(std::span<const std::uint8_t, seed_size> seed) {
  static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_SEEDBYTES == seed_size);
  SigningKey key;
  PublicKey public_key;
  crypto_sign_seed_keypair(public_key.bytes.data(), key.secret_.data(), seed.data());
  return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : secret_(other.secret_) {
  sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
  if (this == &other) return *this;
  secret_ = other.secret_;
  sodium_memzero(other.secret_.data(), other.secret_.size());
  return *this;
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

PublicKey SigningKey::public_key() const {
  PublicKey key;
  std::copy(secret_.begin() + seed_size, secret_.end(), key.bytes.begin());
  return key;
}

Signature SigningKey::sign(std::string_view message) const {
  // A key that was moved from is all zero; its signatures would give away nothing but be worthless.
  ensure(std::ranges::any_of(secret_, [](std::uint8_t byte) { return byte != 0; }),
         "signing with a key that was moved away");
  Signature signature;
  crypto_sign_detached(signature.bytes.data(), nullptr, data_of(message), message.size(),
                       secret_.data());
  return signature;
}

bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
  return crypto_sign_verify_detached(signature.bytes.data(), data_of(message), message.size(),
                                     key.bytes.data()) == 0;
}

}  // namespace entente::crypto
