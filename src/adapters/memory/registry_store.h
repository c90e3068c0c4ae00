#pragma once

// A registry that forgets when the program ends: for tests.

#include <mutex>
#include <optional>
#include <utility>

#include "host/registrar/registry_store.h"

namespace entente::memory {

class MemoryRegistryStore final : public registrar::RegistryStore {
 public:
  std::vector<std::size_t> invite(std::string_view dialogue,
                                  std::span<const registrar::Invitation> invitations) override;
  std::vector<registrar::Claim> claim_all(std::span<const registrar::ClaimAsked> asked) override;
  std::map<std::string, registrar::Issued> counts(std::string_view dialogue) override;

 private:
  struct Kept {
    std::string constituency;
    std::optional<PublicKey> used_by;
  };
  std::mutex mutex_;
  std::map<std::pair<std::string, Digest>, Kept> kept_;
};

}  // namespace entente::memory
