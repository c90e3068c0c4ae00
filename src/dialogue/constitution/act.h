#pragma once

// Act: something a person or an institution did, signed by them. The closed set of all that can
// happen in a dialogue; what is not in this variant does not exist.

#include <array>
#include <optional>
#include <string_view>
#include <variant>

#include "dialogue/agreement/acts.h"
#include "dialogue/commitment/acts.h"
#include "dialogue/constituency/acts.h"
#include "dialogue/constitution/acts.h"
#include "dialogue/constitution/dialogue_id.h"
#include "dialogue/decision/acts.h"
#include "dialogue/discussion/acts.h"
#include "dialogue/session/acts.h"

namespace entente::constitution {

// In the order of their release: what stands before `acts_of_version_1` needs no newer law.
using Body = std::variant<
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
    session::DialoguePausedV1, session::DialogueResumedV1>;

inline constexpr std::size_t acts_of_version_1 = 14;

struct Act {
  PublicKey author;
  DialogueId dialogue;
  std::uint64_t sequence = 0;  // the author's own counter, strictly increasing: no replay
  Body body;
};

// The first version of the law that knows this kind of act.
std::uint32_t version_of(const Body& body);

// Private acts enter the log as a salted commitment and carry no more of their time than the hour.
// The sealed leaf says which of these kinds it holds, so that nobody need guess what is missing.
enum class Sealed : std::uint8_t { vote, stance, ballot };
inline constexpr std::array sealed_names = {std::string_view{"vote"}, std::string_view{"stance"},
                                            std::string_view{"ballot"}};
std::optional<Sealed> sealed_as(const Body& body);  // nullopt: a public act
bool is_private(const Body& body);

// The moment an act counts as done: the hour for private acts, because that is all that those who
// recompute the law will see; the second for all others.
Instant counted_time(const Body& body, Instant at);

}  // namespace entente::constitution
