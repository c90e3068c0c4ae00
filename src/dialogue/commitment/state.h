#pragma once

// What must be remembered of this concept: every commitment with all that was reported, found and
// disputed, in the order of the log. Ids are positions, counted from 1.

#include <unordered_map>
#include <vector>

#include "dialogue/commitment/acts.h"

namespace entente::commitment {

struct Reply {
  std::uint64_t index = 0;
  Instant at;
  bool upheld = true;
  Translations text;
};

struct Dispute {
  DisputeId id;
  std::uint64_t index = 0;
  Instant at;
  FindingId finding;
  Translations reason;
  std::optional<Reply> reply;
};

struct Finding {
  FindingId id;
  std::uint64_t index = 0;
  Instant at;
  ReportId report;
  constituency::Code by;
  ProgressVerifiedV1 act;
  std::optional<DisputeId> dispute;
};

struct Report {
  ReportId id;
  std::uint64_t index = 0;
  Instant at;
  constituency::Code by;
  ProgressReportedV1 act;
  std::vector<FindingId> findings;
};

struct Comment {
  CommentId id;
  std::uint64_t index = 0;
  Instant at;
  PublicKey author;
  CommentGivenV1 act;
};

struct KeptMilestone {
  std::uint64_t index = 0;  // of the entry that set it
  Milestone milestone;
  std::optional<std::uint64_t> closed_by;  // index of the closing entry
};

struct KeptAnchor {
  std::uint64_t index = 0;
  Anchor anchor;
};

struct Withdrawal {
  std::uint64_t index = 0;
  Instant at;
  Translations reason;
};

struct Commitment {
  CommitmentId id;
  std::uint64_t index = 0;
  Instant at;
  Terms terms;
  std::vector<std::optional<std::uint64_t>> confirmed;  // by owner, in their order: which entry
  std::vector<KeptMilestone> milestones;
  std::vector<KeptAnchor> anchors;
  std::vector<ReportId> reports;
  std::vector<CommentId> comments;
  std::optional<Withdrawal> withdrawal;

  bool stands() const;  // every owner confirmed it
  bool is_owner(const constituency::Code& constituency) const;
};

class State {
 public:
  const std::vector<Commitment>& commitments() const { return commitments_; }
  const std::vector<Report>& reports() const { return reports_; }
  const std::vector<Finding>& findings() const { return findings_; }
  const std::vector<Dispute>& disputes() const { return disputes_; }
  const std::vector<Comment>& comments() const { return comments_; }

  // Null where there is none.
  const Commitment* commitment(CommitmentId id) const;
  const Report* report(ReportId id) const;
  const Finding* finding(FindingId id) const;
  const Dispute* dispute(DisputeId id) const;
  const Comment* comment(CommentId id) const;
  std::uint32_t comments_by(const PublicKey& author) const;

  // Where an act stands in the log, and for whom its author speaks; null for anybody else.
  struct Happened {
    std::uint64_t index = 0;
    Instant at;
    const constituency::Code* by = nullptr;
    PublicKey author{};
  };
  // The act was admitted before.
  void evolve(const CommitmentMadeV1& act, const Happened& now);
  void evolve(const CommitmentConfirmedV1& act, const Happened& now);
  void evolve(const CommitmentAnchoredV1& act, const Happened& now);
  void evolve(const CommitmentWithdrawnV1& act, const Happened& now);
  void evolve(const MilestoneAddedV1& act, const Happened& now);
  void evolve(const MilestoneClosedV1& act, const Happened& now);
  void evolve(const ProgressReportedV1& act, const Happened& now);
  void evolve(const ProgressVerifiedV1& act, const Happened& now);
  void evolve(const FindingDisputedV1& act, const Happened& now);
  void evolve(const FindingRepliedV1& act, const Happened& now);
  void evolve(const CommentGivenV1& act, const Happened& now);

 private:
  std::vector<Commitment> commitments_;
  std::vector<Report> reports_;
  std::vector<Finding> findings_;
  std::vector<Dispute> disputes_;
  std::vector<Comment> comments_;
  std::unordered_map<PublicKey, std::uint32_t> commented_;  // how many by each author
};

}  // namespace entente::commitment
