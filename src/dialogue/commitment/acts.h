#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include <string_view>

#include "dialogue/commitment/commitment.h"

namespace entente::commitment {

// commitment.made.v1, by the focal point of the first owner, who thereby confirms its own part; or
// by a facilitator, who confirms nobody's.
struct CommitmentMadeV1 {
  static constexpr std::string_view type = "commitment.made.v1";
  Terms terms;
};

// commitment.confirmed.v1, by the focal point of an owner.
struct CommitmentConfirmedV1 {
  static constexpr std::string_view type = "commitment.confirmed.v1";
  CommitmentId commitment;
};

// commitment.anchored.v1, by the focal point of an owner: further anchors.
struct CommitmentAnchoredV1 {
  static constexpr std::string_view type = "commitment.anchored.v1";
  CommitmentId commitment;
  std::vector<Anchor> anchors;
};

// commitment.withdrawn.v1, by the focal point of an owner. It stays in the register, with why.
struct CommitmentWithdrawnV1 {
  static constexpr std::string_view type = "commitment.withdrawn.v1";
  CommitmentId commitment;
  Translations reason;
};

// milestone.added.v1 and milestone.closed.v1, by the focal point of an owner. Milestones are
// counted from 1 within their commitment.
struct MilestoneAddedV1 {
  static constexpr std::string_view type = "milestone.added.v1";
  CommitmentId commitment;
  Milestone milestone;
};
struct MilestoneClosedV1 {
  static constexpr std::string_view type = "milestone.closed.v1";
  CommitmentId commitment;
  std::uint32_t milestone = 0;
};

// progress.reported.v1, by the focal point of an owner: its claim.
struct ProgressReportedV1 {
  static constexpr std::string_view type = "progress.reported.v1";
  CommitmentId commitment;
  std::uint32_t milestone = 0;         // 0: the commitment as a whole
  std::optional<std::int64_t> actual;  // on the scale of the milestone
  Completion completion = Completion::no_evidence;
  Translations note;
  std::vector<Evidence> evidence;
};

// progress.verified.v1, by a focal point of another constituency than every owner's.
struct ProgressVerifiedV1 {
  static constexpr std::string_view type = "progress.verified.v1";
  ReportId report;
  Judgement finding = Judgement::insufficient;
  Completion completion = Completion::no_evidence;
  std::optional<Ambition> ambition;
  Translations note;
  std::vector<Evidence> evidence;
};

// finding.disputed.v1, by the focal point of an owner, once for each finding.
struct FindingDisputedV1 {
  static constexpr std::string_view type = "finding.disputed.v1";
  FindingId finding;
  Translations reason;
};

// finding.replied.v1, by a focal point of the constituency whose finding is disputed, once.
struct FindingRepliedV1 {
  static constexpr std::string_view type = "finding.replied.v1";
  DisputeId dispute;
  bool upheld = true;  // the finding stands
  Translations text;
};

// comment.given.v1, by a seat or a focal point of any constituency: what somebody has to say of a
// promise, at any time of its life. It changes nothing of how the promise stands.
struct CommentGivenV1 {
  static constexpr std::string_view type = "comment.given.v1";
  CommitmentId commitment;
  Translations text;
};

}  // namespace entente::commitment
