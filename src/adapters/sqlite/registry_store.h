#pragma once

// The register of invitations in an SQLite file of its own, never the clerk's.

#include <filesystem>
#include <memory>

#include "host/registrar/registry_store.h"

namespace entente::sqlite {

class SqliteRegistryStore final : public registrar::RegistryStore {
 public:
  // Makes the file when it is not there (store_file.h). Throws StoreFault; later calls throw
  // RegistryFault.
  explicit SqliteRegistryStore(const std::filesystem::path& file);
  ~SqliteRegistryStore() override;

  std::vector<std::size_t> invite(std::string_view dialogue,
                                  std::span<const registrar::Invitation> invitations) override;
  std::vector<registrar::Claim> claim_all(std::span<const registrar::ClaimAsked> asked) override;
  std::map<std::string, registrar::Issued> counts(std::string_view dialogue) override;
  // As SqliteRecordStore::limit_size.
  void limit_size(std::uint64_t bytes);

 private:
  class Desk;
  std::unique_ptr<Desk> desk_;
};

}  // namespace entente::sqlite
