#include "host/clerk/kept.h"

#include <algorithm>
#include <iterator>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "foundation/crypto/sha256.h"
#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/proof.h"
#include "foundation/tlog/tile.h"
#include "record/outcome/outcome_json.h"

namespace entente::clerk {
namespace {

std::uint64_t size_of(const std::optional<std::string>& note, const tlog::VerifierKey& log) {
  if (!note) return 0;
  const auto checkpoint = tlog::open_checkpoint(*note, log);
  return checkpoint ? checkpoint->size : 0;
}

std::uint64_t last_sequence(const constitution::State& state, const PublicKey& author) {
  const auto found = state.last_sequence.find(author);
  return found == state.last_sequence.end() ? 0 : found->second;
}

// The decision whose end this act states, and not as its answers give it.
std::optional<decision::DecisionId> stated_falsely(const acts::SignedAct& act,
                                                   const Outcome& outcome) {
  const auto* stated = std::get_if<decision::ConclusionStatedV1>(&act.act().body);
  const auto* refusal = std::get_if<constitution::AnyRefusal>(&outcome);
  if (stated == nullptr || refusal == nullptr) return std::nullopt;
  const auto* why = std::get_if<decision::Refusal>(refusal);
  if (why == nullptr || *why != decision::Refusal::conclusion_false) return std::nullopt;
  return stated->decision;
}

// Words that are held back for ever: the other side had until then to open its pledge, and did not.
std::vector<Digest> lapsed_words(const agreement::State& state, Instant by) {
  std::vector<Digest> words;
  for (const auto& pledge : state.pledges())
    if (pledge.act.opens_before <= by)
      for (const auto& [language, digest] : pledge.text)
        if (state.held_back(digest)) words.push_back(digest);
  return words;
}

}  // namespace

Kept::Kept(Surroundings surroundings, std::string dialogue, tlog::NoteSigner log)
    : surroundings_(surroundings),
      log_(std::move(log)),
      register_(Register::load(surroundings.store, dialogue)),
      dialogue_(std::move(dialogue)),
      checkpoint_(surroundings.store.checkpoint(dialogue_)),
      checkpoint_size_(size_of(checkpoint_, log_.verifier_key())),
      words_(surroundings.store, dialogue_) {
  if (register_->state().opening->terms.log != log_.verifier_key().string())
    throw ports::StoreFault(ports::StoreFault::Kind::other,
                            dialogue_ + ": this is not the key that its opening names");
  // A crash may have come between the act and the erasing.
  for (const auto& [digest, withheld] : register_->state().withheld) words_.erase(digest);
  words_.hold_back(register_->state().agreement.held_back());
}

std::vector<Answered> Kept::admit(std::span<const acts::SignedAct> acts) {
  if (append_fault_) must_take_writes();
  const std::unique_lock lock{mutex_};
  if (!register_) register_ = Register::load(surroundings_.store, dialogue_);
  const auto late = [this](const acts::SignedAct& act) { return too_late(act); };
  if (ended_.empty() || std::ranges::none_of(acts, late)) return enter(acts);
  std::vector<acts::SignedAct> in_time;
  std::ranges::remove_copy_if(acts, std::back_inserter(in_time), late);
  auto entered = in_time.empty() ? std::vector<Answered>{} : enter(in_time);
  std::vector<Answered> answers;
  auto next = entered.begin();
  for (const auto& act : acts) {
    if (!late(act))
      answers.push_back(std::move(*next++));
    else
      answers.emplace_back(
          Refused{.refusal = decision::Refusal::decision_closed,
                  .last_sequence = last_sequence(register_->state(), act.act().author)});
  }
  return answers;
}

std::vector<Answered> Kept::enter(std::span<const acts::SignedAct> acts) {
  std::vector<Outcome> outcomes;
  try {
    outcomes = register_->admit(surroundings_.store, surroundings_.entropy, acts,
                                surroundings_.clock.now());
    append_fault_.reset();
  } catch (const ports::StoreFault& fault) {
    append_fault_ = fault.kind();
    start_over();
    throw;
  } catch (...) {
    start_over();
    throw;
  }
  withhold(acts, outcomes);
  for (std::size_t i = 0; i < acts.size(); ++i)
    if (const auto id = stated_falsely(acts[i], outcomes[i])) ended_.insert(*id);
  words_.hold_back(register_->state().agreement.held_back());

  std::vector<Digest> leaves;
  std::uint64_t first = UINT64_MAX;
  for (std::uint64_t i = 0; i < outcomes.size(); ++i)
    if (const auto* recorded = std::get_if<Recorded>(&outcomes[i]); recorded && !recorded->already)
      leaves.push_back({}), first = std::min(first, recorded->index);
  for (const auto& outcome : outcomes)
    if (const auto* recorded = std::get_if<Recorded>(&outcome); recorded && !recorded->already)
      leaves[recorded->index - first] = recorded->leaf;
  const auto promises = leaves.empty() ? std::vector<Promise>{} : promise(log_, first, leaves);

  std::vector<Answered> answers;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (const auto* refusal = std::get_if<constitution::AnyRefusal>(&outcomes[i])) {
      const auto last = last_sequence(register_->state(), acts[i].act().author);
      answers.emplace_back(Refused{.refusal = *refusal, .last_sequence = last});
      continue;
    }
    const auto& recorded = std::get<Recorded>(outcomes[i]);
    answers.emplace_back(recorded.already
                             ? renewed(register_->recorded(surroundings_.store, recorded.index))
                             : Receipt{recorded, promises[recorded.index - first]});
  }
  return answers;
}

