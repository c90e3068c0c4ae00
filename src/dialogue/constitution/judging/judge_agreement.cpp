#include "dialogue/constitution/judging/judge_agreement.h"

#include "dialogue/agreement/admit.h"

namespace entente::constitution {
namespace {

agreement::Hearing agreement_hearing(const Hearing& hearing) {
  return {.languages = hearing.languages(),
          .at = hearing.at,
          .author = hearing.author,
          .facilitates = hearing.facilitates(),
          .side = hearing.side(),
          .speaks_for = hearing.speaks_for()};
}

template <class Act>
Verdict as_agreement_says(const Hearing& hearing, const Act& act) {
  return widen(agreement::admit(hearing.state.agreement, act, agreement_hearing(hearing)));
}

Verdict facilitates(const Hearing& hearing) {
  return hearing.facilitates() ? Verdict{Done{}} : refuse(Refusal::not_a_facilitator);
}
Verdict is_seated(const Hearing& hearing) {
  return hearing.seated() && hearing.side() != nullptr ? Verdict{Done{}} : refuse(Refusal::no_seat);
}
Verdict is_focal_point(const Hearing& hearing) {
  return hearing.focal_point() != nullptr ? Verdict{Done{}} : refuse(Refusal::not_a_focal_point);
}
// By a seat or a focal point of a constituency.
Verdict has_side(const Hearing& hearing) {
  return hearing.side() != nullptr ? Verdict{Done{}} : refuse(Refusal::no_seat);
}
Verdict takes_part(const Hearing& hearing) {
  return hearing.facilitates() ? Verdict{Done{}} : has_side(hearing);
}

}  // namespace

Verdict judge(const Hearing& hearing, const agreement::ProposalTabledV1& act) {
  TRY([[maybe_unused]] const auto role, takes_part(hearing));
  for (const auto id : act.statements)
    if (hearing.state.discussion.statement(id) == nullptr)
      return refuse(discussion::Refusal::statement_unknown);
  return as_agreement_says(hearing, act);
}

// What was decided on is not objected to any more; a new proposal may be.
Verdict judge(const Hearing& hearing, const agreement::ObjectionRaisedV1& act) {
  TRY([[maybe_unused]] const auto role, has_side(hearing));
  const auto* decision = hearing.state.decision.newest_on(act.proposal);
  if (decision != nullptr && decision->concluded)
    return refuse(decision::Refusal::proposal_already_decided);
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::EndorsementGivenV1& act) {
  TRY([[maybe_unused]] const auto role, has_side(hearing));
  if (act.condition && !hearing.declares(act.condition->constituency))
    return refuse(constituency::Refusal::constituency_unknown);
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::PledgeSealedV1& act) {
  TRY([[maybe_unused]] const auto role, is_focal_point(hearing));
  if (!hearing.declares(act.with)) return refuse(constituency::Refusal::constituency_unknown);
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::AmendmentTabledV1& act) {
  TRY([[maybe_unused]] const auto role, takes_part(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::AmendmentDecidedV1& act) {
  TRY([[maybe_unused]] const auto role, facilitates(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::AmendmentWithdrawnV1& act) {
  TRY([[maybe_unused]] const auto role, takes_part(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::StanceTakenV1& act) {
  TRY([[maybe_unused]] const auto role, is_seated(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::ObjectionSettledV1& act) {
  TRY([[maybe_unused]] const auto role, takes_part(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::TextFrozenV1& act) {
  TRY([[maybe_unused]] const auto role, facilitates(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::EndorsementWithdrawnV1& act) {
  TRY([[maybe_unused]] const auto role, has_side(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::PledgeOpenedV1& act) {
  TRY([[maybe_unused]] const auto role, is_focal_point(hearing));
  return as_agreement_says(hearing, act);
}

Verdict judge(const Hearing& hearing, const agreement::ResponseGradedV1& act) {
  TRY([[maybe_unused]] const auto role, is_focal_point(hearing));
  return as_agreement_says(hearing, act);
}

}  // namespace entente::constitution
