#include "dialogue/constitution/admit.h"

#include "dialogue/constituency/admit.h"
#include "dialogue/constitution/opening.h"
#include "dialogue/discussion/admit.h"

namespace entente::constitution {
namespace {

using Verdict = Result<Done, AnyRefusal>;

template <class ConceptRefusal>
Verdict widen(const Result<Done, ConceptRefusal>& verdict) {
  if (!verdict) return Failure{AnyRefusal{verdict.error()}};
  return Done{};
}

Verdict refuse(Refusal refusal) { return Failure{AnyRefusal{refusal}}; }

// One overload an act: first who may do it, then what its concept says.
struct Law {
  const State& state;
  const PublicKey& author;
  Instant at;

  bool facilitates() const { return state.is_facilitator(author); }
  bool imports() const { return state.opening->terms.import_key == author; }

  constituency::Terms constituency_terms() const {
    const auto& opening = *state.opening;
    return {.dialogue = opening.dialogue.string(),
            .languages = opening.terms.languages,
            .registrar = opening.terms.registrar,
            .anonymity_floor = opening.terms.anonymity_floor};
  }
  discussion::Terms discussion_terms() const {
    return {.languages = state.opening->terms.languages,
            .moderation = state.opening->terms.moderation};
  }
  Verdict must_import() const {
    if (!state.opening->terms.import_key) return refuse(Refusal::imports_not_declared);
    if (!imports()) return refuse(Refusal::not_the_import_key);
    return Done{};
  }

  Verdict operator()(const DialogueOpenedV1&) const { return refuse(Refusal::already_opened); }

  Verdict operator()(const constituency::ConstituencyDeclaredV1& act) const {
    if (!facilitates()) return refuse(Refusal::not_a_facilitator);
    return widen(constituency::admit(state.constituency, act, constituency_terms()));
  }
  Verdict operator()(const constituency::SeatTakenV1& act) const {
    return widen(constituency::admit(state.constituency, act, author, constituency_terms()));
  }
  Verdict operator()(const constituency::SeatImportedV1& act) const {
    if (const auto verdict = must_import(); !verdict) return verdict;
    return widen(constituency::admit(state.constituency, act));
  }

  Verdict operator()(const discussion::QuestionPosedV1& act) const {
    if (!facilitates() && !imports()) return refuse(Refusal::not_a_facilitator);
    return widen(discussion::admit(state.discussion, act, at, discussion_terms()));
  }
  Verdict operator()(const discussion::QuestionClosedV1& act) const {
    if (!facilitates() && !imports()) return refuse(Refusal::not_a_facilitator);
    return widen(discussion::admit(state.discussion, act, at));
  }
  Verdict operator()(const discussion::StatementSubmittedV1& act) const {
    if (!facilitates() && state.constituency.seat_of(author) == nullptr)
      return refuse(Refusal::no_seat);
    return widen(discussion::admit(state.discussion, act, at, discussion_terms()));
  }
  Verdict operator()(const discussion::StatementImportedV1& act) const {
    if (const auto verdict = must_import(); !verdict) return verdict;
    const discussion::StatementSubmittedV1 submitted{
        .question = act.question, .language = act.language, .text = act.text};
    return widen(discussion::admit(state.discussion, submitted, at, discussion_terms()));
  }
  Verdict operator()(const discussion::StatementModeratedV1& act) const {
    if (!facilitates() && !imports()) return refuse(Refusal::not_a_facilitator);
    return widen(discussion::admit(state.discussion, act));
  }
  Verdict operator()(const discussion::VoteCastV1& act) const {
    if (state.constituency.seat_of(author) == nullptr) return refuse(Refusal::no_seat);
    return widen(discussion::admit_vote(state.discussion, act.statement, at,
                                        discussion::VoteOrigin::cast, discussion_terms()));
  }
  Verdict operator()(const discussion::VoteImportedV1& act) const {
    if (const auto verdict = must_import(); !verdict) return verdict;
    const auto* seat = state.constituency.seat(act.seat);
    if (seat == nullptr || seat->holder != author) return refuse(Refusal::no_seat);
    return widen(discussion::admit_vote(state.discussion, act.statement, at,
                                        discussion::VoteOrigin::imported, discussion_terms()));
  }
  // Whether the digest is the true one can be seen by anybody who has the rows, and by nobody else:
  // so the law only checks that the question can be asked, and the audit draws the map again.
  Verdict operator()(const MapPublishedV1& act) const {
    if (!facilitates() && !imports()) return refuse(Refusal::not_a_facilitator);
    if (state.discussion.question(act.question) == nullptr)
      return Failure{AnyRefusal{discussion::Refusal::question_unknown}};
    if (act.algorithm != opinion::algorithm_name) return refuse(Refusal::map_algorithm_unknown);
    if (!opinion::in_range(act.settings) ||
        act.settings.anonymity_floor < state.opening->terms.anonymity_floor)
      return refuse(Refusal::map_settings_out_of_range);
    if (act.size > state.size) return refuse(Refusal::map_size_beyond_log);
    return Done{};
  }
  Verdict operator()(const ContentWithheldV1& act) const {
    const auto owner = state.contents.find(act.content);
    if (owner == state.contents.end()) return refuse(Refusal::content_unknown);
    if (state.withheld.contains(act.content)) return refuse(Refusal::content_already_withheld);
    if (facilitates()) return Done{};
    if (owner->second != author || act.authority != Authority::author)
      return refuse(Refusal::not_your_content);
    return Done{};
  }
};

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
  return std::visit(Law{state, act.author, at}, act.body);
}

}  // namespace

Result<Admitted, AnyRefusal> admit(const State& state, Act act, Instant at) {
  const Instant counted = counted_time(act.body, at);
  if (const auto verdict = may_happen(state, act, counted); !verdict)
    return Failure{verdict.error()};
  return Admitted{std::move(act), counted};
}

}  // namespace entente::constitution
