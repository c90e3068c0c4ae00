#include "record/acts/content.h"

#include "foundation/crypto/sha256.h"

namespace entente::acts {

Digest digest_of(const Content& content) {
  crypto::Sha256 hash;
  hash.update({reinterpret_cast<const char*>(content.salt.bytes.data()), Salt::size});
  hash.update(content.text.string());
  return hash.finish();
}

}  // namespace entente::acts
