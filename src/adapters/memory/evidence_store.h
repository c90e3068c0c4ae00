#pragma once

// Files of evidence in memory: for tests, and gone with the program.

#include <map>
#include <mutex>
#include <set>

#include "host/ports/evidence_store.h"

namespace entente::memory {

class MemoryEvidenceStore final : public ports::EvidenceStore {
 public:
  bool keep(std::string_view dialogue, const Digest& digest,
            const ports::EvidenceFile& file) override;
  std::optional<ports::EvidenceFile> find(std::string_view dialogue, const Digest& digest) override;
  std::optional<ports::EvidenceSeen> look(std::string_view dialogue, const Digest& digest) override;
  void erase(std::string_view dialogue, const Digest& digest) override;

 private:
  using Name = std::pair<std::string, Digest>;  // dialogue first

  std::mutex mutex_;
  std::map<Name, ports::EvidenceFile> files_;
  std::set<Name> erased_;
};

}  // namespace entente::memory
