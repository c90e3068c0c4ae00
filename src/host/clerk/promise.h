#pragma once

// Promise: the host's signed word, given in the answer to an act that is durable but not yet under
// a checkpoint: "this leaf stands at this index". One signature serves a whole batch: it is over
// the Merkle root of the batch's leaf hashes, and each receipt carries the path from its leaf.
//
// The signed note (C2SP signed-note) by the log's key has this text:
//   entente promise v1 \n origin \n first index \n count \n base64(root) \n
// If a later checkpoint does not hold the leaf at its index, promise and checkpoint together prove
// that the host broke its word. Format and check: docs/formats/receipts-1.md.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "foundation/tlog/note.h"
#include "foundation/vocabulary/digest.h"

namespace entente::clerk {

struct Promise {
  std::uint64_t first = 0;   // index of the first entry of the batch
  std::uint64_t count = 0;   // entries in it
  std::vector<Digest> path;  // from the leaf to the root of the batch (RFC 6962 inclusion path)
  std::string note;          // signed
};

// One promise for each of the `leaves`, which stand in the log from `first` on.
std::vector<Promise> promise(const tlog::NoteSigner& log, std::uint64_t first,
                             std::span<const Digest> leaves);

}  // namespace entente::clerk