bool Kept::too_late(const acts::SignedAct& act) const {
  const auto* ballot = std::get_if<decision::BallotCastV1>(&act.act().body);
  const auto* voice = std::get_if<decision::VoiceGivenV1>(&act.act().body);
  if (ballot == nullptr && voice == nullptr) return false;
  const auto id = ballot != nullptr ? ballot->decision : voice->decision;
  if (!ended_.contains(id) || register_->find(act.digest())) return false;
  // Once the true end is recorded, the law refuses by itself and says why.
  return !register_->state().decision.decision(id)->concluded;
}

// The state ran ahead of the log: forget it, and read the log again.
void Kept::start_over() {
  const auto begun = std::chrono::steady_clock::now();
  register_.reset();
  register_ = Register::load(surroundings_.store, dialogue_);
  const auto read = std::chrono::steady_clock::now();
  append_again_ = read - begun < a_moment ? read : read + reading_rests * (read - begun);
}

// The newest checkpoint, written over itself, is as little as a store can be asked for.
void Kept::must_take_writes() {
  if (std::chrono::steady_clock::now() < append_again_)
    throw ports::StoreFault(*append_fault_, dialogue_ + ": the store failed a moment ago");
  const std::scoped_lock lock{checkpoint_mutex_};
  if (checkpoint_) surroundings_.store.replace_checkpoint(dialogue_, checkpoint_, *checkpoint_);
}

// The words of what was just withheld are erased once the act that says so is durable.
void Kept::withhold(std::span<const acts::SignedAct> acts, std::span<const Outcome> outcomes) {
  for (std::size_t i = 0; i < acts.size(); ++i)
    if (const auto* act = std::get_if<constitution::ContentWithheldV1>(&acts[i].act().body);
        act != nullptr && std::holds_alternative<Recorded>(outcomes[i]))
      to_erase_.push_back(act->content);
  erase_withheld();
}

// The act that withholds is durable and answered so, even when the store can not erase just now:
// nobody is shown the words any more, and every round tries again.
void Kept::erase_withheld() {
  while (!to_erase_.empty()) {
    try {
      words_.erase(to_erase_.back());
    } catch (const ports::StoreFault&) {
      return;
    }
    to_erase_.pop_back();
  }
}

