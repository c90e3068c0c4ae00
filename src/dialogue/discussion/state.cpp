#include "dialogue/discussion/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::discussion {

const Question* State::question(QuestionId id) const { return numbered(questions_, id); }

const Statement* State::statement(StatementId id) const { return numbered(statements_, id); }

std::span<const Vote> State::votes_before(QuestionId id, std::uint64_t size) const {
  const auto& votes = question(id)->votes;
  const auto end = std::ranges::lower_bound(votes, size, {}, &Vote::index);
  return {votes.begin(), end};
}

const Roles& State::roles_of(const Statement& statement) const {
  return statement.roles.empty() ? question(statement.question)->roles : statement.roles;
}

bool State::tells_roles(const Question& question) const {
  return !question.roles.empty() || std::ranges::any_of(question.statements, [&](StatementId id) {
    return !statement(id)->roles.empty();
  });
}

void State::evolve(const QuestionPosedV1& act, std::uint64_t index) {
  Question question;
  question.id = next_id<QuestionId>(questions_);
  question.index = index;
  question.text = act.text;
  question.closes = act.closes;
  questions_.push_back(std::move(question));
  voters_.emplace_back();
}

void State::evolve(const QuestionClosedV1& act, std::uint64_t index) {
  numbered(questions_, act.question)->closed_by = index;
}

StatementId State::add(Statement statement) {
  statement.id = next_id<StatementId>(statements_);
  numbered(questions_, statement.question)->statements.push_back(statement.id);
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
                      .moderated = {},
                      .roles = {}};
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
       .moderated = {},
       .roles = {}});
}

void State::evolve(const StatementModeratedV1& act, std::uint64_t index) {
  numbered(statements_, act.statement)
      ->moderated.push_back({.index = index, .decision = act.decision, .reason = act.reason});
}

void State::evolve(const RoleTaggedV1& act) {
  if (const auto* id = std::get_if<QuestionId>(&act.about))
    numbered(questions_, *id)->roles = act.roles;
  else
    numbered(statements_, std::get<StatementId>(act.about))->roles = act.roles;
}

void State::evolve(const Vote& vote) {
  const QuestionId id = numbered(statements_, vote.statement)->question;
  auto& question = *numbered(questions_, id);
  question.votes.push_back(vote);
  if (numbered(voters_, id)->insert(vote.seat.number).second) ++question.voters;
}

}  // namespace entente::discussion
