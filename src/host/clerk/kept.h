#pragma once

// Kept: one dialogue in the clerk's care, with its lock, its signing key, its newest checkpoint and
// its live maps. Every call may be made from any thread.

#include <chrono>
#include <memory>
#include <mutex>
#include <set>
#include <shared_mutex>

#include "host/clerk/archive.h"
#include "host/clerk/clerk.h"
#include "host/clerk/live_maps.h"
#include "host/clerk/words.h"

namespace entente::clerk {

// A checkpoint is signed at most this often, and only when the log grew.
inline constexpr std::chrono::milliseconds checkpoint_pause{1'000};
// After an append that failed, the log is read anew, which no reader can wait out in a large
// dialogue. So the next is tried once the store takes a small write again, and, where reading took
// longer than a moment, not before this many times as long.
inline constexpr int reading_rests = 10;
inline constexpr std::chrono::milliseconds a_moment{20};
// The words of a pledge that was opened alone are erased so long after its time is over: a clock
// that ran ahead for a while can be set right before they are gone.
inline constexpr std::int64_t lapsed_pledges_rest_seconds = 86'400;

class Kept {
 public:
  // Replays the dialogue. Throws StoreFault.
  Kept(Surroundings surroundings, std::string dialogue, tlog::NoteSigner log);

  // Decides about a batch of the writer's; answers stand in the order of `acts`.
  std::vector<Answered> admit(std::span<const acts::SignedAct> acts);

  void read(const std::function<void(const Register&)>& reader) const;
  std::optional<std::string> checkpoint() const;
  void sign_checkpoint();
  // A hash tile or entry bundle under the newest checkpoint; nullopt: there is no such file.
  std::optional<std::string> tile(std::string_view path) const;
  // See Clerk::proof_file.
  ProofAnswer proof_file(const Digest& act, const std::optional<Digest>& leaf) const;
  // What belongs into a bundle, under a checkpoint signed for just that.
  ArchivePlan plan(constitution::Audience audience);

  LiveMaps& maps() const { return maps_; }
  // The words of a content; nullopt when they were withheld, or never were. Takes no lock of the
  // register.
  std::optional<std::string> words(const Digest& content) const { return words_.find(content); }
  std::optional<std::string> words_once(const Digest& content) const {
    return words_.find_once(content);
  }
  // Why this map may not be published, if so: its digest is not that of the map we draw; or the law
  // of an older constitution would allow what shows single people. What else the law refuses, it
  // says itself. Precondition: the act publishes a map.
  std::optional<Answered> objection(const constitution::Act& act) const;
  // See Clerk::receipt_at.
  std::optional<Receipt> receipt_at(std::uint64_t index) const;
  // A promise of its own for an entry that stood in the log before.
  Receipt renewed(const Recorded& recorded) const;

  // What the secretary does on its round: signs. True when readers should be told.
  bool attend(std::chrono::steady_clock::time_point now);
  // Until then attend() is silent about what happens.
  void tell_not_before(std::chrono::steady_clock::time_point when) { tell_again_ = when; }

 private:
  std::optional<Answered> objection_to(const constitution::Act& act,
                                       const session::OutcomePublishedV1& outcome) const;
  // With the lock: lets the law decide and answers.
  std::vector<Answered> enter(std::span<const acts::SignedAct> acts);
  // Is this a new answer to a decision whose end was stated?
  bool too_late(const acts::SignedAct& act) const;
  using Guard = std::shared_lock<std::shared_mutex>;

  // Signs over the state that `reader` is shown, if the log grew, and returns the newest note.
  std::string sign_over(const std::function<void(const Register&)>& reader);
  void withhold(std::span<const acts::SignedAct> acts, std::span<const Outcome> outcomes);
  void erase_withheld();
  void forget_lapsed_pledges(Instant now);
  void start_over();
  void must_take_writes();  // of the writer's thread only, like the two members it is about

  Surroundings surroundings_;
  tlog::NoteSigner log_;
  mutable std::shared_mutex mutex_;     // guards the register
  std::unique_ptr<Register> register_;  // null after a failed append, until loaded again
  std::string dialogue_;
  // Decisions whose end a facilitator stated, and stated falsely. They take no more answers: the
  // host tells the true count then, and a second count with one more ballot would tell that ballot.
  std::set<decision::DecisionId> ended_;  // under the same lock

  mutable std::mutex checkpoint_mutex_;
  std::optional<std::string> checkpoint_;
  std::uint64_t checkpoint_size_ = 0;
  std::chrono::steady_clock::time_point checkpoint_signed_{};

  Words words_;
  std::vector<Digest> to_erase_;  // withheld or lapsed words that a failing store still holds
  std::set<Digest> lapsed_;       // words of pledges that will never open: erased, or in to_erase_
  std::optional<ports::StoreFault::Kind> append_fault_;  // of the last append, if it failed
  std::chrono::steady_clock::time_point append_again_;   // not before
  mutable LiveMaps maps_{[this](const auto& reader) { read(reader); }};
  std::uint64_t told_size_ = 0;  // the secretary's own
  std::chrono::steady_clock::time_point tell_again_{};
};

}  // namespace entente::clerk
