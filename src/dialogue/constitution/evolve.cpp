#include "dialogue/constitution/admit.h"

namespace entente::constitution {
namespace {

// One overload an act. It was admitted, so nothing is checked again.
struct Evolution {
  State& state;
  const Act& act;
  Instant at;

  void operator()(const DialogueOpenedV1& body) const {
    state.opening =
        Opening{.dialogue = act.dialogue, .convener = act.author, .at = at, .terms = body};
  }
  void operator()(const constituency::ConstituencyDeclaredV1& body) const {
    state.constituency.evolve(body, state.size);
  }
  void operator()(const constituency::SeatTakenV1& body) const {
    state.constituency.evolve(body, state.size, act.author);
  }
  void operator()(const constituency::SeatImportedV1& body) const {
    state.constituency.evolve(body, state.size, act.author);
  }
  void operator()(const discussion::QuestionPosedV1& body) const {
    state.discussion.evolve(body, state.size);
  }
  void operator()(const discussion::QuestionClosedV1& body) const {
    state.discussion.evolve(body, state.size);
  }
  void operator()(const discussion::StatementSubmittedV1& body) const {
    const auto* seat = state.constituency.seat_of(act.author);
    state.discussion.evolve(body, state.size,
                            {.key = act.author, .seat = seat == nullptr ? SeatId{} : seat->id});
  }
  void operator()(const discussion::StatementImportedV1& body) const {
    state.discussion.evolve(body, state.size, act.author);
  }
  void operator()(const discussion::StatementModeratedV1& body) const {
    state.discussion.evolve(body, state.size);
  }
  void operator()(const discussion::VoteCastV1& body) const {
    vote(state.constituency.seat_of(act.author)->id, body.statement, body.choice);
  }
  void operator()(const discussion::VoteImportedV1& body) const {
    vote(body.seat, body.statement, body.choice);
  }
  void operator()(const MapPublishedV1& body) const {
    state.maps.push_back({.index = state.size, .at = at, .map = body});
  }
  void operator()(const ContentWithheldV1& body) const {
    state.withheld.emplace(body.content, Withheld{.index = state.size, .act = body});
  }

 private:
  void vote(SeatId seat, StatementId statement, discussion::Choice choice) const {
    state.discussion.evolve(discussion::Vote{
        .index = state.size, .seat = seat, .statement = statement, .choice = choice});
  }
};

}  // namespace

void evolve(State& state, const Admitted& admitted) {
  const Act& act = admitted.act();
  std::visit(Evolution{state, act, admitted.at()}, act.body);
  for (const Digest& content : contents_of(act.body))
    state.contents.try_emplace(content, act.author);
  state.last_sequence[act.author] = act.sequence;
  ++state.size;
}

void evolve_undisclosed(State& state) { ++state.size; }

}  // namespace entente::constitution
