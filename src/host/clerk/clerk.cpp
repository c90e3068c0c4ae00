#include "host/clerk/clerk.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <thread>

#include "host/clerk/kept.h"

namespace entente::clerk {
namespace {

// How often the secretary and the cartographer make their rounds.
constexpr std::chrono::milliseconds round_pause{100};
// The public bundle is made anew at most this often.
constexpr std::chrono::seconds bundle_pause{5};

HostRefusal refusal_for(const ports::StoreFault& fault) {
  switch (fault.kind()) {
    case ports::StoreFault::Kind::full:
      return HostRefusal::storage_full;
    case ports::StoreFault::Kind::read_only:
      return HostRefusal::storage_read_only;
    case ports::StoreFault::Kind::damaged:
    case ports::StoreFault::Kind::in_use:
    case ports::StoreFault::Kind::other:
      break;
  }
  return HostRefusal::storage_fault;
}

}  // namespace

// The threads and what lies between them and the callers.
class Clerk::Desk {
 public:
  explicit Desk(Surroundings surroundings)
      : surroundings_(surroundings),
        writer_([this] { write(); }),
        secretary_([this] { make_rounds([this](auto& name, auto& kept) { attend(name, kept); }); }),
        cartographer_([this] {
          make_rounds(
              [](auto&, auto& kept) { kept.maps().attend(std::chrono::steady_clock::now()); });
        }),
        archivist_([this] { do_tasks(); }) {}

  ~Desk() {
    {
      const std::scoped_lock lock{queue_mutex_};
      stopping_ = true;
    }
    queue_changed_.notify_all();
    round_.notify_all();
    task_added_.notify_all();
    writer_.join();
    secretary_.join();
    cartographer_.join();
    archivist_.join();
  }

  void keep(std::string dialogue, tlog::NoteSigner log) {
    auto kept = std::make_shared<Kept>(surroundings_, dialogue, std::move(log));
    kept->sign_checkpoint();
    const std::unique_lock lock{kept_mutex_};
    kept_[std::move(dialogue)] = std::move(kept);
  }

  void begin(const acts::SignedAct& opening, const tlog::VerifierKey& log) {
    const auto* terms = std::get_if<constitution::DialogueOpenedV1>(&opening.act().body);
    if (terms != nullptr && terms->log != log.string())
      throw ports::StoreFault(ports::StoreFault::Kind::other,
                              "this is not the key that the opening names");
    const acts::SignedAct acts[] = {opening};
    const auto outcomes =
        Register::empty(opening.act().dialogue.string())
            ->admit(surroundings_.store, surroundings_.entropy, acts, surroundings_.clock.now());
    if (!std::holds_alternative<Recorded>(outcomes.front()))
      throw ports::StoreFault(ports::StoreFault::Kind::other,
                              "the rules do not allow this opening");
  }

  std::shared_ptr<Kept> find(std::string_view dialogue) const {
    const std::shared_lock lock{kept_mutex_};
    const auto found = kept_.find(dialogue);
    return found == kept_.end() ? nullptr : found->second;
  }

  std::vector<std::string> dialogues() const {
    const std::shared_lock lock{kept_mutex_};
    std::vector<std::string> names;
    for (const auto& [name, kept] : kept_) names.push_back(name);
    return names;
  }

  void on_change(ChangeListener listener) {
    const std::unique_lock lock{kept_mutex_};
    listener_ = std::move(listener);
  }

  ports::RecordStore& store() { return surroundings_.store; }

  std::shared_ptr<const std::string> public_bundle(std::string_view dialogue) {
    const auto kept = find(dialogue);
    if (!kept) return nullptr;
    const std::scoped_lock lock{bundles_mutex_};
    auto& cached = bundles_[std::string{dialogue}];
    const auto now = std::chrono::steady_clock::now();
    if (cached.bytes && now - cached.made < bundle_pause) return cached.bytes;
    const auto plan = kept->plan(constitution::Audience::public_);
    if (!cached.bytes || plan.size != cached.size)
      cached.bytes = std::make_shared<const std::string>(assemble(surroundings_.store, plan));
    cached.size = plan.size;
    cached.made = now;
    return cached.bytes;
  }

