#include "dialogue/discussion/admit.h"

#include <algorithm>

namespace entente::discussion {
namespace {

Result<Done, Refusal> must_be_open(const Question* question, Instant at) {
  if (question == nullptr) return Failure{Refusal::question_unknown};
  if (!question->open_at(at)) return Failure{Refusal::question_closed};
  return Done{};
}

}  // namespace

Result<Done, Refusal> admit(const State& state, const QuestionPosedV1& act, Instant at,
                            const Terms& terms) {
  if (state.questions().size() >= questions_max) return Failure{Refusal::too_many_questions};
  if (!covers(act.text, terms.languages))
    return Failure{Refusal::question_text_not_in_every_language};
  if (act.closes && hour_of(*act.closes) != *act.closes)
    return Failure{Refusal::question_closes_off_the_hour};
  if (act.closes && *act.closes <= at) return Failure{Refusal::question_closes_in_the_past};
  return Done{};
}

// Closing a question whose hour has passed is admitted: the act puts the end on record.
Result<Done, Refusal> admit(const State& state, const QuestionClosedV1& act, Instant) {
  const Question* question = state.question(act.question);
  if (question == nullptr) return Failure{Refusal::question_unknown};
  if (question->closed_by) return Failure{Refusal::question_closed};
  return Done{};
}

Result<Done, Refusal> admit(const State& state, const StatementSubmittedV1& act, Instant at,
                            const Terms& terms) {
  const Question* question = state.question(act.question);
  TRY([[maybe_unused]] const auto open, must_be_open(question, at));
  if (question->statements.size() >= statements_per_question_max ||
      state.statements().size() >= statements_max)
    return Failure{Refusal::too_many_statements};
  if (!act.text.contains(act.language)) return Failure{Refusal::statement_without_original};
  for (const auto& [language, digest] : act.text)
    if (std::ranges::find(terms.languages, language) == terms.languages.end())
      return Failure{Refusal::statement_language_unknown};
  return Done{};
}

Result<Done, Refusal> admit(const State& state, const StatementModeratedV1& act) {
  if (state.statement(act.statement) == nullptr) return Failure{Refusal::statement_unknown};
  if ((act.decision == Decision::accepted) != (act.reason == Reason::clear))
    return Failure{Refusal::moderation_reason_does_not_fit};
  return Done{};
}

Result<Done, Refusal> admit(const State& state, const RoleTaggedV1& act) {
  if (const auto* id = std::get_if<QuestionId>(&act.about)) {
    if (state.question(*id) == nullptr) return Failure{Refusal::question_unknown};
  } else if (state.statement(std::get<StatementId>(act.about)) == nullptr) {
    return Failure{Refusal::statement_unknown};
  }
  return Done{};
}

Result<Done, Refusal> admit_vote(const State& state, StatementId statement, Instant at,
                                 VoteOrigin origin, const Terms& terms) {
  const Statement* voted = state.statement(statement);
  if (voted == nullptr) return Failure{Refusal::statement_unknown};
  TRY([[maybe_unused]] const auto open, must_be_open(state.question(voted->question), at));
  if (origin == VoteOrigin::imported) return Done{};
  const Status status = voted->status();
  if (status == Status::rejected) return Failure{Refusal::statement_rejected};
  if (status == Status::pending && terms.moderation == Moderation::before)
    return Failure{Refusal::statement_not_accepted};
  return Done{};
}

}  // namespace entente::discussion
