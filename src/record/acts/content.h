#pragma once

// Content: the words an act names by digest. They travel and are kept beside the log, with the salt
// that keeps their digest from telling what they are to somebody who guesses.

#include <string_view>

#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/text.h"

namespace entente::acts {

struct Content {
  Salt salt;
  Text text;
};

// SHA-256(salt || UTF-8 text).
Digest digest_of(const Content& content);

}  // namespace entente::acts