// They never left this house, and now nobody will ever be shown them.
void Kept::forget_lapsed_pledges(Instant now) {
  const Instant by{now.seconds - lapsed_pledges_rest_seconds};
  std::vector<Digest> lapsed;
  {
    const Guard guard{mutex_};
    if (!register_) return;
    lapsed = lapsed_words(register_->state().agreement, by);
    std::erase_if(lapsed, [&](const Digest& words) { return lapsed_.contains(words); });
  }
  if (lapsed.empty()) return;
  const std::unique_lock lock{mutex_};
  for (const Digest& words : lapsed)
    if (lapsed_.insert(words).second) to_erase_.push_back(words);
  erase_withheld();
}

Receipt Kept::renewed(const Recorded& recorded) const {
  const Digest leaves[] = {recorded.leaf};
  return {recorded, promise(log_, recorded.index, leaves)[0]};
}

std::optional<Receipt> Kept::receipt_at(std::uint64_t index) const {
  const Guard guard{mutex_};
  if (!register_ || index >= register_->state().size) return std::nullopt;
  return renewed(register_->recorded(surroundings_.store, index));
}

void Kept::read(const std::function<void(const Register&)>& reader) const {
  const Guard guard{mutex_};
  if (register_) reader(*register_);
}

std::optional<std::string> Kept::checkpoint() const {
  const std::scoped_lock lock{checkpoint_mutex_};
  return checkpoint_;
}

void Kept::sign_checkpoint() {
  sign_over([](const Register&) {});
}

// Only what is durable is under the lock here, and the store keeps the new checkpoint before anyone
// sees it: a fork would have to get past the compare-and-swap.
std::string Kept::sign_over(const std::function<void(const Register&)>& reader) {
  const std::scoped_lock checkpoint_lock{checkpoint_mutex_};
  tlog::Checkpoint next{.origin = log_.verifier_key().name(), .size = 0, .root = {}};
  {
    const Guard guard{mutex_};
    if (!register_)
      throw ports::StoreFault(ports::StoreFault::Kind::other, dialogue_ + " can not be read now");
    reader(*register_);
    next.size = register_->state().size;
    if (checkpoint_ && next.size == checkpoint_size_) return *checkpoint_;
    next.root = register_->tree().root();
  }
  std::string note = tlog::sign_checkpoint(next, log_);
  if (!surroundings_.store.replace_checkpoint(dialogue_, checkpoint_, note))
    throw ports::StoreFault(ports::StoreFault::Kind::in_use,
                            dialogue_ + ": another program signs checkpoints of this dialogue");
  checkpoint_ = std::move(note);
  checkpoint_size_ = next.size;
  return *checkpoint_;
}

ArchivePlan Kept::plan(constitution::Audience audience) {
  ArchivePlan plan;
  std::string note =
      sign_over([&](const Register& kept) { plan = plan_archive(kept.state(), audience); });
  plan.checkpoint = std::move(note);
  return plan;
}

std::optional<std::string> Kept::tile(std::string_view raw) const {
  const auto path = tlog::parse_tile_path(raw);
  if (!path) return std::nullopt;
  std::uint64_t size = 0;
  {
    const std::scoped_lock lock{checkpoint_mutex_};
    size = checkpoint_size_;
  }
  // A tile of level l stands on width * 256^l leaves behind those of the tiles before it.
  std::uint64_t last = path->index * tlog::tile_width + path->width;
  for (unsigned level = 0; level < path->level && last <= size; ++level) last *= tlog::tile_width;
  if (last > size) return std::nullopt;
  if (path->kind == tlog::TilePath::Kind::hashes) {
    const Guard guard{mutex_};
    return register_ ? register_->tree().tile(path->level, path->index, path->width) : std::nullopt;
  }
  std::vector<std::string> leaves;
  const std::uint64_t first = path->index * tlog::tile_width;
  surroundings_.store.read(dialogue_, first, first + path->width,
                           [&](const ports::KeptEntry& entry) { leaves.emplace_back(entry.leaf); });
  if (leaves.size() != path->width) return std::nullopt;
  return tlog::encode_entries(leaves);
}

