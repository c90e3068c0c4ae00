#include "dialogue/agreement/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::agreement {
namespace {

Origin origin(const Happened& now) {
  return {.index = now.index,
          .at = now.at,
          .author = now.author,
          .side = now.side == nullptr ? std::nullopt : std::optional{*now.side},
          .seat = now.seat};
}

}  // namespace

const Proposal* State::proposal(ProposalId id) const { return numbered(proposals_, id); }
const Amendment* State::amendment(AmendmentId id) const { return numbered(amendments_, id); }
const Objection* State::objection(ObjectionId id) const { return numbered(objections_, id); }
const Endorsement* State::endorsement(EndorsementId id) const {
  return numbered(endorsements_, id);
}
const Pledge* State::pledge(PledgeId id) const { return numbered(pledges_, id); }

bool State::has_open_objection(const Proposal& proposal) const {
  return std::ranges::any_of(proposal.objections,
                             [&](ObjectionId id) { return !objection(id)->settled_by; });
}

bool State::has_open_amendment(const Proposal& proposal) const {
  return std::ranges::any_of(proposal.amendments, [&](AmendmentId id) {
    return amendment(id)->status == Amendment::Status::open;
  });
}

const Endorsement* State::standing_endorsement(const Proposal& proposal,
                                               const PublicKey& author) const {
  for (const auto id : proposal.endorsements)
    if (const auto* given = endorsement(id); given->origin.author == author && given->stands())
      return given;
  return nullptr;
}

void State::evolve(const ProposalTabledV1& act, const Happened& now) {
  Version first{.index = now.index, .at = now.at, .amendment = {}, .parts = {}};
  first.parts.push_back({.text = act.summary, .indicator = {}});
  first.parts.insert(first.parts.end(), act.clauses.begin(), act.clauses.end());
  Proposal tabled;
  tabled.id = next_id<ProposalId>(proposals_);
  tabled.origin = origin(now);
  tabled.statements = act.statements;
  tabled.measure = act.measure;
  tabled.versions.push_back(std::move(first));
  proposals_.push_back(std::move(tabled));
}

void State::evolve(const AmendmentTabledV1& act, const Happened& now) {
  const auto id = next_id<AmendmentId>(amendments_);
  amendments_.push_back({.id = id, .origin = origin(now), .act = act, .reason = {}});
  numbered(proposals_, act.proposal)->amendments.push_back(id);
}

void State::evolve(const AmendmentDecidedV1& act, const Happened& now) {
  auto& amendment = *numbered(amendments_, act.amendment);
  amendment.status =
      act.decision == Ruling::accepted ? Amendment::Status::accepted : Amendment::Status::rejected;
  amendment.settled_by = now.index;
  amendment.settled_at = now.at;
  amendment.reason = act.reason;
  if (act.decision == Ruling::accepted) adopt(amendment, now);
}

// The next version; whatever else was open on the same part was written for words that are gone.
void State::adopt(const Amendment& amendment, const Happened& now) {
  auto& proposal = *numbered(proposals_, amendment.act.proposal);
  Version made{
      .index = now.index, .at = now.at, .amendment = amendment.id, .parts = proposal.parts()};
  if (amendment.act.part == made.parts.size()) made.parts.emplace_back();
  Part& part = made.parts[amendment.act.part];
  part.text = amendment.act.text;
  if (!amendment.act.indicator.empty()) part.indicator = amendment.act.indicator;
  proposal.versions.push_back(std::move(made));
  for (const auto id : proposal.amendments) {
    auto& other = *numbered(amendments_, id);
    if (other.status != Amendment::Status::open || other.act.part != amendment.act.part) continue;
    other.status = Amendment::Status::outdated;
    other.settled_by = now.index;
    other.settled_at = now.at;
  }
}

void State::evolve(const AmendmentWithdrawnV1& act, const Happened& now) {
  auto& amendment = *numbered(amendments_, act.amendment);
  amendment.status = Amendment::Status::withdrawn;
  amendment.settled_by = now.index;
  amendment.settled_at = now.at;
}

void State::evolve(const StanceTakenV1& act, const Happened& now) {
  numbered(proposals_, act.proposal)->stances[now.seat.number] = act.stance;
}

void State::evolve(const ObjectionRaisedV1& act, const Happened& now) {
  auto& proposal = *numbered(proposals_, act.proposal);
  const auto id = next_id<ObjectionId>(objections_);
  objections_.push_back({.id = id,
                         .origin = origin(now),
                         .proposal = act.proposal,
                         .version = proposal.version(),
                         .reason = act.reason,
                         .settled_by = std::nullopt,
                         .settlement = {}});
  proposal.objections.push_back(id);
}

void State::evolve(const ObjectionSettledV1& act, const Happened& now) {
  auto& objection = *numbered(objections_, act.objection);
  objection.settled_by = now.index;
  objection.settled_at = now.at;
  objection.settlement = act;
}

void State::evolve(const TextFrozenV1& act, const Happened& now) {
  auto& proposal = *numbered(proposals_, act.proposal);
  proposal.frozen_by = now.index;
  proposal.frozen_at = now.at;
}

void State::evolve(const EndorsementGivenV1& act, const Happened& now) {
  auto& proposal = *numbered(proposals_, act.proposal);
  const auto id = next_id<EndorsementId>(endorsements_);
  if (const auto* before = standing_endorsement(proposal, now.author))
    numbered(endorsements_, before->id)->replaced_by = id;
  endorsements_.push_back({.id = id,
                           .origin = origin(now),
                           .version = proposal.version(),
                           .act = act,
                           .replaced_by = {},
                           .withdrawn_by = std::nullopt,
                           .withdrawal_reason = {}});
  proposal.endorsements.push_back(id);
}

void State::evolve(const EndorsementWithdrawnV1& act, const Happened& now) {
  auto& endorsement = *numbered(endorsements_, act.endorsement);
  endorsement.withdrawn_by = now.index;
  endorsement.withdrawn_at = now.at;
  endorsement.withdrawal_reason = act.reason;
}

void State::evolve(const PledgeSealedV1& act, const Happened& now) {
  const auto id = next_id<PledgeId>(pledges_);
  pledges_.push_back({.id = id,
                      .origin = origin(now),
                      .act = act,
                      .answer = act.answers,
                      .opened_by = std::nullopt,
                      .text = {}});
  if (auto* asked = numbered(pledges_, act.answers)) asked->answer = id;
}

void State::evolve(const PledgeOpenedV1& act, const Happened& now) {
  auto& pledge = *numbered(pledges_, act.pledge);
  pledge.opened_by = now.index;
  pledge.text = act.text;
  const auto& other = *numbered(pledges_, pledge.answer);
  for (const auto& [language, digest] : act.text)
    if (!other.opened_by) held_back_.insert(digest);
  if (!other.opened_by) return;
  for (const auto& [language, digest] : other.text) held_back_.erase(digest);
}

void State::evolve(const ResponseGradedV1& act, const Happened& now) {
  numbered(proposals_, act.proposal)->responses.push_back({.origin = origin(now), .act = act});
}

}  // namespace entente::agreement
