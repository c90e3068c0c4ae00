#include "dialogue/constitution/disclosing/followed_votes.h"

#include <algorithm>

namespace entente::constitution {
namespace {

// The limits of the law keep within those of the map, so that every question can be drawn.
static_assert(discussion::statements_per_question_max <= opinion::statements_max);
static_assert(discussion::statements_max <= opinion::id_number_max);
static_assert(constituency::seats_of_dialogue_max <= opinion::participants_max);
static_assert(constituency::seats_of_dialogue_max <= opinion::id_number_max);
static_assert(constituency::constituencies_max <= opinion::constituencies_max);
static_assert(entries_max <= opinion::votes_max);

std::vector<std::string> codes_at(const State& state, std::uint64_t size) {
  std::vector<std::string> names;
  for (const auto& declared : state.constituency.constituencies())
    if (declared.index < size) names.push_back(declared.code.string());
  return names;
}

std::vector<opinion::VotedStatement> statements_at(const State& state,
                                                   const discussion::Question& question,
                                                   std::uint64_t size) {
  std::vector<opinion::VotedStatement> voted;
  for (const StatementId id : question.statements) {
    const auto& statement = *state.discussion.statement(id);
    if (statement.index >= size) break;
    voted.push_back({.statement = id,
                     .rejected = statement.status_at(size) == discussion::Status::rejected,
                     .about_me = statement.about_me});
  }
  return voted;
}

}  // namespace

void FollowedVotes::take(const State& state, const discussion::Vote& vote) {
  const auto choice = static_cast<std::uint32_t>(static_cast<int>(vote.choice) + 1);
  taken_.push_back({vote.seat.number, 4 * vote.statement.number + choice});
  if (vote.seat.number >= met_.size()) met_.resize(state.constituency.seats().size() + 1);
  if (met_[vote.seat.number]) return;
  met_[vote.seat.number] = true;
  const auto& seat = *state.constituency.seat(vote.seat);
  if (seat.constituency != ConstituencyId{})
    seats_.push_back({.seat = seat.id, .constituency = seat.constituency.number - 1});
}

bool FollowedVotes::follow(const State& state, std::uint64_t size, std::size_t votes_max) {
  const auto votes = state.discussion.votes_before(question_, size);
  ensure(taken_.size() <= votes.size(), "votes are followed forwards");
  const auto news = votes.subspan(taken_.size());
  for (const auto& vote : news.first(std::min(news.size(), votes_max))) take(state, vote);
  if (taken_.size() < votes.size()) return false;
  codes_ = codes_at(state, size);
  statements_ = statements_at(state, *state.discussion.question(question_), size);
  return true;
}

Result<opinion::Votes, opinion::VotesRefusal> FollowedVotes::gathered() const {
  opinion::VotesBuilder builder{codes_, statements_};
  for (const auto& seat : seats_) builder.seat(seat);
  for (const auto& vote : taken_)
    builder.vote(SeatId{vote.seat}, StatementId{vote.statement_and_choice / 4},
                 static_cast<opinion::Choice>(static_cast<int>(vote.statement_and_choice % 4) - 1));
  return std::move(builder).build();
}

}  // namespace entente::constitution
