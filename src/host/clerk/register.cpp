#include "host/clerk/register.h"

#include <algorithm>

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

// The act of an entry, and the digest that names it.
struct ReadAct {
  constitution::Act act;
  Digest digest;
  Instant at;
  std::optional<Salt> salt;
};

ReadAct read_act(const std::string& dialogue, const ports::KeptEntry& entry) {
  auto leaf = acts::read_leaf(entry.leaf);
  if (!leaf) damaged(dialogue, entry.index, "the entry can not be read");
  if (auto* open = std::get_if<acts::PublicLeaf>(&leaf->content))
    return {.act = std::move(open->act),
            .digest = crypto::sha256(open->canonical),
            .at = leaf->at,
            .salt = std::nullopt};
  auto opened = acts::read_row(entry.row);
  if (!opened) damaged(dialogue, entry.index, "its row can not be read");
  if (acts::commitment_of(opened->row) != std::get<acts::SealedLeaf>(leaf->content).commitment)
    damaged(dialogue, entry.index, "its row does not open the sealed leaf");
  return {.act = std::move(opened->act),
          .digest = crypto::sha256(opened->row.act),
          .at = leaf->at,
          .salt = opened->row.salt};
}

// A checkpoint that was signed once is never taken back: the entries under it must still be there.
void must_stand_on(const tlog::Tree& tree, const std::string& dialogue, std::string_view note,
                   std::string_view log_key) {
  const auto key = tlog::VerifierKey::parse(log_key);
  if (!key) damaged(dialogue, 0, "the key of the log can not be read");
  const auto checkpoint = tlog::open_checkpoint(note, *key);
  if (!checkpoint) damaged(dialogue, tree.size(), "its checkpoint is not signed by the log");
  if (checkpoint->size > tree.size())
    damaged(dialogue, tree.size(),
            "the store is behind its own signed checkpoint of size " +
                std::to_string(checkpoint->size));
  if (tree.root(checkpoint->size) != checkpoint->root)
    damaged(dialogue, checkpoint->size,
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

std::unique_ptr<Register> Register::load(ports::RecordStore& store, std::string dialogue) {
  std::unique_ptr<Register> loaded{new Register(std::move(dialogue))};
  store.read(loaded->dialogue_, 0, UINT64_MAX,
             [&](const ports::KeptEntry& entry) { loaded->replay(entry); });
  if (!loaded->state_.opening) damaged(loaded->dialogue_, 0, "there is no such dialogue");
  if (const auto note = store.checkpoint(loaded->dialogue_))
    must_stand_on(loaded->tree_, loaded->dialogue_, *note, loaded->state_.opening->terms.log);
  return loaded;
}

std::unique_ptr<Register> Register::empty(std::string dialogue) {
  return std::unique_ptr<Register>{new Register(std::move(dialogue))};
}

void Register::replay(const ports::KeptEntry& entry) {
  if (entry.index != state_.size) damaged(dialogue_, state_.size, "the entry is missing");
  ReadAct read = read_act(dialogue_, entry);
  auto admitted = constitution::admit(state_, std::move(read.act), read.at);
  if (!admitted) damaged(dialogue_, entry.index, "the law does not admit this act");
  constitution::evolve(state_, *admitted);
  tree_.append(tlog::leaf_hash(entry.leaf));
  index_of_.emplace(read.digest, entry.index);
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
