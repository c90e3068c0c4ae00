#pragma once

// The first dialogue of the corpus: one act of each type of version 1, in an order the law allows,
// and the bundle of it.

#include <vector>

#include "corpus/storyteller.h"
#include "record/bundle/bundle.h"

namespace entente::corpus {

struct TinyDialogue {
  std::vector<Vector> acts;
  bundle::Parts parts;  // for auditors
};

TinyDialogue tiny_dialogue();

}  // namespace entente::corpus
