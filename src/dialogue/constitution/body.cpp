#include "dialogue/constitution/body.h"

#include <utility>

namespace entente::constitution {

template <typename Kind>
  requires is_one_of<Kind, AnyBody>
Body::Body(Kind kind) : AnyBody(std::in_place_type<Kind>, std::move(kind)) {}

Body::Body(const Body& other) = default;
Body::Body(Body&& other) noexcept = default;
Body& Body::operator=(const Body& other) = default;
Body& Body::operator=(Body&& other) noexcept = default;
Body::~Body() = default;

template Body::Body(DialogueOpenedV1);
template Body::Body(constituency::ConstituencyDeclaredV1);
template Body::Body(constituency::SeatTakenV1);
template Body::Body(constituency::SeatImportedV1);
template Body::Body(discussion::QuestionPosedV1);
template Body::Body(discussion::QuestionClosedV1);
template Body::Body(discussion::StatementSubmittedV1);
template Body::Body(discussion::StatementImportedV1);
template Body::Body(discussion::StatementModeratedV1);
template Body::Body(discussion::VoteCastV1);
template Body::Body(discussion::VoteImportedV1);
template Body::Body(MapPublishedV1);
template Body::Body(ContentWithheldV1);
template Body::Body(ConstitutionAdoptedV1);
template Body::Body(constituency::FocalPointNamedV1);
template Body::Body(commitment::CommitmentMadeV1);
template Body::Body(commitment::CommitmentConfirmedV1);
template Body::Body(commitment::CommitmentAnchoredV1);
template Body::Body(commitment::CommitmentWithdrawnV1);
template Body::Body(commitment::MilestoneAddedV1);
template Body::Body(commitment::MilestoneClosedV1);
template Body::Body(commitment::ProgressReportedV1);
template Body::Body(commitment::ProgressVerifiedV1);
template Body::Body(commitment::FindingDisputedV1);
template Body::Body(commitment::FindingRepliedV1);
template Body::Body(agreement::ProposalTabledV1);
template Body::Body(agreement::AmendmentTabledV1);
template Body::Body(agreement::AmendmentDecidedV1);
template Body::Body(agreement::AmendmentWithdrawnV1);
template Body::Body(agreement::StanceTakenV1);
template Body::Body(agreement::ObjectionRaisedV1);
template Body::Body(agreement::ObjectionSettledV1);
template Body::Body(agreement::TextFrozenV1);
template Body::Body(agreement::EndorsementGivenV1);
template Body::Body(agreement::EndorsementWithdrawnV1);
template Body::Body(agreement::PledgeSealedV1);
template Body::Body(agreement::PledgeOpenedV1);
template Body::Body(agreement::ResponseGradedV1);
template Body::Body(decision::DecisionProposedV1);
template Body::Body(decision::DecisionRuleAcceptedV1);
template Body::Body(decision::BallotCastV1);
template Body::Body(decision::VoiceGivenV1);
template Body::Body(decision::ConclusionStatedV1);
template Body::Body(session::NotePublishedV1);
template Body::Body(session::SessionOpenedV1);
template Body::Body(session::PhaseEnteredV1);
template Body::Body(session::PresenceNotedV1);
template Body::Body(session::TurnTakenV1);
template Body::Body(session::StatementMergedV1);
template Body::Body(session::UnderstandingSubmittedV1);
template Body::Body(session::ThemeNamedV1);
template Body::Body(session::ThemeDroppedV1);
template Body::Body(session::ItemParkedV1);
template Body::Body(session::ItemAssignedV1);
template Body::Body(session::AnswerRequestedV1);
template Body::Body(session::StatementAnsweredV1);
template Body::Body(session::SessionClosedV1);
template Body::Body(session::OutcomePublishedV1);
template Body::Body(session::DialoguePausedV1);
template Body::Body(session::DialogueResumedV1);
template Body::Body(commitment::CommentGivenV1);
template Body::Body(constituency::KeyEntrustedV1);
template Body::Body(session::PresenceNotedV2);
template Body::Body(discussion::RoleTaggedV1);

}  // namespace entente::constitution
