#include "foundation/crypto/portable.h"

#include "foundation/crypto/edwards25519.h"
#include "foundation/crypto/sha2.h"

namespace entente::crypto::portable {
namespace {

std::string_view text_of(std::span<const std::uint8_t> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

Digest sha256(std::string_view bytes) {
  Sha2<std::uint32_t> hash;
  hash.update(bytes);
  return {.bytes = hash.finish()};
}

// RFC 8032 §5.1.7 without the cofactor: R and SB - hA are compared as bytes. Refused besides, as
// libsodium does, are keys and R of small order.
bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
  const auto stated = signature.span().first<32>();
  const auto scalar = Scalar::read(signature.span().last<32>());
  const auto author = Point::read(key.span());
  if (!scalar.below_order() || !author || author->has_small_order()) return false;
  Sha2<std::uint64_t> hash;
  hash.update(text_of(stated));
  hash.update(text_of(key.span()));
  hash.update(message);
  const Point found = combined(Scalar::reduced(hash.finish()), author->negated(), scalar);
  return std::ranges::equal(found.write(), stated) && !found.has_small_order();
}

}  // namespace entente::crypto::portable
