// Which contents an act names: one overload an act, so that none is forgotten.

#include "dialogue/constitution/state.h"

namespace entente::constitution {
namespace {

struct Contents {
  std::vector<Digest> found;

  void add(const Translations& texts) {
    for (const auto& [language, digest] : texts) found.push_back(digest);
  }
  void add(const std::vector<commitment::Anchor>& anchors) {
    for (const auto& anchor : anchors) add(anchor.text);
  }
  void add(const commitment::Milestone& milestone) {
    add(milestone.title);
    add(milestone.unit);
  }
  void add(const Translations& note, const std::vector<commitment::Evidence>& evidence) {
    add(note);
    for (const auto& item : evidence) add(item.name);
  }
  void add(const commitment::Terms& terms) {
    for (const auto& owner : terms.owners) {
      add(owner.office);
      add(owner.contribution);
    }
    for (const auto* text : {&terms.action, &terms.beneficiaries, &terms.deliverable,
                             &terms.indicator, &terms.resource})
      add(*text);
    add(terms.anchors);
    for (const auto& milestone : terms.milestones) add(milestone);
  }
  void add(const agreement::Part& part) {
    add(part.text);
    add(part.indicator);
  }
  void operator()(const DialogueOpenedV1& act) { add(act.title); }
  void operator()(const constituency::ConstituencyDeclaredV1& act) { add(act.name); }
  void operator()(const discussion::QuestionPosedV1& act) { add(act.text); }
  void operator()(const discussion::StatementSubmittedV1& act) { add(act.text); }
  void operator()(const discussion::StatementImportedV1& act) { add(act.text); }
  void operator()(const discussion::StatementModeratedV1& act) { add(act.note); }
  void operator()(const constituency::FocalPointNamedV1& act) { add(act.name); }
  void add(const std::vector<Translations>& list) {
    for (const auto& text : list) add(text);
  }
  void operator()(const session::NotePublishedV1& act) {
    for (const auto* text : {&act.title, &act.context, &act.contact, &act.safe_contact}) add(*text);
    add(act.objectives);
    add(act.agenda);
  }
  void operator()(const session::SessionOpenedV1& act) {
    add(act.title);
    for (const auto& phase : act.phases) {
      add(phase.title);
      add(phase.hint);
    }
  }
  void operator()(const session::UnderstandingSubmittedV1& act) {
    add(act.word);
    add(act.meaning);
  }
  void operator()(const session::StatementAnsweredV1& act) {
    add(act.where);
    add(act.reason);
  }
  void operator()(const session::PhaseEnteredV1& act) { add(act.reason); }
  void operator()(const session::ThemeNamedV1& act) { add(act.title); }
  void operator()(const session::ItemParkedV1& act) { add(act.text); }
  void operator()(const session::SessionClosedV1& act) { add(act.reason); }
  void operator()(const session::DialoguePausedV1& act) { add(act.reason); }
  void operator()(const session::PresenceNotedV1&) {}
  void operator()(const session::PresenceNotedV2& act) {
    for (const auto& one : act.decision_makers) add(one.office);
  }
  void operator()(const session::TurnTakenV1&) {}
  void operator()(const session::StatementMergedV1&) {}
  void operator()(const session::ThemeDroppedV1&) {}
  void operator()(const session::ItemAssignedV1&) {}
  void operator()(const session::AnswerRequestedV1&) {}
  void operator()(const session::OutcomePublishedV1&) {}
  void operator()(const session::DialogueResumedV1&) {}
  void operator()(const commitment::CommitmentMadeV1& act) { add(act.terms); }
  void operator()(const commitment::CommitmentAnchoredV1& act) { add(act.anchors); }
  void operator()(const commitment::CommitmentWithdrawnV1& act) { add(act.reason); }
  void operator()(const commitment::MilestoneAddedV1& act) { add(act.milestone); }
  void operator()(const commitment::ProgressReportedV1& act) { add(act.note, act.evidence); }
  void operator()(const commitment::ProgressVerifiedV1& act) { add(act.note, act.evidence); }
  void operator()(const commitment::FindingDisputedV1& act) { add(act.reason); }
  void operator()(const commitment::FindingRepliedV1& act) { add(act.text); }
  void operator()(const commitment::CommentGivenV1& act) { add(act.text); }
  void operator()(const agreement::ProposalTabledV1& act) {
    add(act.summary);
    for (const auto& clause : act.clauses) add(clause);
  }
  void operator()(const agreement::AmendmentTabledV1& act) {
    add(act.text);
    add(act.indicator);
    add(act.reason);
  }
  void operator()(const agreement::AmendmentDecidedV1& act) { add(act.reason); }
  void operator()(const agreement::ObjectionRaisedV1& act) { add(act.reason); }
  void operator()(const agreement::ObjectionSettledV1& act) { add(act.note); }
  void operator()(const agreement::EndorsementGivenV1& act) {
    if (act.document) add(act.document->description);
  }
  void operator()(const agreement::EndorsementWithdrawnV1& act) { add(act.reason); }
  void operator()(const agreement::PledgeOpenedV1& act) { add(act.text); }
  void operator()(const agreement::ResponseGradedV1& act) { add(act.text); }
  void operator()(const decision::VoiceGivenV1& act) { add(act.reason); }
  void operator()(const agreement::AmendmentWithdrawnV1&) {}
  void operator()(const agreement::StanceTakenV1&) {}
  void operator()(const agreement::TextFrozenV1&) {}
  void operator()(const agreement::PledgeSealedV1&) {}  // names words that are still to come
  void operator()(const decision::DecisionProposedV1&) {}
  void operator()(const decision::DecisionRuleAcceptedV1&) {}
  void operator()(const decision::BallotCastV1&) {}
  void operator()(const decision::ConclusionStatedV1&) {}
  void operator()(const commitment::CommitmentConfirmedV1&) {}
  void operator()(const commitment::MilestoneClosedV1&) {}
  void operator()(const constituency::SeatTakenV1&) {}
  void operator()(const constituency::SeatImportedV1&) {}
  void operator()(const constituency::KeyEntrustedV1&) {}
  void operator()(const discussion::QuestionClosedV1&) {}
  void operator()(const discussion::RoleTaggedV1&) {}
  void operator()(const discussion::VoteCastV1&) {}
  void operator()(const discussion::VoteImportedV1&) {}
  void operator()(const ConstitutionAdoptedV1&) {}
  void operator()(const MapPublishedV1&) {}
  void operator()(const ContentWithheldV1&) {}
};

}  // namespace

std::vector<Digest> contents_of(const Body& body) {
  Contents contents;
  std::visit(contents, body);
  return std::move(contents.found);
}

}  // namespace entente::constitution
