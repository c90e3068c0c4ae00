#pragma once

// The registrar says who may take a seat. It knows invitations and the keys that used them, and
// nothing of what is done with a seat: this room and the clerk's have no type in common but those
// of constituency, and they keep two separate files.
//
// In the first edition the registrar sees the key it attests. Blind signatures (RFC 9474) will take
// that from it; the wall between the two rooms is here from the start.

#include <map>
#include <shared_mutex>
#include <string>
#include <string_view>

#include "dialogue/constituency/constituency.h"
#include "foundation/crypto/ed25519.h"
#include "foundation/vocabulary/result.h"
#include "host/registrar/code.h"
#include "host/registrar/registry_store.h"

namespace entente::registrar {

enum class Refusal { dialogue_unknown, code_malformed, code_unknown, code_used };

struct Credential {
  constituency::Code constituency;
  Signature attestation;  // over constituency::attestation_text, or focal_attestation_text
};

// What a code opens: a seat, or the right to speak for a constituency under one's name. A code of
// one kind is unknown to the other.
enum class Role : std::uint8_t { seat, focal_point };

// The list on which the invitations of a role stand: the dialogue's own name for seats; a name that
// no dialogue can have for focal points, so that roll and seats are counted without them.
std::string list_of(std::string_view dialogue, Role role);

struct Asked {
  std::string dialogue;
  std::string code;  // as it was typed, or out of a link
  PublicKey key;
  Role role = Role::seat;
};

// Every call may be made from any thread.
class Registrar {
 public:
  // The store must outlive it.
  explicit Registrar(RegistryStore& store) : store_(store) {}

  // Takes a dialogue into service; its opening names the public half of this key.
  void serve(std::string dialogue, crypto::SigningKey key);

  bool serves(std::string_view dialogue) const;

  // What stands behind a code in a link: nobody else can make it. Precondition: it serves the
  // dialogue.
  std::string seal(std::string_view dialogue, const Code& code, Role role) const;
  // Does this code come with the seal that belongs to it? Then it was not guessed.
  bool vouches_for(std::string_view dialogue, std::string_view code, Role role) const;

  // A code works once; asked again with the same key, the answer is the same. Looks at the dialogue
  // first, then at the form of the code, and only then asks the store. Throws RegistryFault.
  Result<Credential, Refusal> issue(const Asked& asked);
  // The same for many, with one write to the store. Throws RegistryFault: then none was issued.
  std::vector<Result<Credential, Refusal>> issue_all(std::span<const Asked> asked);

 private:
  Result<Digest, Refusal> digest_of(const Asked& asked) const;
  Result<Credential, Refusal> credential(const Asked& asked, const Claim& claim) const;

  RegistryStore& store_;
  mutable std::shared_mutex mutex_;
  std::map<std::string, crypto::SigningKey, std::less<>> keys_;
};

}  // namespace entente::registrar