ProofAnswer Kept::proof_file(const Digest& act, const std::optional<Digest>& leaf) const {
  std::string note;
  std::uint64_t size = 0;
  {
    const std::scoped_lock lock{checkpoint_mutex_};
    note = checkpoint_.value_or("");
    size = checkpoint_size_;
  }
  const Guard guard{mutex_};
  const auto index = register_ ? register_->find(act) : std::nullopt;
  if (!index) return ProofMissing::act_unknown;
  // Acts of votes can be guessed, digests of guesses computed: in PROTECTED mode nobody may learn
  // here which of them is in the log. The leaf hash stands on a salt that only the voter was given.
  const bool guessable = register_->state().opening->terms.mode == constitution::Mode::protected_ &&
                         register_->is_sealed(*index);
  if (leaf ? *leaf != register_->tree().leaf(*index) : guessable) return ProofMissing::act_unknown;
  if (*index >= size) return ProofMissing::not_yet_in_checkpoint;
  return tlog::to_string(tlog::ProofFile{.extra = std::nullopt,
                                         .index = *index,
                                         .hashes = register_->tree().inclusion(*index, size),
                                         .checkpoint = std::move(note)});
}

std::optional<Answered> Kept::objection_to(const constitution::Act& act,
                                           const session::OutcomePublishedV1& outcome) const {
  std::optional<Answered> objection;
  read([&](const Register& kept) {
    if (!constitution::admit(kept.state(), act, surroundings_.clock.now())) return;
    const auto bytes = outcome::outcome_json(kept.state(), outcome.session, outcome.size);
    if (crypto::sha256(bytes) != outcome.digest) objection = HostRefusal::outcome_digest_differs;
  });
  return objection;
}

// The law is asked first: to somebody who may not publish, the answer would tell whether a guess at
// votes is right, and drawing costs more than asking.
std::optional<Answered> Kept::objection(const constitution::Act& act) const {
  if (const auto* outcome = std::get_if<session::OutcomePublishedV1>(&act.body))
    return objection_to(act, *outcome);
  const auto& map = std::get<constitution::MapPublishedV1>(act.body);
  bool lawful = false;
  std::optional<Answered> objection;
  read([&](const Register& kept) {
    lawful = constitution::admit(kept.state(), act, surroundings_.clock.now()).has_value();
    if (!lawful) return;
    const auto hidden = constitution::map_keeps_people_hidden(kept.state(), map);
    if (!hidden)
      objection = Refused{.refusal = hidden.error(),
                          .last_sequence = last_sequence(kept.state(), act.author)};
  });
  if (!lawful || objection) return objection;
  const auto drawn = maps_.at({map.question, map.size}, map.settings);
  if (drawn && drawn->digest != map.digest) return HostRefusal::map_digest_differs;
  return std::nullopt;
}

bool Kept::attend(std::chrono::steady_clock::time_point now) {
  if (now - checkpoint_signed_ >= checkpoint_pause) {
    try {
      sign_checkpoint();
    } catch (const ports::StoreFault&) {
      // It stays pending, and those who read are told of what is durable all the same.
    }
    checkpoint_signed_ = now;
    forget_lapsed_pledges(surroundings_.clock.now());
  }
  std::uint64_t size = 0;
  bool to_erase = false;
  {
    const Guard guard{mutex_};
    if (!register_) return false;
    size = register_->state().size;
    to_erase = !to_erase_.empty();
  }
  if (to_erase) {
    const std::unique_lock lock{mutex_};
    erase_withheld();
  }
  if (now < tell_again_) return false;
  const bool redrawn = maps_.take_news();
  const bool grew = size != told_size_;
  told_size_ = size;
  return grew || redrawn;
}

}  // namespace entente::clerk
