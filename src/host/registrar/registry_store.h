#pragma once

// RegistryStore: who may take a seat. Invitations by the digest of their code, and which key used
// which: nothing about opinions, and never in one file with the register of acts.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "foundation/vocabulary/digest.h"

namespace entente::registrar {

struct Invitation {
  Digest code;  // code_digest(): the code itself is not kept
  std::string constituency;
};

enum class ClaimRefused { unknown, used_by_another_key };
// The constituency of the invitation, or why there is none.
using Claim = std::variant<std::string, ClaimRefused>;

struct Issued {
  std::uint64_t invitations = 0;
  std::uint64_t used = 0;
};

class RegistryStore {
 public:
  virtual ~RegistryStore() = default;

  // Adds invitations, all or none; those that are there already stay as they are.
  virtual void invite(std::string_view dialogue, std::span<const Invitation> invitations) = 0;
  // Atomic and durable: the first key to claim a code keeps it, and may claim it again.
  virtual Claim claim(std::string_view dialogue, const Digest& code, const PublicKey& key) = 0;
  // By constituency.
  virtual std::map<std::string, Issued> counts(std::string_view dialogue) = 0;
};

}  // namespace entente::registrar
