#include "dialogue/commitment/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::commitment {
namespace {

void confirm(Commitment& commitment, const constituency::Code& by, std::uint64_t index) {
  for (std::size_t i = 0; i < commitment.terms.owners.size(); ++i)
    if (commitment.terms.owners[i].constituency == by) commitment.confirmed[i] = index;
}

}  // namespace

bool is_common_action(const Terms& terms) { return terms.owners.size() >= 2; }

bool Commitment::stands() const {
  return std::ranges::all_of(confirmed, [](const auto& entry) { return entry.has_value(); });
}

bool Commitment::is_owner(const constituency::Code& constituency) const {
  return std::ranges::find(terms.owners, constituency, &Owner::constituency) != terms.owners.end();
}

const Commitment* State::commitment(CommitmentId id) const { return numbered(commitments_, id); }
const Report* State::report(ReportId id) const { return numbered(reports_, id); }
const Finding* State::finding(FindingId id) const { return numbered(findings_, id); }
const Dispute* State::dispute(DisputeId id) const { return numbered(disputes_, id); }
const Comment* State::comment(CommentId id) const { return numbered(comments_, id); }

std::uint32_t State::comments_by(const PublicKey& author) const {
  const auto found = commented_.find(author);
  return found == commented_.end() ? 0 : found->second;
}

void State::evolve(const CommitmentMadeV1& act, const Happened& now) {
  Commitment made{.id = next_id<CommitmentId>(commitments_),
                  .index = now.index,
                  .at = now.at,
                  .terms = act.terms,
                  .confirmed = std::vector<std::optional<std::uint64_t>>(act.terms.owners.size()),
                  .milestones = {},
                  .anchors = {},
                  .reports = {},
                  .comments = {},
                  .withdrawal = std::nullopt};
  for (const auto& milestone : act.terms.milestones)
    made.milestones.push_back(
        {.index = now.index, .milestone = milestone, .closed_by = std::nullopt});
  for (const auto& anchor : act.terms.anchors)
    made.anchors.push_back({.index = now.index, .anchor = anchor});
  if (now.by != nullptr) confirm(made, *now.by, now.index);
  commitments_.push_back(std::move(made));
}

void State::evolve(const CommitmentConfirmedV1& act, const Happened& now) {
  confirm(*numbered(commitments_, act.commitment), *now.by, now.index);
}

void State::evolve(const CommitmentAnchoredV1& act, const Happened& now) {
  for (const auto& anchor : act.anchors)
    numbered(commitments_, act.commitment)
        ->anchors.push_back({.index = now.index, .anchor = anchor});
}

void State::evolve(const CommitmentWithdrawnV1& act, const Happened& now) {
  numbered(commitments_, act.commitment)->withdrawal =
      Withdrawal{.index = now.index, .at = now.at, .reason = act.reason};
}

void State::evolve(const MilestoneAddedV1& act, const Happened& now) {
  numbered(commitments_, act.commitment)
      ->milestones.push_back(
          {.index = now.index, .milestone = act.milestone, .closed_by = std::nullopt});
}

void State::evolve(const MilestoneClosedV1& act, const Happened& now) {
  numbered(commitments_, act.commitment)->milestones[act.milestone - 1].closed_by = now.index;
}

void State::evolve(const ProgressReportedV1& act, const Happened& now) {
  const auto id = next_id<ReportId>(reports_);
  reports_.push_back(
      {.id = id, .index = now.index, .at = now.at, .by = *now.by, .act = act, .findings = {}});
  numbered(commitments_, act.commitment)->reports.push_back(id);
}

void State::evolve(const ProgressVerifiedV1& act, const Happened& now) {
  const auto id = next_id<FindingId>(findings_);
  findings_.push_back({.id = id,
                       .index = now.index,
                       .at = now.at,
                       .report = act.report,
                       .by = *now.by,
                       .act = act,
                       .dispute = std::nullopt});
  numbered(reports_, act.report)->findings.push_back(id);
}

void State::evolve(const FindingDisputedV1& act, const Happened& now) {
  const auto id = next_id<DisputeId>(disputes_);
  disputes_.push_back({.id = id,
                       .index = now.index,
                       .at = now.at,
                       .finding = act.finding,
                       .reason = act.reason,
                       .reply = std::nullopt});
  numbered(findings_, act.finding)->dispute = id;
}

void State::evolve(const FindingRepliedV1& act, const Happened& now) {
  numbered(disputes_, act.dispute)->reply =
      Reply{.index = now.index, .at = now.at, .upheld = act.upheld, .text = act.text};
}

void State::evolve(const CommentGivenV1& act, const Happened& now) {
  comments_.push_back({.id = next_id<CommentId>(comments_),
                       .index = now.index,
                       .at = now.at,
                       .author = now.author,
                       .act = act});
  numbered(commitments_, act.commitment)->comments.push_back(comments_.back().id);
  ++commented_[now.author];
}

}  // namespace entente::commitment
