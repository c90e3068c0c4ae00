#pragma once

// Where the holder of a seat is in the statements of one question: what is left, what was answered
// how, what they wrote. Pure: read from the register, so that no form need remember anything.

#include <map>
#include <optional>
#include <vector>

#include "dialogue/constitution/state.h"

namespace entente::forms {

class Ballot {
 public:
  // `order`: the statements to answer, as this participant meets them (docs/formats/route-1.md).
  // Precondition: the question exists.
  Ballot(const constitution::State& state, QuestionId question, const constituency::Seat& seat,
         std::vector<StatementId> order);

  const discussion::Question& question() const { return question_; }
  const std::vector<StatementId>& order() const { return order_; }
  // The last vote of this seat on a statement; null: none.
  const discussion::Vote* vote_on(StatementId statement) const;
  // What this seat wrote, oldest first.
  const std::vector<const discussion::Statement*>& own() const { return own_; }

  std::size_t answered() const;
  // The first that is not answered yet.
  std::optional<StatementId> next() const;
  // Now is the moment to ask for a statement of their own: after ten answers, or after half of
  // them where there are fewer than twice as many.
  bool half_way() const;

 private:
  const discussion::Question& question_;
  std::vector<StatementId> order_;
  std::map<StatementId, discussion::Vote> votes_;
  std::vector<const discussion::Statement*> own_;
};

}  // namespace entente::forms
