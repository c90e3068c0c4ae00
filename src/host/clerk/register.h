#pragma once

// Register: the log of one dialogue, held ready to decide about the next act.
//
// The store is the truth; this is its index in memory: the state of the law, the Merkle tree and
// which act stands where. It is rebuilt by replaying the entries, law included, so a store that was
// tampered with or rolled back behind its own checkpoint is refused at the door. Authors'
// signatures are checked again only where no checkpoint of this log stands over them yet.
//
// Not thread-safe: the clerk lets one thread write, or several read, at a time.

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "dialogue/constitution/admit.h"
#include "foundation/tlog/tree.h"
#include "host/ports/entropy.h"
#include "host/ports/record_store.h"
#include "record/acts/signed_act.h"

namespace entente::clerk {

// An act that stands in the log.
struct Recorded {
  std::uint64_t index = 0;
  Digest act;
  Digest leaf;  // its leaf hash in the tree
  Instant at;
  std::optional<Salt> salt;  // for private acts: what opens the commitment
  bool already = false;      // it stood there before; nothing was added
};

using Outcome = std::variant<Recorded, constitution::AnyRefusal>;

class Register {
 public:
  // Replays all that the store holds of `dialogue`. Throws StoreFault{damaged} with the index of
  // the first entry that can not be read or that the law forbids.
  static std::unique_ptr<Register> load(ports::RecordStore& store, std::string dialogue);

  // Of a dialogue that has no entry yet: it admits an opening, and nothing else.
  static std::unique_ptr<Register> empty(std::string dialogue);

  const std::string& dialogue() const { return dialogue_; }
  const constitution::State& state() const { return state_; }
  const tlog::Tree& tree() const { return tree_; }
  std::optional<std::uint64_t> find(const Digest& act) const;
  // Is this the entry of a private act? Precondition: it stands in the log.
  bool is_sealed(std::uint64_t index) const { return sealed_[index]; }

  // Decides about a batch in order and makes what was admitted durable, all of it in one append.
  // Private acts that stand next to each other are shuffled first, so that their order in the log
  // does not tell the order of arrival; the acts of one author keep theirs.
  // Outcomes stand in the order of `acts`. Throws StoreFault when the store can not take the batch:
  // then nothing of it is in the log, and this object must be loaded again.
  std::vector<Outcome> admit(ports::RecordStore& store, ports::Entropy& entropy,
                             std::span<const acts::SignedAct> acts, Instant now);

  // The receipt data of an entry that stands in the log already.
  Recorded recorded(ports::RecordStore& store, std::uint64_t index) const;

 private:
  explicit Register(std::string dialogue) : dialogue_(std::move(dialogue)) {}
  enum class Checked { before, now };  // the signature of an entry
  void replay(const ports::KeptEntry& entry, Checked signature);

  std::string dialogue_;
  constitution::State state_;
  tlog::Tree tree_;
  std::unordered_map<Digest, std::uint64_t> index_of_;
  std::vector<bool> sealed_;
  Instant latest_{};  // time does not run backwards in a log, even when a clock does
};

}  // namespace entente::clerk
