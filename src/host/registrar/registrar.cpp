#include "host/registrar/registrar.h"

#include <mutex>

#include "dialogue/constituency/attestation.h"
#include "foundation/crypto/sha256.h"

namespace entente::registrar {
namespace {

// A signature that never leaves this room, shortened: to everybody else, chance.
std::string seal_with(const crypto::SigningKey& key, std::string_view dialogue, const Code& code) {
  std::string text = "entente/invitation/v1\n";
  text.append(dialogue).append("\n").append(code.string()).append("\n");
  const auto signature = key.sign(text);
  const Digest digest =
      crypto::sha256({reinterpret_cast<const char*>(signature.bytes.data()), Signature::size});
  std::string seal;
  for (std::size_t i = 0; i < seal_length; ++i)
    seal.push_back(code_alphabet[digest.bytes[i] % code_alphabet.size()]);
  return seal;
}

}  // namespace

void Registrar::serve(std::string dialogue, crypto::SigningKey key) {
  const std::unique_lock lock{mutex_};
  keys_.insert_or_assign(std::move(dialogue), std::move(key));
}

bool Registrar::serves(std::string_view dialogue) const {
  const std::shared_lock lock{mutex_};
  return keys_.contains(dialogue);
}

std::string Registrar::seal(std::string_view dialogue, const Code& code) const {
  const std::shared_lock lock{mutex_};
  const auto key = keys_.find(dialogue);
  ensure(key != keys_.end(), "a seal for a dialogue that nobody can join here");
  return seal_with(key->second, dialogue, code);
}

bool Registrar::vouches_for(std::string_view dialogue, std::string_view code) const {
  const auto given = parse_given(code);
  return given && !given->seal.empty() && serves(dialogue) &&
         given->seal == seal(dialogue, given->code);
}

Result<Credential, Refusal> Registrar::issue(std::string_view dialogue, std::string_view code,
                                             const PublicKey& key) {
  const std::shared_lock lock{mutex_};
  const auto signing = keys_.find(dialogue);
  if (signing == keys_.end()) return Failure{Refusal::dialogue_unknown};
  const auto given = parse_given(code);
  if (!given) return Failure{Refusal::code_malformed};
  if (!given->seal.empty() && given->seal != seal_with(signing->second, dialogue, given->code))
    return Failure{Refusal::code_unknown};
  const Claim claim = store_.claim(dialogue, code_digest(dialogue, given->code), key);
  if (const auto* refused = std::get_if<ClaimRefused>(&claim))
    return Failure{*refused == ClaimRefused::unknown ? Refusal::code_unknown : Refusal::code_used};
  auto joined = constituency::Code::parse(std::get<std::string>(claim));
  if (!joined)
    throw RegistryFault(RegistryFault::Kind::other, "an invitation names no constituency");
  const auto text = constituency::attestation_text(dialogue, *joined, key);
  return Credential{.constituency = *std::move(joined), .attestation = signing->second.sign(text)};
}

}  // namespace entente::registrar
