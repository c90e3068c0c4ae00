#pragma once

// What must be remembered of this concept. Everything keeps the index of its entry, so that a
// session can be read as it was at any earlier size of the log.

#include <unordered_map>
#include <vector>

#include "dialogue/session/acts.h"

namespace entente::session {

// An act as it stands in the log.
template <class Act>
struct Kept {
  std::uint64_t index = 0;
  Instant at;
  Act act;
};

// A phase entered, and by which facilitator.
struct Entered : Kept<PhaseEnteredV1> {
  PublicKey author;
};

struct Session {
  SessionId id;
  Kept<SessionOpenedV1> opened;
  std::vector<Entered> entered;
  std::vector<Kept<PresenceNotedV2>> presence;  // of version 1: without decision makers
  std::vector<Kept<TurnTakenV1>> turns;
  std::optional<Kept<SessionClosedV1>> closed;
  std::vector<Kept<OutcomePublishedV1>> outcomes;

  std::uint32_t phase() const { return entered.empty() ? 0 : entered.back().act.phase; }
};

struct Theme {
  ThemeId id;
  Kept<ThemeNamedV1> named;
  std::optional<std::uint64_t> dropped_by;  // index
};

struct Item {
  ItemId id;
  Kept<ItemParkedV1> parked;
  std::vector<Kept<ItemAssignedV1>> assigned;
};

struct Request {
  RequestId id;
  Kept<AnswerRequestedV1> asked;
  std::vector<Kept<StatementAnsweredV1>> answers;
};

struct Understanding {
  Kept<UnderstandingSubmittedV1> submitted;
  PublicKey author;
};

class State {
 public:
  const std::vector<Kept<NotePublishedV1>>& notes() const { return notes_; }
  const std::vector<Session>& sessions() const { return sessions_; }
  const std::vector<Theme>& themes() const { return themes_; }
  const std::vector<Item>& items() const { return items_; }
  const std::vector<Request>& requests() const { return requests_; }
  const std::vector<Understanding>& understandings() const { return understandings_; }
  const std::vector<Kept<StatementMergedV1>>& merges() const { return merges_; }

  // Null where there is none.
  const Session* session(SessionId id) const;
  const Session* open_session() const;
  const Theme* theme(ThemeId id) const;
  const Item* item(ItemId id) const;
  const Request* request(RequestId id) const;
  bool merged(StatementId statement) const;
  std::uint32_t understandings_by(const PublicKey& author) const;

  // The pause in force at `at`; null: none.
  const Kept<DialoguePausedV1>* pause_at(Instant at) const;

  // Where an act stands in the log, and whose it is.
  struct Happened {
    std::uint64_t index = 0;
    Instant at;
    PublicKey author;
  };
  // The act was admitted before.
  void evolve(const NotePublishedV1& act, const Happened& now);
  void evolve(const SessionOpenedV1& act, const Happened& now);
  void evolve(const PhaseEnteredV1& act, const Happened& now);
  void evolve(const PresenceNotedV1& act, const Happened& now);
  void evolve(const PresenceNotedV2& act, const Happened& now);
  void evolve(const TurnTakenV1& act, const Happened& now);
  void evolve(const StatementMergedV1& act, const Happened& now);
  void evolve(const UnderstandingSubmittedV1& act, const Happened& now);
  void evolve(const ThemeNamedV1& act, const Happened& now);
  void evolve(const ThemeDroppedV1& act, const Happened& now);
  void evolve(const ItemParkedV1& act, const Happened& now);
  void evolve(const ItemAssignedV1& act, const Happened& now);
  void evolve(const AnswerRequestedV1& act, const Happened& now);
  void evolve(const StatementAnsweredV1& act, const Happened& now);
  void evolve(const SessionClosedV1& act, const Happened& now);
  void evolve(const OutcomePublishedV1& act, const Happened& now);
  void evolve(const DialoguePausedV1& act, const Happened& now);
  void evolve(const DialogueResumedV1& act, const Happened& now);

 private:
  std::vector<Kept<NotePublishedV1>> notes_;
  std::vector<Session> sessions_;
  std::vector<Theme> themes_;
  std::vector<Item> items_;
  std::vector<Request> requests_;
  std::vector<Understanding> understandings_;
  std::vector<Kept<StatementMergedV1>> merges_;
  std::unordered_map<PublicKey, std::uint32_t> understood_;  // how many by each author
  std::optional<Kept<DialoguePausedV1>> pause_;
};

}  // namespace entente::session