  void in_background(std::function<void()> task) {
    const std::scoped_lock lock{queue_mutex_};
    tasks_.push_back(std::move(task));
    task_added_.notify_one();
  }

  void submit(acts::SignedAct act, Reply reply) {
    const auto kept = find(act.act().dialogue.string());
    if (!kept) return reply(HostRefusal::dialogue_unknown);
    if (std::holds_alternative<constitution::MapPublishedV1>(act.act().body) ||
        std::holds_alternative<session::OutcomePublishedV1>(act.act().body))
      if (auto objection = kept->objection(act.act())) return reply(*std::move(objection));
    {
      const std::scoped_lock lock{queue_mutex_};
      if (waiting_.size() < acts_waiting_max) {
        waiting_.push_back({kept, std::move(act), std::move(reply)});
        queue_changed_.notify_one();
        return;
      }
    }
    reply(HostRefusal::overloaded);
  }

 private:
  struct Waiting {
    std::shared_ptr<Kept> kept;
    acts::SignedAct act;
    Reply reply;
  };

  // Takes acts of one dialogue, from the front, as many as one batch holds.
  std::vector<Waiting> next_batch() {
    std::unique_lock lock{queue_mutex_};
    queue_changed_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
    std::vector<Waiting> batch;
    while (!waiting_.empty() && batch.size() < batch_acts_max &&
           (batch.empty() || waiting_.front().kept == batch.front().kept)) {
      batch.push_back(std::move(waiting_.front()));
      waiting_.pop_front();
    }
    return batch;
  }

  void write() {
    for (auto batch = next_batch(); !batch.empty(); batch = next_batch()) {
      std::vector<acts::SignedAct> acts;
      for (auto& waiting : batch) acts.push_back(std::move(waiting.act));
      std::vector<Answered> answers(batch.size(), HostRefusal::storage_fault);
      try {
        answers = batch.front().kept->admit(acts);
      } catch (const ports::StoreFault& fault) {
        std::ranges::fill(answers, Answered{refusal_for(fault)});
      }
      for (std::size_t i = 0; i < batch.size(); ++i) batch[i].reply(std::move(answers[i]));
    }
  }

