// The only file that knows libsodium. sodium_init() is not called: it seeds the random generator
// and chooses among implementations of other primitives; SHA-256 and Ed25519 have one portable
// implementation each and touch no global state (ed25519_test.cpp: RFC vectors without it).
// Where the processor can do SHA-256 by itself, its whole blocks go there (sha256_blocks.h).
#include <algorithm>
#include <cstring>
#include <sodium.h>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/sha256.h"
#include "foundation/crypto/sha256_blocks.h"
#include "foundation/crypto/wipe.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::crypto {
namespace {

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

using Running = crypto_hash_sha256_state;  // {state[8], count of bits, buf[64]}

Running* running_in(std::array<std::byte, 104>& bytes) {
  static_assert(sizeof(Running) == 104);
  static_assert(alignof(Running) <= 8);
  return reinterpret_cast<Running*>(bytes.data());
}

void update_by_processor(Running& hash, std::string_view bytes) {
  const auto held = static_cast<std::size_t>(hash.count / 8 % sha256_block_size);
  hash.count += std::uint64_t{bytes.size()} * 8;
  if (held > 0) {
    const auto taken = std::min(sha256_block_size - held, bytes.size());
    bytes.copy(reinterpret_cast<char*>(hash.buf) + held, taken);
    bytes.remove_prefix(taken);
    if (held + taken < sha256_block_size) return;
    compress_blocks(hash.state, hash.buf, 1);
  }
  compress_blocks(hash.state, data_of(bytes), bytes.size() / sha256_block_size);
  bytes.remove_prefix(bytes.size() / sha256_block_size * sha256_block_size);
  bytes.copy(reinterpret_cast<char*>(hash.buf), bytes.size());
}

void store_big_endian(std::uint8_t* into, std::uint64_t value, std::size_t bytes) {
  for (; bytes > 0; value >>= 8) into[--bytes] = static_cast<std::uint8_t>(value);
}

// FIPS 180-4 §5.1.1: a one bit, zeros, and the length in bits as the last eight bytes of a block.
Digest finish_by_processor(Running& hash) {
  constexpr std::size_t length_at = sha256_block_size - 8;
  auto held = static_cast<std::size_t>(hash.count / 8 % sha256_block_size);
  hash.buf[held++] = 0x80;
  std::memset(hash.buf + held, 0, sha256_block_size - held);
  if (held > length_at) {
    compress_blocks(hash.state, hash.buf, 1);
    std::memset(hash.buf, 0, sha256_block_size);
  }
  store_big_endian(hash.buf + length_at, hash.count, 8);
  compress_blocks(hash.state, hash.buf, 1);
  Digest digest;
  for (std::size_t i = 0; i < 8; ++i)
    store_big_endian(digest.bytes.data() + 4 * i, hash.state[i], 4);
  return digest;
}

}  // namespace

Digest sha256(std::string_view bytes) { return Sha256{}.update(bytes).finish(); }

Digest sha256_portable(std::string_view bytes) {
  Digest digest;
  crypto_hash_sha256(digest.bytes.data(), data_of(bytes), bytes.size());
  return digest;
}

Sha256::Sha256() { crypto_hash_sha256_init(running_in(state_)); }

Sha256& Sha256::update(std::string_view bytes) {
  if (has_sha_instructions())
    update_by_processor(*running_in(state_), bytes);
  else
    crypto_hash_sha256_update(running_in(state_), data_of(bytes), bytes.size());
  return *this;
}

Digest Sha256::finish() {
  if (has_sha_instructions()) return finish_by_processor(*running_in(state_));
  Digest digest;
  crypto_hash_sha256_final(running_in(state_), digest.bytes.data());
  return digest;
}

void wipe(std::span<std::uint8_t> secret) { sodium_memzero(secret.data(), secret.size()); }

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
