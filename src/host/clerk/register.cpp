#include "host/clerk/register.h"

#include <algorithm>

#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/sha256.h"
#include "foundation/tlog/checkpoint.h"
#include "host/clerk/shuffle.h"
#include "record/acts/entry.h"

namespace entente::clerk {
namespace {

[[noreturn]] void damaged(const std::string& dialogue, std::uint64_t index,
                          const std::string& why) {
  throw ports::StoreFault(ports::StoreFault::Kind::damaged,
                          dialogue + ", entry " + std::to_string(index) + ": " + why);
}

// The act of an entry as it was signed, and the digest that names it.
struct ReadAct {
  constitution::Act act;
  std::string canonical;
  Signature signature;
  Digest digest;
  Instant at;
  std::optional<Salt> salt;
};

ReadAct read_act(const std::string& dialogue, const ports::KeptEntry& entry) {
  auto leaf = acts::read_leaf(entry.leaf);
  if (!leaf) damaged(dialogue, entry.index, "the entry can not be read");
  if (auto* open = std::get_if<acts::PublicLeaf>(&leaf->content)) {
    const Digest digest = crypto::sha256(open->canonical);
    return {.act = std::move(open->act),
            .canonical = std::move(open->canonical),
            .signature = open->signature,
            .digest = digest,
            .at = leaf->at,
            .salt = std::nullopt};
  }
  auto opened = acts::read_row(entry.row);
  if (!opened) damaged(dialogue, entry.index, "its row can not be read");
  if (acts::commitment_of(opened->row) != std::get<acts::SealedLeaf>(leaf->content).commitment)
    damaged(dialogue, entry.index, "its row does not open the sealed leaf");
  const Digest digest = crypto::sha256(opened->row.act);
  return {.act = std::move(opened->act),
          .canonical = std::move(opened->row.act),
          .signature = opened->row.signature,
          .digest = digest,
          .at = leaf->at,
          .salt = opened->row.salt};
}

// The newest checkpoint that this log signed over the store, if any. Throws when the note is not
// the log's own.
std::optional<tlog::Checkpoint> signed_head(const std::string& dialogue,
                                            const std::optional<std::string>& note,
                                            std::string_view log_key) {
  if (!note) return std::nullopt;
  const auto key = tlog::VerifierKey::parse(log_key);
  if (!key) damaged(dialogue, 0, "the key of the log can not be read");
  const auto checkpoint = tlog::open_checkpoint(*note, *key);
  if (!checkpoint) damaged(dialogue, 0, "its checkpoint is not signed by the log");
  return *checkpoint;
}

// A checkpoint that was signed once is never taken back: the entries under it must still be there.
void must_stand_on(const tlog::Tree& tree, const std::string& dialogue,
                   const tlog::Checkpoint& checkpoint) {
  if (checkpoint.size > tree.size())
    damaged(
        dialogue, tree.size(),
        "the store is behind its own signed checkpoint of size " + std::to_string(checkpoint.size));
  if (tree.root(checkpoint.size) != checkpoint.root)
    damaged(dialogue, checkpoint.size,
            "the entries are not those that the checkpoint was signed for");
}

// What was withheld once is not kept again, whoever sends it.
std::vector<acts::Content> to_keep(const constitution::State& state,
                                   const std::vector<acts::Content>& contents) {
  std::vector<acts::Content> kept;
  for (const auto& content : contents)
    if (!state.withheld.contains(acts::digest_of(content))) kept.push_back(content);
  return kept;
}

}  // namespace

// Signatures are checked of those entries only that stand behind the last checkpoint: what is under
// it, this host has checked before it signed the root, and a store whose entries were changed since
// then does not have that root. The key that says so stands in the first entry, which the clerk
// compares with the key that it holds itself.
std::unique_ptr<Register> Register::load(ports::RecordStore& store, std::string dialogue) {
  std::unique_ptr<Register> loaded{new Register(std::move(dialogue))};
  const auto note = store.checkpoint(loaded->dialogue_);
  loaded->index_of_.reserve(store.size(loaded->dialogue_));
  std::optional<tlog::Checkpoint> head;
  store.read(loaded->dialogue_, 0, UINT64_MAX, [&](const ports::KeptEntry& entry) {
    loaded->replay(entry, head && entry.index < head->size ? Checked::before : Checked::now);
    if (entry.index == 0)
      head = signed_head(loaded->dialogue_, note, loaded->state_.opening->terms.log);
  });
  if (!loaded->state_.opening) damaged(loaded->dialogue_, 0, "there is no such dialogue");
  if (head) must_stand_on(loaded->tree_, loaded->dialogue_, *head);
  return loaded;
}

std::unique_ptr<Register> Register::empty(std::string dialogue) {
  return std::unique_ptr<Register>{new Register(std::move(dialogue))};
}

void Register::replay(const ports::KeptEntry& entry, Checked signature) {
  if (entry.index != state_.size) damaged(dialogue_, state_.size, "the entry is missing");
  ReadAct read = read_act(dialogue_, entry);
  if (signature == Checked::now &&
      !crypto::verify(read.act.author, acts::signing_text(read.canonical), read.signature))
    damaged(dialogue_, entry.index, "its author's signature does not hold");
  auto admitted = constitution::admit(state_, std::move(read.act), read.at);
  if (!admitted) damaged(dialogue_, entry.index, "the law does not admit this act");
  constitution::evolve(state_, *admitted);
  tree_.append(tlog::leaf_hash(entry.leaf));
  index_of_.emplace(read.digest, entry.index);
  sealed_.push_back(read.salt.has_value());
  latest_ = std::max(latest_, read.at);
}

std::optional<std::uint64_t> Register::find(const Digest& act) const {
  const auto found = index_of_.find(act);
  if (found == index_of_.end()) return std::nullopt;
  return found->second;
}

std::vector<Outcome> Register::admit(ports::RecordStore& store, ports::Entropy& entropy,
                                     std::span<const acts::SignedAct> acts, Instant now) {
  latest_ = std::max(latest_, now);
  const std::uint64_t first = state_.size;
  std::vector<Outcome> outcomes(acts.size(), Recorded{});
  std::vector<ports::NewEntry> entries;
  for (const std::size_t i : sequencing_order(acts, entropy)) {
    const acts::SignedAct& signed_act = acts[i];
    if (const auto index = find(signed_act.digest())) {
      Recorded known;
      known.index = *index;
      known.already = true;
      outcomes[i] = known;
      continue;
    }
    auto admitted = constitution::admit(state_, signed_act.act(), latest_);
    if (!admitted) {
      outcomes[i] = admitted.error();
      continue;
    }
    Salt salt;
    if (constitution::is_private(signed_act.act().body)) entropy.fill(salt.bytes);
    const auto entry = acts::make_entry(signed_act, latest_, salt);
    const Digest leaf = tlog::leaf_hash(entry.leaf);
    outcomes[i] = Recorded{.index = state_.size,
                           .act = signed_act.digest(),
                           .leaf = leaf,
                           .at = admitted->at(),
                           .salt = entry.row ? std::optional{entry.row->salt} : std::nullopt,
                           .already = false};
    index_of_.emplace(signed_act.digest(), state_.size);
    sealed_.push_back(entry.row.has_value());
    constitution::evolve(state_, *admitted);
    tree_.append(leaf);
    entries.push_back({.leaf = entry.leaf,
                       .row = entry.row ? entry.row->canonical() : std::string{},
                       .contents = to_keep(state_, signed_act.contents())});
  }
  if (!entries.empty() && !store.append(dialogue_, first, entries))
    throw ports::StoreFault(ports::StoreFault::Kind::in_use,
                            dialogue_ + ": another program writes to this dialogue");
  return outcomes;
}

Recorded Register::recorded(ports::RecordStore& store, std::uint64_t index) const {
  Recorded result;
  store.read(dialogue_, index, index + 1, [&](const ports::KeptEntry& entry) {
    const ReadAct read = read_act(dialogue_, entry);
    result = {.index = index,
              .act = read.digest,
              .leaf = tlog::leaf_hash(entry.leaf),
              .at = read.at,
              .salt = read.salt,
              .already = true};
  });
  return result;
}

}  // namespace entente::clerk
