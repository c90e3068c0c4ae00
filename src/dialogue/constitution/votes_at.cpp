#include "dialogue/constitution/votes_at.h"

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

Result<opinion::Votes, opinion::VotesRefusal> votes_at(const State& state, QuestionId id,
                                                       std::uint64_t size) {
  const auto& question = *state.discussion.question(id);
  opinion::VotesBuilder builder{codes_at(state, size), statements_at(state, question, size)};
  const auto votes = state.discussion.votes_before(id, size);
  std::vector<bool> seated(state.constituency.seats().size() + 1);
  for (const auto& vote : votes) {
    if (!seated[vote.seat.number]) {
      seated[vote.seat.number] = true;
      const auto& seat = *state.constituency.seat(vote.seat);
      if (seat.constituency != ConstituencyId{})
        builder.seat({.seat = seat.id, .constituency = seat.constituency.number - 1});
    }
    builder.vote(vote.seat, vote.statement, vote.choice);
  }
  return std::move(builder).build();
}

}  // namespace entente::constitution
