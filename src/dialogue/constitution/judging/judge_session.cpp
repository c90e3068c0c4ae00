#include "dialogue/constitution/judging/judge_session.h"

#include "dialogue/session/admit.h"

namespace entente::constitution {
namespace {

template <class Act>
Verdict asked(const Hearing& hearing, const Act& act) {
  return widen(session::admit(hearing.state.session, act,
                              session::Hearing{.languages = hearing.languages(),
                                               .at = hearing.at,
                                               .author = hearing.author,
                                               .by = hearing.speaks_for()}));
}

template <class Act>
Verdict by_facilitator(const Hearing& hearing, const Act& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  return asked(hearing, act);
}

Verdict constituency_known(const Hearing& hearing, const constituency::Code& code) {
  if (!hearing.declares(code)) return refuse(constituency::Refusal::constituency_unknown);
  return Done{};
}

Verdict posed(const Hearing& hearing, QuestionId question) {
  if (hearing.state.discussion.question(question) == nullptr)
    return refuse(discussion::Refusal::question_unknown);
  return Done{};
}

// A statement that people may read and speak of.
Verdict standing(const Hearing& hearing, StatementId id) {
  const auto* statement = hearing.state.discussion.statement(id);
  if (statement == nullptr) return refuse(discussion::Refusal::statement_unknown);
  if (statement->status() == discussion::Status::rejected)
    return refuse(discussion::Refusal::statement_rejected);
  return Done{};
}

template <class Noted>
Verdict presence(const Hearing& hearing, const Noted& act) {
  for (const auto& row : act.present)
    if (const auto verdict = constituency_known(hearing, row.constituency); !verdict)
      return verdict;
  return by_facilitator(hearing, act);
}

}  // namespace

Verdict judge(const Hearing& hearing, const session::NotePublishedV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::PhaseEnteredV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::ThemeDroppedV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::SessionClosedV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::DialoguePausedV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::DialogueResumedV1& act) {
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::SessionOpenedV1& act) {
  for (const auto& phase : act.phases)
    if (phase.question != QuestionId{})
      if (const auto verdict = posed(hearing, phase.question); !verdict) return verdict;
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::PresenceNotedV1& act) {
  return presence(hearing, act);
}

// A decision maker of a constituency that is not declared is of none that is counted.
Verdict judge(const Hearing& hearing, const session::PresenceNotedV2& act) {
  return presence(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::TurnTakenV1& act) {
  if (act.constituency)
    if (const auto verdict = constituency_known(hearing, *act.constituency); !verdict)
      return verdict;
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::StatementMergedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  for (const StatementId id : {act.statement, act.into}) {
    if (hearing.state.session.merged(id)) break;  // the concept says so in its own words
    if (const auto verdict = standing(hearing, id); !verdict) return verdict;
  }
  const auto& discussion = hearing.state.discussion;
  const auto *statement = discussion.statement(act.statement),
             *into = discussion.statement(act.into);
  if (statement != nullptr && into != nullptr && statement->question != into->question)
    return refuse(session::Refusal::merged_across_questions);
  return asked(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::UnderstandingSubmittedV1& act) {
  if (!hearing.seated() && hearing.focal_point() == nullptr) return refuse(Refusal::no_seat);
  if (const auto verdict = standing(hearing, act.statement); !verdict) return verdict;
  return asked(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::ThemeNamedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  if (const auto verdict = posed(hearing, act.question); !verdict) return verdict;
  for (const StatementId id : act.statements) {
    const auto* statement = hearing.state.discussion.statement(id);
    if (statement == nullptr) return refuse(discussion::Refusal::statement_unknown);
    if (statement->question != act.question)
      return refuse(session::Refusal::theme_of_another_question);
  }
  return asked(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::ItemParkedV1& act) {
  if (act.assigned)
    if (const auto verdict = constituency_known(hearing, *act.assigned); !verdict) return verdict;
  if (act.statement != StatementId{} &&
      hearing.state.discussion.statement(act.statement) == nullptr)
    return refuse(discussion::Refusal::statement_unknown);
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::ItemAssignedV1& act) {
  if (const auto verdict = constituency_known(hearing, act.constituency); !verdict) return verdict;
  return by_facilitator(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::AnswerRequestedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  if (const auto verdict = standing(hearing, act.statement); !verdict) return verdict;
  if (const auto verdict = constituency_known(hearing, act.of); !verdict) return verdict;
  return asked(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::StatementAnsweredV1& act) {
  if (hearing.focal_point() == nullptr) return refuse(Refusal::not_a_focal_point);
  return asked(hearing, act);
}

Verdict judge(const Hearing& hearing, const session::OutcomePublishedV1& act) {
  if (act.size > hearing.state.size) return refuse(session::Refusal::outcome_size_beyond_log);
  return by_facilitator(hearing, act);
}

}  // namespace entente::constitution
