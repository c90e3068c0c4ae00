#include "dialogue/constitution/disclosure.h"

namespace entente::constitution {
namespace {

// A constituency of which only a few took a seat would be named by their rows.
bool no_constituency_stands_out(const State& state, std::uint64_t size) {
  for (const auto& constituency : state.constituency.constituencies()) {
    const auto taken = state.constituency.taken_before(constituency.id, size);
    if (taken > 0 && taken < state.opening->terms.anonymity_floor) return false;
  }
  return true;
}

}  // namespace

bool rows_disclosed(const State& state, QuestionId id, Audience audience) {
  if (audience == Audience::auditor) return true;
  const auto& question = *state.discussion.question(id);
  return state.opening->terms.mode == Mode::open && question.closed_by &&
         no_constituency_stands_out(state, state.size);
}

bool places_shown(const State& state, QuestionId id, std::uint64_t size) {
  const auto& question = *state.discussion.question(id);
  return state.opening->terms.mode == Mode::open && question.closed_by &&
         *question.closed_by < size && no_constituency_stands_out(state, size);
}

}  // namespace entente::constitution
