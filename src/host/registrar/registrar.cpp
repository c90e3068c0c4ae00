#include "host/registrar/registrar.h"

#include <mutex>

#include "dialogue/constituency/attestation.h"
#include "host/registrar/code.h"

namespace entente::registrar {

void Registrar::serve(std::string dialogue, crypto::SigningKey key) {
  const std::unique_lock lock{mutex_};
  keys_.insert_or_assign(std::move(dialogue), std::move(key));
}

bool Registrar::serves(std::string_view dialogue) const {
  const std::shared_lock lock{mutex_};
  return keys_.contains(dialogue);
}

Result<Credential, Refusal> Registrar::issue(std::string_view dialogue, std::string_view code,
                                             const PublicKey& key) {
  const std::shared_lock lock{mutex_};
  const auto signing = keys_.find(dialogue);
  if (signing == keys_.end()) return Failure{Refusal::dialogue_unknown};
  const auto read = Code::parse(code);
  if (!read) return Failure{Refusal::code_malformed};
  const Claim claim = store_.claim(dialogue, code_digest(dialogue, *read), key);
  if (const auto* refused = std::get_if<ClaimRefused>(&claim))
    return Failure{*refused == ClaimRefused::unknown ? Refusal::code_unknown : Refusal::code_used};
  auto joined = constituency::Code::parse(std::get<std::string>(claim));
  if (!joined)
    throw RegistryFault(RegistryFault::Kind::other, "an invitation names no constituency");
  const auto text = constituency::attestation_text(dialogue, *joined, key);
  return Credential{.constituency = *std::move(joined), .attestation = signing->second.sign(text)};
}

}  // namespace entente::registrar
