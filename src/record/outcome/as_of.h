#pragma once

// A session as it stood when the log held its first `size` entries: what the outcome and every
// document of it is written from, so that two readers of one outcome read the same, whenever they
// read. Pure, and nothing from `size` on is looked at. Lists are in the order of the log, or of the
// declaration where they are about constituencies. Pointers live as long as the state.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "dialogue/constitution/state.h"

namespace entente::outcome {

// Who spoke for how long; nullopt: people of no constituency.
struct Spoken {
  std::optional<constituency::Code> constituency;
  std::int64_t seconds = 0;
  std::uint32_t turns = 0;
};

struct Heard {
  const discussion::Question* question = nullptr;
  std::uint64_t statements = 0;  // that are not rejected
  std::uint64_t votes = 0;
  std::uint64_t voters = 0;
  const constitution::PublishedMap* map = nullptr;  // the newest; null where none was published
};

struct Requested {
  const session::Request* request = nullptr;
  std::span<const session::Kept<session::StatementAnsweredV1>> answers;  // the last one counts
};

struct Parked {
  const session::Item* item = nullptr;
  std::optional<constituency::Code> assigned;
};

struct Decided {
  const decision::Decision* decision = nullptr;
  bool concluded = false;                            // false: put, and still under way
  std::vector<const agreement::Objection*> dissent;  // objections that travel with the text
};

struct Promised {
  const commitment::Commitment* commitment = nullptr;
  std::vector<bool> confirmed;  // by owner, in their order
};

// Does a statement stand at that size, so that it is owed an answer? Accepted, or not rejected
// where moderation follows afterwards; facts that people tell about themselves ask for none.
bool owed_answer(const constitution::State& state, const discussion::Statement& statement,
                 std::uint64_t size);

// Of no session in particular: what was parked, and themes that were not dropped.
std::vector<Parked> items_at(const constitution::State& state, std::uint64_t size);
std::vector<const session::Theme*> themes_at(const constitution::State& state, std::uint64_t size);

class AsOf {
 public:
  // Precondition: held.opened.index < size <= state.size.
  AsOf(const constitution::State& state, const session::Session& held, std::uint64_t size)
      : state_(state), held_(held), size_(size) {}

  const constitution::State& state() const { return state_; }
  const session::Session& held() const { return held_; }
  std::uint64_t size() const { return size_; }
  bool before(std::uint64_t index) const { return index < size_; }

  std::vector<const constituency::Constituency*> sides() const;
  // The newest count of who was here; null where nobody counted.
  const session::PresenceNotedV2* counted() const;
  // As counted, 0 where it was left out; where nobody counted, the seats taken.
  std::uint32_t people(const constituency::Constituency& side) const;
  // Seats whose key the host had seen, because their holders took part by forms.
  std::uint32_t entrusted_seats() const { return state_.constituency.entrusted_before(size_); }
  // The offices of those among them who decide and agreed to be recorded, as last noted.
  std::vector<const Translations*> decision_makers(const constituency::Constituency& side) const;
  std::vector<Spoken> turns() const;  // only who spoke; nobody's constituency last

  // Null: none yet, or not closed yet.
  const session::NotePublishedV1* note() const;
  const session::Kept<session::SessionClosedV1>* closed() const;

  // Every question that was posed; `questions_of_session`: those that its run-sheet names, all
  // where it names none.
  std::vector<Heard> questions() const;
  std::vector<Heard> questions_of_session() const;
  bool owed_answer(const discussion::Statement& statement) const {
    return outcome::owed_answer(state_, statement, size_);
  }
  std::vector<Requested> requests() const;
  std::vector<Parked> items() const { return items_at(state_, size_); }
  std::vector<const session::Theme*> themes() const { return themes_at(state_, size_); }

  // Concluded since the session was opened, or put and neither concluded nor replaced.
  std::vector<Decided> decisions() const;
  // Made since the session was opened, and not taken back.
  std::vector<Promised> promises() const;
  // The summary, then the clauses. Precondition: it was tabled before.
  const std::vector<agreement::Part>& parts(const agreement::Proposal& proposal) const;

 private:
  std::uint64_t statements_in(const discussion::Question& question) const;
  Heard heard(const discussion::Question& question) const;
  std::vector<const agreement::Objection*> dissent(ProposalId proposal) const;
  bool since_opening(std::uint64_t index) const {
    return index > held_.opened.index && before(index);
  }

  const constitution::State& state_;
  const session::Session& held_;
  std::uint64_t size_;
};

// The outcome of a session that documents are about: the newest signed one; null: none is signed.
const session::Kept<session::OutcomePublishedV1>* signed_outcome(const session::Session& held);

}  // namespace entente::outcome
