#include "dialogue/constitution/disclosing/disclosure.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

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

opinion::Settings usual_settings(const State& state) {
  opinion::Settings settings;
  settings.anonymity_floor = state.opening->terms.anonymity_floor;
  return settings;
}

std::uint64_t newest_map_size(const State& state, QuestionId id) {
  if (state.opening->terms.mode == Mode::open) return state.size;
  const auto& question = *state.discussion.question(id);
  if (question.closed_by) return *question.closed_by + 1;
  return std::max(numbered(state.map_steps, id)->newest(), question.index + 1);
}

Result<Done, Refusal> map_keeps_people_hidden(const State& state, const MapPublishedV1& map) {
  if (state.opening->terms.mode == Mode::open) return Done{};
  if (map.settings != usual_settings(state)) return Failure{Refusal::map_settings_not_usual};
  const auto& question = *state.discussion.question(map.question);
  if (map.size == question.index + 1 || (question.closed_by && map.size == *question.closed_by + 1))
    return Done{};
  if (state.undisclosed > 0 || numbered(state.map_steps, map.question)->may_show(map.size))
    return Done{};
  return Failure{Refusal::map_between_steps};
}

}  // namespace entente::constitution
