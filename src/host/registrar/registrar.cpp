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

std::string list_of(std::string_view dialogue, Role role) {
  std::string list{dialogue};
  if (role == Role::focal_point) list.append("/focal");
  return list;
}

void Registrar::serve(std::string dialogue, crypto::SigningKey key) {
  const std::unique_lock lock{mutex_};
  keys_.insert_or_assign(std::move(dialogue), std::move(key));
}

bool Registrar::serves(std::string_view dialogue) const {
  const std::shared_lock lock{mutex_};
  return keys_.contains(dialogue);
}

std::string Registrar::seal(std::string_view dialogue, const Code& code, Role role) const {
  const std::shared_lock lock{mutex_};
  const auto key = keys_.find(dialogue);
  ensure(key != keys_.end(), "a seal for a dialogue that nobody can join here");
  return seal_with(key->second, list_of(dialogue, role), code);
}

bool Registrar::vouches_for(std::string_view dialogue, std::string_view code, Role role) const {
  const auto given = parse_given(code);
  return given && !given->seal.empty() && serves(dialogue) &&
         given->seal == seal(dialogue, given->code, role);
}

// What the store knows the code by. Under the lock.
Result<Digest, Refusal> Registrar::digest_of(const Asked& asked) const {
  const auto signing = keys_.find(asked.dialogue);
  if (signing == keys_.end()) return Failure{Refusal::dialogue_unknown};
  const auto given = parse_given(asked.code);
  if (!given) return Failure{Refusal::code_malformed};
  if (!given->seal.empty() &&
      given->seal != seal_with(signing->second, list_of(asked.dialogue, asked.role), given->code))
    return Failure{Refusal::code_unknown};
  return code_digest(list_of(asked.dialogue, asked.role), given->code);
}

Result<Credential, Refusal> Registrar::credential(const Asked& asked, const Claim& claim) const {
  if (const auto* refused = std::get_if<ClaimRefused>(&claim))
    return Failure{*refused == ClaimRefused::unknown ? Refusal::code_unknown : Refusal::code_used};
  auto joined = constituency::Code::parse(std::get<std::string>(claim));
  if (!joined)
    throw RegistryFault(RegistryFault::Kind::other, "an invitation names no constituency");
  const auto text = asked.role == Role::seat
                        ? constituency::attestation_text(asked.dialogue, *joined, asked.key)
                        : constituency::focal_attestation_text(asked.dialogue, *joined, asked.key);
  return Credential{.constituency = *std::move(joined),
                    .attestation = keys_.find(asked.dialogue)->second.sign(text)};
}

Result<Credential, Refusal> Registrar::issue(const Asked& asked) {
  return issue_all({&asked, 1}).front();
}

std::vector<Result<Credential, Refusal>> Registrar::issue_all(std::span<const Asked> asked) {
  const std::shared_lock lock{mutex_};
  std::vector<std::string> lists;  // what the claims name
  std::vector<ClaimAsked> claims;
  std::vector<std::optional<Refusal>> refused;
  for (const Asked& one : asked) {
    const auto digest = digest_of(one);
    refused.push_back(digest ? std::nullopt : std::optional{digest.error()});
    lists.push_back(list_of(one.dialogue, one.role));
    if (digest) claims.push_back({.dialogue = {}, .code = *digest, .key = one.key});
  }
  // The lists stay where they are from here on.
  for (std::size_t i = 0, next = 0; i < asked.size(); ++i)
    if (!refused[i]) claims[next++].dialogue = lists[i];
  const auto claimed = claims.empty() ? std::vector<Claim>{} : store_.claim_all(claims);
  std::vector<Result<Credential, Refusal>> issued;
  for (std::size_t i = 0, next = 0; i < asked.size(); ++i)
    issued.push_back(refused[i] ? Result<Credential, Refusal>{Failure{*refused[i]}}
                                : credential(asked[i], claimed[next++]));
  return issued;
}

}  // namespace entente::registrar
