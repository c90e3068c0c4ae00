#include "host/forms/ballot.h"

#include <algorithm>

namespace entente::forms {
namespace {

constexpr std::size_t ask_after = 10;  // as the page with a script does

}  // namespace

Ballot::Ballot(const constitution::State& state, QuestionId question,
               const constituency::Seat& seat, std::vector<StatementId> order)
    : question_(*state.discussion.question(question)), order_(std::move(order)) {
  for (const auto& vote : question_.votes)
    if (vote.seat == seat.id) votes_.insert_or_assign(vote.statement, vote);
  for (const StatementId id : question_.statements) {
    const auto* statement = state.discussion.statement(id);
    if (statement->seat == seat.id) own_.push_back(statement);
  }
}

const discussion::Vote* Ballot::vote_on(StatementId statement) const {
  const auto found = votes_.find(statement);
  return found == votes_.end() ? nullptr : &found->second;
}

std::size_t Ballot::answered() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(order_, [&](StatementId id) { return votes_.contains(id); }));
}

std::optional<StatementId> Ballot::next() const {
  for (const StatementId id : order_)
    if (!votes_.contains(id)) return id;
  return std::nullopt;
}

bool Ballot::half_way() const {
  return next() && answered() == std::min(ask_after, (order_.size() + 1) / 2);
}

}  // namespace entente::forms
