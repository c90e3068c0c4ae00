#include "host/forms/pen.h"

#include "foundation/encoding/json.h"
#include "host/forms/ballot.h"
#include "host/problems/problems.h"

namespace entente::forms {

using constitution::Refusal;

std::uint64_t next_number(const constitution::State& state, const PublicKey& holder) {
  const auto last = state.last_sequence.find(holder);
  return last == state.last_sequence.end() ? 1 : last->second + 1;
}

const http::ProblemKind* refused_with(const clerk::Answered& answered) {
  if (const auto* refused = std::get_if<clerk::Refused>(&answered))
    return &problems::of(refused->refusal);
  if (const auto* host = std::get_if<clerk::HostRefusal>(&answered)) return &problems::of(*host);
  return nullptr;
}

bool refused_for(const clerk::Answered& answered, const constitution::AnyRefusal& reason) {
  const auto* refused = std::get_if<clerk::Refused>(&answered);
  return refused != nullptr && refused->refusal == reason;
}

std::uint64_t Pen::next_number(const Hand& hand) const {
  std::uint64_t number = 1;
  clerk_.read(hand.dialogue, [&](const clerk::Register& kept) {
    number = forms::next_number(kept.state(), hand.key->holder());
  });
  return number;
}

bool Pen::stands(const Hand& hand, const discussion::VoteCastV1& act) const {
  bool stands = false;
  clerk_.read(hand.dialogue, [&](const clerk::Register& kept) {
    const auto& state = kept.state();
    const auto* statement = state.discussion.statement(act.statement);
    const auto* seat = state.constituency.seat_of(hand.key->holder());
    if (statement == nullptr || seat == nullptr) return;
    const Ballot ballot{state, statement->question, *seat, {}};
    const auto* vote = ballot.vote_on(act.statement);
    stands = vote != nullptr && vote->choice == act.choice;
  });
  return stands;
}

// Who took their seed elsewhere may have used the last number there is: beyond it there is no act.
void Pen::sign(const Hand& hand, std::uint64_t number, const constitution::Body& body,
               const std::vector<acts::Content>& contents, const clerk::Clerk::Reply& then) const {
  if (number > static_cast<std::uint64_t>(encoding::json_integer_max))
    return then(clerk::Refused{.refusal = Refusal::sequence_not_greater, .last_sequence = number});
  clerk_.submit(hand.key->sign({.author = hand.key->holder(),
                                .dialogue = *constitution::DialogueId::parse(hand.dialogue),
                                .sequence = number,
                                .body = body},
                               contents),
                then);
}

void Pen::act(const Hand& hand, const constitution::Body& body,
              const std::vector<acts::Content>& contents, const clerk::Clerk::Reply& then) const {
  sign(hand, next_number(hand), body, contents,
       [this, hand, body, contents, then](const clerk::Answered& answered) {
         if (!refused_for(answered, Refusal::sequence_not_greater)) return then(answered);
         sign(hand, std::get<clerk::Refused>(answered).last_sequence + 1, body, contents, then);
       });
}

void Pen::vote(const Hand& hand, const discussion::VoteCastV1& act, std::uint64_t number,
               const clerk::Clerk::Reply& then) const {
  const auto next = next_number(hand);
  if (number == 0 || number > next) {
    if (stands(hand, act)) return then(clerk::Receipt{});
    number = next;
  }
  sign(hand, number, act, {}, [this, hand, act, then](const clerk::Answered& answered) {
    if (!refused_for(answered, Refusal::sequence_not_greater)) return then(answered);
    if (stands(hand, act)) return then(clerk::Receipt{});
    this->act(hand, act, {}, then);
  });
}

}  // namespace entente::forms
