#pragma once

// What crypto answers where libsodium is not to be had: in a browser, and on a machine we compile
// for from another one. Plain C++ that asks nothing of anybody. portable_test.cpp holds it to
// libsodium, answer by answer. Private to the room (docs/decisions/0014-one-law-in-the-browser.md).

#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::crypto::portable {

Digest sha256(std::string_view bytes);

// As crypto::verify. Not in constant time: keys, messages and signatures are public.
bool verify(const PublicKey& key, std::string_view message, const Signature& signature);

}  // namespace entente::crypto::portable
