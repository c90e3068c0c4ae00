#include "dialogue/constitution/admit.h"

#include "dialogue/constitution/judging/judge.h"
#include "dialogue/constitution/judging/judge_agreement.h"
#include "dialogue/constitution/judging/judge_commitment.h"
#include "dialogue/constitution/judging/judge_decision.h"
#include "dialogue/constitution/judging/judge_session.h"
#include "dialogue/constitution/opening.h"

namespace entente::constitution {
namespace {

Verdict may_happen(const State& state, const Act& act, Instant at) {
  if (!state.opening) {
    const auto* opening = std::get_if<DialogueOpenedV1>(&act.body);
    if (opening == nullptr) return refuse(Refusal::not_opened);
    return widen(admit_opening(*opening));
  }
  if (act.dialogue != state.opening->dialogue) return refuse(Refusal::another_dialogue);
  if (state.size >= entries_max) return refuse(Refusal::dialogue_full);
  const auto last = state.last_sequence.find(act.author);
  if (last != state.last_sequence.end() && act.sequence <= last->second)
    return refuse(Refusal::sequence_not_greater);
  if (version_of(act.body) > state.constitution) return refuse(Refusal::constitution_too_old);
  const Hearing hearing{.state = state, .author = act.author, .at = at};
  if (!hearing.facilitates() && state.session.pause_at(at) != nullptr)
    return refuse(Refusal::dialogue_paused);
  return std::visit([&](const auto& body) { return judge(hearing, body); }, act.body);
}

}  // namespace

Result<Admitted, AnyRefusal> admit(const State& state, Act act, Instant at) {
  const Instant counted = counted_time(act.body, at);
  if (const auto verdict = may_happen(state, act, counted); !verdict)
    return Failure{verdict.error()};
  return Admitted{std::move(act), counted};
}

}  // namespace entente::constitution
