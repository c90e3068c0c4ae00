#pragma once

// What a clerk stands on in its tests: a store that forgets and can be made to fail, a clock that
// is set by hand, and chance that is the same every time.

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "foundation/crypto/sha256.h"
#include "foundation/tlog/note.h"
#include "host/ports/clock.h"
#include "host/ports/entropy.h"
#include "host/ports/record_store.h"
#include "record/acts/invented_test.h"

namespace entente::clerk {

namespace invented = acts::invented;

class ForgetfulStore : public ports::RecordStore {
 public:
  struct Kept {
    std::vector<ports::NewEntry> entries;
    std::map<Digest, acts::Content> contents;
    std::optional<std::string> checkpoint;
  };

  // The next appends throw this, until it is empty again.
  std::optional<ports::StoreFault::Kind> failing;

  std::vector<std::string> dialogues() override {
    const std::scoped_lock lock{mutex_};
    std::vector<std::string> names;
    for (const auto& [name, kept] : kept_) names.push_back(name);
    return names;
  }
  std::uint64_t size(std::string_view dialogue) override {
    const std::scoped_lock lock{mutex_};
    return of(dialogue).entries.size();
  }
  bool append(std::string_view dialogue, std::uint64_t expected_size,
              std::span<const ports::NewEntry> entries) override {
    const std::scoped_lock lock{mutex_};
    if (failing) throw ports::StoreFault(*failing, "as the test asked");
    auto& kept = of(dialogue);
    if (kept.entries.size() != expected_size) return false;
    for (const auto& entry : entries) {
      kept.entries.push_back(entry);
      for (const auto& content : entry.contents)
        kept.contents.emplace(acts::digest_of(content), content);
    }
    return true;
  }
  void read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
            const std::function<void(const ports::KeptEntry&)>& each) override {
    const std::scoped_lock lock{mutex_};
    const auto& entries = of(dialogue).entries;
    for (std::uint64_t i = from; i < to && i < entries.size(); ++i)
      each({.index = i, .leaf = entries[i].leaf, .row = entries[i].row});
  }
  std::optional<acts::Content> content(std::string_view dialogue, const Digest& digest) override {
    const std::scoped_lock lock{mutex_};
    const auto& contents = of(dialogue).contents;
    const auto found = contents.find(digest);
    if (found == contents.end()) return std::nullopt;
    return found->second;
  }
  void erase_content(std::string_view dialogue, const Digest& digest) override {
    const std::scoped_lock lock{mutex_};
    of(dialogue).contents.erase(digest);
  }
  std::optional<std::string> checkpoint(std::string_view dialogue) override {
    const std::scoped_lock lock{mutex_};
    return of(dialogue).checkpoint;
  }
  bool replace_checkpoint(std::string_view dialogue, const std::optional<std::string>& expected,
                          std::string_view next) override {
    const std::scoped_lock lock{mutex_};
    auto& checkpoint = of(dialogue).checkpoint;
    if (checkpoint != expected) return false;
    checkpoint = next;
    return true;
  }

  // For a test that damages what is kept.
  Kept& of(std::string_view dialogue) { return kept_[std::string{dialogue}]; }

 private:
  std::mutex mutex_;
  std::map<std::string, Kept> kept_;
};

struct ClockByHand : ports::Clock {
  std::atomic<std::int64_t> seconds{invented::morning.seconds};
  Instant now() override { return Instant{seconds}; }
};

// SHA-256 of a counter.
class FixedChance : public ports::Entropy {
 public:
  explicit FixedChance(std::string name = "chance") : name_(std::move(name)) {}
  void fill(std::span<std::uint8_t> bytes) override {
    const std::scoped_lock lock{mutex_};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (i % 32 == 0) block_ = crypto::sha256(name_ + std::to_string(drawn_++));
      bytes[i] = block_.bytes[i % 32];
    }
  }

 private:
  std::mutex mutex_;
  std::string name_;
  std::uint64_t drawn_ = 0;
  Digest block_;
};

inline tlog::NoteSigner log_key(std::string_view name = "the log") {
  auto key = crypto::SigningKey::from_seed(crypto::sha256(name).span());
  return *tlog::NoteSigner::make("localhost/d/demo", std::move(key));
}

// The acts of a small dialogue in one constituency with two questions.
class InventedActs {
 public:
  explicit InventedActs(constitution::Mode mode = constitution::Mode::open) : mode_(mode) {}

  acts::SignedAct opening() {
    auto asked = invented::terms(facilitator, registrar, log_key().verifier_key().string());
    asked.mode = mode_;
    return convener.does(asked, invented::title_contents());
  }
  // A constituency with `people` seats taken, a question, and an accepted statement.
  std::vector<acts::SignedAct> setting(std::size_t people) {
    std::vector<acts::SignedAct> acts;
    acts.push_back(
        facilitator.does(invented::declared("cso", 40), invented::in_both("cso").contents));
    for (std::size_t i = 0; i < people; ++i) {
      participants.emplace_back("participant " + std::to_string(i));
      auto& who = participants.back();
      acts.push_back(who.does(registrar.attests("cso", who.key())));
    }
    acts.push_back(facilitator.does(invented::posed("What blocks"),
                                    invented::in_both("What blocks").contents));
    acts.push_back(facilitator.does(invented::stated("Agir"), {invented::words("Agir")}));
    return acts;
  }
  acts::SignedAct vote(std::size_t who, discussion::Choice choice = discussion::Choice::agree) {
    return participants[who].does(
        discussion::VoteCastV1{.statement = StatementId{1}, .choice = choice});
  }

  invented::Person convener{"convener"}, facilitator{"facilitator"}, registrar{"registrar"};
  std::vector<invented::Person> participants;

 private:
  constitution::Mode mode_;
};

}  // namespace entente::clerk
