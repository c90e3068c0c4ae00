#include "adapters/memory/registry_store.h"

namespace entente::memory {

using registrar::Claim;
using registrar::ClaimRefused;

std::vector<std::size_t> MemoryRegistryStore::invite(
    std::string_view dialogue, std::span<const registrar::Invitation> invitations) {
  const std::scoped_lock lock{mutex_};
  std::vector<std::size_t> taken;
  for (std::size_t i = 0; i < invitations.size(); ++i) {
    const auto& [code, constituency] = invitations[i];
    const bool added =
        kept_.try_emplace({std::string{dialogue}, code}, Kept{constituency, std::nullopt}).second;
    if (!added) taken.push_back(i);
  }
  return taken;
}

std::vector<Claim> MemoryRegistryStore::claim_all(std::span<const registrar::ClaimAsked> asked) {
  const std::scoped_lock lock{mutex_};
  std::vector<Claim> claims;
  for (const auto& [dialogue, code, key] : asked) {
    const auto found = kept_.find({std::string{dialogue}, code});
    if (found == kept_.end()) {
      claims.emplace_back(ClaimRefused::unknown);
      continue;
    }
    auto& used_by = found->second.used_by;
    if (used_by && *used_by != key) {
      claims.emplace_back(ClaimRefused::used_by_another_key);
      continue;
    }
    used_by = key;
    claims.emplace_back(found->second.constituency);
  }
  return claims;
}

std::map<std::string, registrar::Issued> MemoryRegistryStore::counts(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  std::map<std::string, registrar::Issued> counts;
  for (const auto& [key, kept] : kept_) {
    if (key.first != dialogue) continue;
    auto& issued = counts[kept.constituency];
    ++issued.invitations;
    if (kept.used_by) ++issued.used;
  }
  return counts;
}

}  // namespace entente::memory
