#include "adapters/memory/evidence_store.h"

namespace entente::memory {

bool MemoryEvidenceStore::keep(std::string_view dialogue, const Digest& digest,
                               const ports::EvidenceFile& file) {
  const std::scoped_lock lock{mutex_};
  const Name name{dialogue, digest};
  return !erased_.contains(name) && files_.emplace(name, file).second;
}

std::optional<ports::EvidenceFile> MemoryEvidenceStore::find(std::string_view dialogue,
                                                             const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  const auto found = files_.find(Name{dialogue, digest});
  return found == files_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<ports::EvidenceSeen> MemoryEvidenceStore::look(std::string_view dialogue,
                                                             const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  const auto found = files_.find(Name{dialogue, digest});
  if (found == files_.end()) return std::nullopt;
  return ports::EvidenceSeen{.salt = found->second.salt, .bytes = found->second.bytes.size()};
}

void MemoryEvidenceStore::erase(std::string_view dialogue, const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  files_.erase(Name{dialogue, digest});
  erased_.emplace(dialogue, digest);
}

}  // namespace entente::memory