  void do_tasks() {
    std::unique_lock lock{queue_mutex_};
    while (true) {
      task_added_.wait(lock, [&] { return stopping_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      const auto task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      try {
        task();
      } catch (const ports::StoreFault&) {
        // Whoever waits for the answer is told when the task goes away without giving one.
      }
      lock.lock();
    }
  }

  void attend(const std::string& dialogue, Kept& kept) {
    ChangeListener listener;
    {
      const std::shared_lock lock{kept_mutex_};
      listener = listener_;
    }
    const auto now = std::chrono::steady_clock::now();
    if (!kept.attend(now) || !listener) return;
    const auto rest = listener(dialogue);
    kept.tell_not_before(std::chrono::steady_clock::now() + rest);
  }

  void make_rounds(const std::function<void(const std::string&, Kept&)>& attend_to) {
    std::unique_lock lock{queue_mutex_};
    while (!stopping_) {
      lock.unlock();
      for (const auto& dialogue : dialogues()) attend_to(dialogue, *find(dialogue));
      lock.lock();
      round_.wait_for(lock, round_pause, [&] { return stopping_; });
    }
  }

  Surroundings surroundings_;
  mutable std::shared_mutex kept_mutex_;
  std::map<std::string, std::shared_ptr<Kept>, std::less<>> kept_;
  ChangeListener listener_;

  std::mutex queue_mutex_;
  std::condition_variable queue_changed_;
  std::condition_variable round_;
  std::condition_variable task_added_;
  std::deque<std::function<void()>> tasks_;
  std::deque<Waiting> waiting_;
  bool stopping_ = false;

  struct CachedBundle {
    std::shared_ptr<const std::string> bytes;
    std::uint64_t size = 0;
    std::chrono::steady_clock::time_point made;
  };
  std::mutex bundles_mutex_;
  std::map<std::string, CachedBundle, std::less<>> bundles_;

  std::thread writer_;
  std::thread secretary_;
  std::thread cartographer_;
  std::thread archivist_;
};

Clerk::Clerk(Surroundings surroundings) : desk_(std::make_unique<Desk>(surroundings)) {}
Clerk::~Clerk() = default;

void Clerk::keep(std::string dialogue, tlog::NoteSigner log) {
  desk_->keep(std::move(dialogue), std::move(log));
}

void Clerk::begin(const acts::SignedAct& opening, tlog::NoteSigner log) {
  desk_->begin(opening, log.verifier_key());
  keep(opening.act().dialogue.string(), std::move(log));
}

std::vector<std::string> Clerk::dialogues() const { return desk_->dialogues(); }

void Clerk::on_change(ChangeListener listener) { desk_->on_change(std::move(listener)); }

void Clerk::submit(acts::SignedAct act, Reply reply) {
  desk_->submit(std::move(act), std::move(reply));
}

std::vector<Answered> Clerk::submit_all(std::vector<acts::SignedAct> acts) {
  std::vector<std::future<Answered>> pending;
  for (auto& act : acts) {
    auto promised = std::make_shared<std::promise<Answered>>();
    pending.push_back(promised->get_future());
    submit(std::move(act),
           [promised](Answered answered) { promised->set_value(std::move(answered)); });
  }
  std::vector<Answered> answers;
  for (auto& answer : pending) answers.push_back(answer.get());
  return answers;
}

bool Clerk::read(std::string_view dialogue,
                 const std::function<void(const Register&)>& reader) const {
  const auto kept = desk_->find(dialogue);
  if (kept) kept->read(reader);
  return kept != nullptr;
}

std::optional<std::string> Clerk::words(std::string_view dialogue, const Digest& content) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->words(content) : std::nullopt;
}

std::optional<std::string> Clerk::words_once(std::string_view dialogue,
                                             const Digest& content) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->words_once(content) : std::nullopt;
}

std::optional<std::string> Clerk::checkpoint(std::string_view dialogue) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->checkpoint() : std::nullopt;
}

void Clerk::sign_checkpoint(std::string_view dialogue) {
  if (const auto kept = desk_->find(dialogue)) kept->sign_checkpoint();
}

std::optional<DrawnMap> Clerk::live_map(std::string_view dialogue, QuestionId question) {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->maps().newest(question) : std::nullopt;
}

std::optional<std::uint64_t> Clerk::live_map_size(std::string_view dialogue,
                                                  QuestionId question) const {
  const auto kept = desk_->find(dialogue);
  const auto map = kept ? kept->maps().newest_drawn(question) : std::nullopt;
  if (!map) return std::nullopt;
  return map->size;
}

std::optional<DrawnMap> Clerk::map_at(std::string_view dialogue, QuestionId question,
                                      std::uint64_t size, const opinion::Settings& settings) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->maps().at({question, size}, settings) : std::nullopt;
}

LiveMaps* Clerk::maps(std::string_view dialogue) const {
  const auto kept = desk_->find(dialogue);
  return kept ? &kept->maps() : nullptr;
}

std::optional<Receipt> Clerk::receipt_at(std::string_view dialogue, std::uint64_t index) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->receipt_at(index) : std::nullopt;
}

std::optional<std::string> Clerk::tile(std::string_view dialogue, std::string_view path) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->tile(path) : std::nullopt;
}

ProofAnswer Clerk::proof_file(std::string_view dialogue, const Digest& act,
                              const std::optional<Digest>& leaf) const {
  const auto kept = desk_->find(dialogue);
  return kept ? kept->proof_file(act, leaf) : ProofMissing::act_unknown;
}

std::optional<std::string> Clerk::bundle(std::string_view dialogue,
                                         constitution::Audience audience) {
  const auto kept = desk_->find(dialogue);
  if (!kept) return std::nullopt;
  return assemble(desk_->store(), kept->plan(audience));
}

std::shared_ptr<const std::string> Clerk::public_bundle(std::string_view dialogue) {
  return desk_->public_bundle(dialogue);
}

void Clerk::in_background(std::function<void()> task) { desk_->in_background(std::move(task)); }

}  // namespace entente::clerk
