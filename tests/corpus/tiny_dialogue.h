#pragma once

// The dialogue of the corpus: thirteen acts, one of each type, in an order the law allows. Keys,
// salts and times are fixed: the seed of a key is one byte 32 times (README.md says whose), content
// n is salted with the byte 0x10 + n, vote n with 0x20 + n, and act n is done at 10:00 + n minutes.

#include <string>
#include <vector>

#include "record/acts/entry.h"
#include "record/acts/invented_test.h"
#include "record/bundle/bundle.h"

namespace entente::corpus {

struct Vector {
  acts::SignedAct act;
  Instant at;
  acts::Entry entry;
};

struct TinyDialogue {
  std::vector<Vector> acts;
  bundle::Parts parts;  // for auditors
};

TinyDialogue tiny_dialogue();

}  // namespace entente::corpus
