#pragma once

// The clerk keeps the registers of this host: takes acts, lets the law decide, makes them durable,
// answers with a promise, and about once a second signs a checkpoint over all that is durable.
// It knows opinions and no names.
//
// Order, always: sequence (durable) -> integrate (tree) -> checkpoint by compare-and-swap ->
// publish.
//
// Threads: one writer drains whatever arrived while the last batch was being written (natural group
// commit, no timer); one secretary signs checkpoints and tells who listens; one cartographer
// redraws live maps. Every public call may be made from any thread.

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "host/clerk/live_maps.h"
#include "host/clerk/promise.h"
#include "host/clerk/register.h"
#include "host/ports/clock.h"

namespace entente::clerk {

inline constexpr std::size_t acts_waiting_max = 20'000;
inline constexpr std::size_t batch_acts_max = 1'024;

struct Receipt {
  Recorded recorded;
  Promise promise;
};

// What the law said no to, with what the author needs to try again.
struct Refused {
  constitution::AnyRefusal refusal;
  std::uint64_t last_sequence = 0;  // of the author, in this dialogue
};

// What the host could not or would not do; the law has no part in it.
enum class HostRefusal {
  dialogue_unknown,
  overloaded,
  map_digest_differs,
  outcome_digest_differs,
  storage_full,
  storage_read_only,
  storage_fault,
};

using Answered = std::variant<Receipt, Refused, HostRefusal>;

enum class ProofMissing { act_unknown, not_yet_in_checkpoint };
using ProofAnswer = std::variant<std::string, ProofMissing>;

struct Surroundings {
  ports::RecordStore& store;
  ports::Clock& clock;
  ports::Entropy& entropy;
};

class Clerk {
 public:
  explicit Clerk(Surroundings surroundings);
  ~Clerk();  // answers what is waiting, then stops
  Clerk(const Clerk&) = delete;
  Clerk& operator=(const Clerk&) = delete;

  // Takes a dialogue into service: replays it, and erases again what the log says was withheld.
  // `log` signs its promises and checkpoints, under the origin. Throws StoreFault.
  void keep(std::string dialogue, tlog::NoteSigner log);
  // Opens a new dialogue and keeps it: the opening is the first entry. Throws StoreFault, also when
  // the law refuses the opening or the store has a dialogue of that name.
  void begin(const acts::SignedAct& opening, tlog::NoteSigner log);
  std::vector<std::string> dialogues() const;

  // Called from the secretary's thread when a dialogue grew or a live map was redrawn; set once,
  // before the first act.
  // The listener says how long it rests before it is told again of this dialogue; what happens
  // meanwhile is told then.
  using ChangeListener = std::function<std::chrono::milliseconds(const std::string& dialogue)>;
  void on_change(ChangeListener listener);

  // Decides about an act and answers once it is durable, from the writer's thread.
  using Reply = std::function<void(Answered)>;
  void submit(acts::SignedAct act, Reply reply);
  // The same for many acts of one dialogue, in order, waiting for the answers.
  std::vector<Answered> submit_all(std::vector<acts::SignedAct> acts);

  // Reads under a shared lock: `reader` must be quick, keep no reference, and ask the clerk for
  // nothing but words, which take no lock of it. False: no such dialogue.
  bool read(std::string_view dialogue, const std::function<void(const Register&)>& reader) const;

  // The words of a content; nullopt when they were withheld, or never were.
  std::optional<std::string> words(std::string_view dialogue, const Digest& content) const;
  // The same for whoever reads very many once (words.h).
  std::optional<std::string> words_once(std::string_view dialogue, const Digest& content) const;

  // The newest signed checkpoint; nullopt before the first.
  std::optional<std::string> checkpoint(std::string_view dialogue) const;
  // Signs one now if the log grew, instead of within the second.
  void sign_checkpoint(std::string_view dialogue);

  // The newest drawn map of a question, drawn now if there is none yet. nullopt: no such question.
  std::optional<DrawnMap> live_map(std::string_view dialogue, QuestionId question);
  // At which log size that was drawn; nullopt: nobody asked for one yet.
  std::optional<std::uint64_t> live_map_size(std::string_view dialogue, QuestionId question) const;
  // The map over exactly the first `size` entries.
  std::optional<DrawnMap> map_at(std::string_view dialogue, QuestionId question, std::uint64_t size,
                                 const opinion::Settings& settings) const;

  // All maps of a dialogue, for whoever must not wait for a drawing; null: no such dialogue. It
  // lives as long as the clerk.
  LiveMaps* maps(std::string_view dialogue) const;

  // A file of the log at its C2SP path (tile/...), under the newest checkpoint; nullopt: none such.
  std::optional<std::string> tile(std::string_view dialogue, std::string_view path) const;
  // The C2SP tlog-proof of an act: its receipt. `leaf`: the leaf hash of its entry, which the
  // answer to the act named. Whoever names a wrong one is told nothing; in PROTECTED mode nobody
  // gets the receipt of a vote without it.
  ProofAnswer proof_file(std::string_view dialogue, const Digest& act,
                         const std::optional<Digest>& leaf = std::nullopt) const;

  // The receipt of an entry that stands in the log, with a promise of its own, for whoever may have
  // it: the caller makes sure whose act it is. nullopt: there is no such entry. Throws StoreFault.
  std::optional<Receipt> receipt_at(std::string_view dialogue, std::uint64_t index) const;

  // A bundle over all that the log holds now, under a checkpoint signed for it. nullopt: no such
  // dialogue. Throws StoreFault.
  std::optional<std::string> bundle(std::string_view dialogue, constitution::Audience audience);
  // The public one, made anew when the log grew, but not more often than every few seconds.
  std::shared_ptr<const std::string> public_bundle(std::string_view dialogue);

  // Does something that takes long (drawing, bundling) on a thread of its own, one after another.
  void in_background(std::function<void()> task);

 private:
  class Desk;
  std::unique_ptr<Desk> desk_;
};

}  // namespace entente::clerk
