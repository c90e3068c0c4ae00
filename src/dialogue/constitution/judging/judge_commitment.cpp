#include "dialogue/constitution/judging/judge_commitment.h"

#include "dialogue/commitment/admit.h"

namespace entente::constitution {
namespace {

commitment::Hearing commitment_hearing(const Hearing& hearing) {
  return {.languages = hearing.languages(),
          .at = hearing.at,
          .by = hearing.speaks_for(),
          .author = hearing.author};
}

template <class Act>
Verdict by_focal_point(const Hearing& hearing, const Act& act) {
  if (hearing.focal_point() == nullptr) return refuse(Refusal::not_a_focal_point);
  return widen(commitment::admit(hearing.state.commitment, act, commitment_hearing(hearing)));
}

}  // namespace

Verdict judge(const Hearing& hearing, const commitment::CommitmentMadeV1& act) {
  if (hearing.focal_point() == nullptr && !hearing.facilitates())
    return refuse(Refusal::not_a_focal_point);
  for (const auto& owner : act.terms.owners)
    if (!hearing.declares(owner.constituency))
      return refuse(constituency::Refusal::constituency_unknown);
  if (act.terms.verifier && !hearing.declares(*act.terms.verifier))
    return refuse(constituency::Refusal::constituency_unknown);
  return widen(commitment::admit(hearing.state.commitment, act, commitment_hearing(hearing)));
}

Verdict judge(const Hearing& hearing, const commitment::CommitmentConfirmedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::CommitmentAnchoredV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::CommitmentWithdrawnV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::MilestoneAddedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::MilestoneClosedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::ProgressReportedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::ProgressVerifiedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::FindingDisputedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::FindingRepliedV1& act) {
  return by_focal_point(hearing, act);
}

Verdict judge(const Hearing& hearing, const commitment::CommentGivenV1& act) {
  if (hearing.side() == nullptr) return refuse(Refusal::no_seat);
  return widen(commitment::admit(hearing.state.commitment, act, commitment_hearing(hearing)));
}

}  // namespace entente::constitution
