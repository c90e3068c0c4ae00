#include "dialogue/constitution/applying/apply.h"

#include "foundation/vocabulary/numbered.h"

namespace entente::constitution {
namespace {

void add_vote(const Happening& now, SeatId seat, StatementId statement, discussion::Choice choice) {
  const discussion::Vote vote{
      .index = now.state.size, .seat = seat, .statement = statement, .choice = choice};
  now.state.discussion.evolve(vote);
  if (now.state.opening->terms.mode == Mode::protected_)
    numbered(now.state.map_steps, now.state.discussion.statement(statement)->question)->take(vote);
}

}  // namespace

void apply(const Happening& now, const DialogueOpenedV1& body) {
  now.state.opening = Opening{
      .dialogue = now.act.dialogue, .convener = now.act.author, .at = now.at, .terms = body};
  now.state.constitution = body.constitution;
}

void apply(const Happening& now, const ConstitutionAdoptedV1& body) {
  now.state.constitution = body.version;
}

void apply(const Happening& now, const constituency::ConstituencyDeclaredV1& body) {
  now.state.constituency.evolve(body, now.state.size);
}

void apply(const Happening& now, const constituency::SeatTakenV1& body) {
  now.state.constituency.evolve(body, now.state.size, now.act.author);
}

void apply(const Happening& now, const constituency::SeatImportedV1& body) {
  now.state.constituency.evolve(body, now.state.size, now.act.author);
}

void apply(const Happening& now, const constituency::FocalPointNamedV1& body) {
  now.state.constituency.evolve(body, now.state.size, now.act.author);
}

void apply(const Happening& now, const constituency::KeyEntrustedV1& body) {
  now.state.constituency.evolve(body, now.state.size, now.act.author);
}

void apply(const Happening& now, const discussion::QuestionPosedV1& body) {
  now.state.discussion.evolve(body, now.state.size);
  now.state.map_steps.emplace_back();
}

void apply(const Happening& now, const discussion::QuestionClosedV1& body) {
  now.state.discussion.evolve(body, now.state.size);
}

void apply(const Happening& now, const discussion::StatementSubmittedV1& body) {
  const auto* seat = now.state.constituency.seat_of(now.act.author);
  now.state.discussion.evolve(
      body, now.state.size, {.key = now.act.author, .seat = seat == nullptr ? SeatId{} : seat->id});
}

void apply(const Happening& now, const discussion::StatementImportedV1& body) {
  now.state.discussion.evolve(body, now.state.size, now.act.author);
}

void apply(const Happening& now, const discussion::StatementModeratedV1& body) {
  now.state.discussion.evolve(body, now.state.size);
}

void apply(const Happening& now, const discussion::RoleTaggedV1& body) {
  now.state.discussion.evolve(body);
}
void apply(const Happening& now, const discussion::VoteCastV1& body) {
  add_vote(now, now.state.constituency.seat_of(now.act.author)->id, body.statement, body.choice);
}

void apply(const Happening& now, const discussion::VoteImportedV1& body) {
  add_vote(now, body.seat, body.statement, body.choice);
}

void apply(const Happening& now, const MapPublishedV1& body) {
  now.state.maps.push_back({.index = now.state.size, .at = now.at, .map = body});
}

void apply(const Happening& now, const ContentWithheldV1& body) {
  now.state.withheld.emplace(body.content, Withheld{.index = now.state.size, .act = body});
}

}  // namespace entente::constitution
