#pragma once

// Body: what an act says. The closed set of all that can happen in a dialogue; what is not in this
// variant does not exist.

#include <concepts>
#include <cstddef>
#include <variant>

#include "dialogue/agreement/acts.h"
#include "dialogue/commitment/acts.h"
#include "dialogue/constituency/acts.h"
#include "dialogue/constitution/acts.h"
#include "dialogue/decision/acts.h"
#include "dialogue/discussion/acts.h"
#include "dialogue/session/acts.h"

namespace entente::constitution {

// In the order of their release: what stands before `acts_of_version_1` needs no newer law than the
// first, what stands before `acts_of_version_2` none newer than the second.
using AnyBody = std::variant<
    DialogueOpenedV1, constituency::ConstituencyDeclaredV1, constituency::SeatTakenV1,
    constituency::SeatImportedV1, discussion::QuestionPosedV1, discussion::QuestionClosedV1,
    discussion::StatementSubmittedV1, discussion::StatementImportedV1,
    discussion::StatementModeratedV1, discussion::VoteCastV1, discussion::VoteImportedV1,
    MapPublishedV1, ContentWithheldV1, ConstitutionAdoptedV1, constituency::FocalPointNamedV1,
    commitment::CommitmentMadeV1, commitment::CommitmentConfirmedV1,
    commitment::CommitmentAnchoredV1, commitment::CommitmentWithdrawnV1,
    commitment::MilestoneAddedV1, commitment::MilestoneClosedV1, commitment::ProgressReportedV1,
    commitment::ProgressVerifiedV1, commitment::FindingDisputedV1, commitment::FindingRepliedV1,
    agreement::ProposalTabledV1, agreement::AmendmentTabledV1, agreement::AmendmentDecidedV1,
    agreement::AmendmentWithdrawnV1, agreement::StanceTakenV1, agreement::ObjectionRaisedV1,
    agreement::ObjectionSettledV1, agreement::TextFrozenV1, agreement::EndorsementGivenV1,
    agreement::EndorsementWithdrawnV1, agreement::PledgeSealedV1, agreement::PledgeOpenedV1,
    agreement::ResponseGradedV1, decision::DecisionProposedV1, decision::DecisionRuleAcceptedV1,
    decision::BallotCastV1, decision::VoiceGivenV1, decision::ConclusionStatedV1,
    session::NotePublishedV1, session::SessionOpenedV1, session::PhaseEnteredV1,
    session::PresenceNotedV1, session::TurnTakenV1, session::StatementMergedV1,
    session::UnderstandingSubmittedV1, session::ThemeNamedV1, session::ThemeDroppedV1,
    session::ItemParkedV1, session::ItemAssignedV1, session::AnswerRequestedV1,
    session::StatementAnsweredV1, session::SessionClosedV1, session::OutcomePublishedV1,
    session::DialoguePausedV1, session::DialogueResumedV1, commitment::CommentGivenV1,
    constituency::KeyEntrustedV1, session::PresenceNotedV2, discussion::RoleTaggedV1>;

inline constexpr std::size_t acts_of_version_1 = 14;
inline constexpr std::size_t acts_of_version_2 = 61;  // and those before

template <typename T, typename Any>
inline constexpr bool is_one_of = false;
template <typename T, typename... Kinds>
inline constexpr bool is_one_of<T, std::variant<Kinds...>> = (std::same_as<T, Kinds> || ...);

// A variant of so many kinds costs every file that copies one its own sixty copies of everything,
// so how a body is made, copied and destroyed is compiled once, in body.cpp. std::visit,
// std::get_if and their like take it as the variant it is.
struct Body : AnyBody {
  template <typename Kind>
    requires is_one_of<Kind, AnyBody>
  Body(Kind kind);  // NOLINT(google-explicit-constructor): a body is each of its kinds
  Body(const Body& other);
  Body(Body&& other) noexcept;
  Body& operator=(const Body& other);
  Body& operator=(Body&& other) noexcept;
  ~Body();
};

}  // namespace entente::constitution
