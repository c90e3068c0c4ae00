#pragma once

// RegistryStore: who may take a seat. Invitations by the digest of their code, and which key used
// which: nothing about opinions, and never in one file with the register of acts.
//
// The digest keeps a code from being read over a shoulder, not from being found: there are only
// 32^6 codes. Whoever holds this file can find them, so the file is as secret as the codes.
//
// Every call may be made from any thread. Faults of the world are thrown as RegistryFault; a call
// that throws has changed nothing.

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "foundation/vocabulary/digest.h"

namespace entente::registrar {

class RegistryFault : public std::runtime_error {
 public:
  enum class Kind { full, read_only, other };

  RegistryFault(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

struct Invitation {
  Digest code;  // code_digest(): the code itself is not kept
  std::string constituency;
};

enum class ClaimRefused { unknown, used_by_another_key };
// The constituency of the invitation, or why there is none.
using Claim = std::variant<std::string, ClaimRefused>;

struct ClaimAsked {
  std::string_view dialogue;
  Digest code;
  PublicKey key;
};

struct Issued {
  std::uint64_t invitations = 0;
  std::uint64_t used = 0;
};

class RegistryStore {
 public:
  virtual ~RegistryStore() = default;

  // Adds invitations, all at once and durably. A code that is there already, or twice in this list,
  // stays as it was first: the places in the list of those that were not added are returned, and
  // each of them needs another code (inviting.h draws them).
  virtual std::vector<std::size_t> invite(std::string_view dialogue,
                                          std::span<const Invitation> invitations) = 0;
  // In order, and durable all at once: the first key to claim a code keeps it, and may claim it
  // again. Answers stand in the order of `asked`.
  virtual std::vector<Claim> claim_all(std::span<const ClaimAsked> asked) = 0;
  Claim claim(std::string_view dialogue, const Digest& code, const PublicKey& key) {
    const ClaimAsked one[] = {{.dialogue = dialogue, .code = code, .key = key}};
    return claim_all(one).front();
  }
  // By constituency.
  virtual std::map<std::string, Issued> counts(std::string_view dialogue) = 0;
};

}  // namespace entente::registrar
