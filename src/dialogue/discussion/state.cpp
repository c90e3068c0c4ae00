#include "dialogue/discussion/state.h"

#include <algorithm>

namespace entente::discussion {

const Question* State::question(QuestionId id) const {
  return id.number >= 1 && id.number <= questions_.size() ? &questions_[id.number - 1] : nullptr;
}

const Statement* State::statement(StatementId id) const {
  return id.number >= 1 && id.number <= statements_.size() ? &statements_[id.number - 1] : nullptr;
}

std::span<const Vote> State::votes_before(QuestionId id, std::uint64_t size) const {
  const auto& votes = question(id)->votes;
  const auto end = std::ranges::lower_bound(votes, size, {}, &Vote::index);
  return {votes.begin(), end};
}

void State::evolve(const QuestionPosedV1& act, std::uint64_t index) {
  Question question;
  question.id = QuestionId{static_cast<std::uint32_t>(questions_.size() + 1)};
  question.index = index;
  question.text = act.text;
  question.closes = act.closes;
  questions_.push_back(std::move(question));
  voters_.emplace_back();
}

void State::evolve(const QuestionClosedV1& act, std::uint64_t index) {
  questions_[act.question.number - 1].closed_by = index;
}

StatementId State::add(Statement statement) {
  statement.id = StatementId{static_cast<std::uint32_t>(statements_.size() + 1)};
  questions_[statement.question.number - 1].statements.push_back(statement.id);
  statements_.push_back(std::move(statement));
  return statements_.back().id;
}

// A facilitator's own statement needs no second look: it is accepted as it stands.
void State::evolve(const StatementSubmittedV1& act, std::uint64_t index, const Author& author) {
  Statement statement{.id = {},
                      .index = index,
                      .question = act.question,
                      .language = act.language,
                      .text = act.text,
                      .about_me = act.about_me,
                      .author = author.key,
                      .seat = author.seat,
                      .source = 0,
                      .moderated = {}};
  if (author.seat == SeatId{}) statement.moderated.push_back({.index = index});
  add(std::move(statement));
}

// Imported statements start pending: what the source decided about them follows as moderation.
void State::evolve(const StatementImportedV1& act, std::uint64_t index, const PublicKey& author) {
  add({.id = {},
       .index = index,
       .question = act.question,
       .language = act.language,
       .text = act.text,
       .about_me = act.about_me,
       .author = author,
       .seat = {},
       .source = act.source,
       .moderated = {}});
}

void State::evolve(const StatementModeratedV1& act, std::uint64_t index) {
  statements_[act.statement.number - 1].moderated.push_back(
      {.index = index, .decision = act.decision, .reason = act.reason});
}

void State::evolve(const Vote& vote) {
  const QuestionId id = statements_[vote.statement.number - 1].question;
  auto& question = questions_[id.number - 1];
  question.votes.push_back(vote);
  if (voters_[id.number - 1].insert(vote.seat.number).second) ++question.voters;
}

}  // namespace entente::discussion
