#pragma once

// What must be remembered of this concept to decide about the next act, and to draw any map again.
// Ids are positions: QuestionId 1 is the first posed, StatementId 1 the first of the dialogue.

#include <span>
#include <unordered_set>
#include <vector>

#include "dialogue/discussion/acts.h"

namespace entente::discussion {

class State {
 public:
  const std::vector<Question>& questions() const { return questions_; }
  const std::vector<Statement>& statements() const { return statements_; }

  // Null where there is none.
  const Question* question(QuestionId id) const;
  const Statement* statement(StatementId id) const;

  // Votes on the statements of `id` that stand before `size` in the log, in its order.
  // Precondition: the question exists.
  std::span<const Vote> votes_before(QuestionId id, std::uint64_t size) const;

  // The roles that a statement is about: its own, or else its question's.
  const Roles& roles_of(const Statement& statement) const;
  // Is anything said of roles, about any question or statement of `question`?
  bool tells_roles(const Question& question) const;

  // Who submitted a statement: its key, and its seat if it has one.
  struct Author {
    PublicKey key;
    SeatId seat;
  };

  // `index`: of the entry. The act was admitted before.
  void evolve(const QuestionPosedV1& act, std::uint64_t index);
  void evolve(const QuestionClosedV1& act, std::uint64_t index);
  void evolve(const StatementSubmittedV1& act, std::uint64_t index, const Author& author);
  void evolve(const StatementImportedV1& act, std::uint64_t index, const PublicKey& author);
  void evolve(const StatementModeratedV1& act, std::uint64_t index);
  void evolve(const RoleTaggedV1& act);
  void evolve(const Vote& vote);

 private:
  StatementId add(Statement statement);

  std::vector<Question> questions_;
  std::vector<Statement> statements_;
  std::vector<std::unordered_set<std::uint32_t>> voters_;  // seats that voted, by question
};

}  // namespace entente::discussion
