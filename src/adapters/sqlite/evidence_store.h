#pragma once

// Files of evidence in an SQLite file of their own, so that the register stays small and a backup
// can leave them out.

#include <filesystem>
#include <memory>

#include "host/ports/evidence_store.h"

namespace entente::sqlite {

class SqliteEvidenceStore final : public ports::EvidenceStore {
 public:
  // Makes the file when it is not there (store_file.h). Throws StoreFault.
  explicit SqliteEvidenceStore(const std::filesystem::path& file);
  ~SqliteEvidenceStore() override;

  bool keep(std::string_view dialogue, const Digest& digest,
            const ports::EvidenceFile& file) override;
  std::optional<ports::EvidenceFile> find(std::string_view dialogue, const Digest& digest) override;
  std::optional<ports::EvidenceSeen> look(std::string_view dialogue, const Digest& digest) override;
  void erase(std::string_view dialogue, const Digest& digest) override;
  // As SqliteRecordStore::limit_size.
  void limit_size(std::uint64_t bytes);

 private:
  class Shelf;
  std::unique_ptr<Shelf> shelf_;
};

}  // namespace entente::sqlite
