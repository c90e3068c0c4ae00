#include "host/clerk/promise.h"

#include "foundation/encoding/base64.h"
#include "foundation/tlog/tree.h"

namespace entente::clerk {

std::vector<Promise> promise(const tlog::NoteSigner& log, std::uint64_t first,
                             std::span<const Digest> leaves) {
  tlog::Tree batch;
  for (const Digest& leaf : leaves) batch.append(leaf);
  std::string text = "entente promise v1\n";
  text.append(log.verifier_key().name()).append("\n");
  text.append(std::to_string(first)).append("\n").append(std::to_string(leaves.size()));
  text.append("\n").append(encoding::to_base64(batch.root().span())).append("\n");
  const std::string note = tlog::sign_note(text, log);
  std::vector<Promise> promises;
  for (std::uint64_t i = 0; i < leaves.size(); ++i)
    promises.push_back({.first = first,
                        .count = leaves.size(),
                        .path = batch.inclusion(i, leaves.size()),
                        .note = note});
  return promises;
}

}  // namespace entente::clerk
