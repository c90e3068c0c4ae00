#pragma once

// What must be remembered of this concept: every text with its versions and all that was said about
// it, in the order of the log. Ids are positions, counted from 1.

#include <set>
#include <unordered_map>
#include <vector>

#include "dialogue/agreement/acts.h"

namespace entente::agreement {

// Where an act stands in the log, and who did it.
struct Happened {
  std::uint64_t index = 0;
  Instant at;
  PublicKey author;
  const constituency::Code* side = nullptr;  // of a seat or focal point; null for a facilitator
  SeatId seat;                               // number 0: none
};

// The same, kept.
struct Origin {
  std::uint64_t index = 0;
  Instant at;
  PublicKey author;
  std::optional<constituency::Code> side;
  SeatId seat;
};

struct Version {
  std::uint64_t index = 0;
  Instant at;
  AmendmentId amendment;    // that made it; number 0 in the first
  std::vector<Part> parts;  // the summary, then the clauses
};

struct Amendment {
  enum class Status : std::uint8_t { open, accepted, rejected, withdrawn, outdated };
  AmendmentId id;
  Origin origin;
  AmendmentTabledV1 act;
  Status status = Status::open;
  std::uint64_t settled_by = 0;  // index of the entry that ended it; 0 while open
  Instant settled_at{};
  Translations reason;  // of the ruling; may be empty
};
inline constexpr std::array amendment_status_names = {
    std::string_view{"open"}, std::string_view{"accepted"}, std::string_view{"rejected"},
    std::string_view{"withdrawn"}, std::string_view{"outdated"}};

struct Objection {
  ObjectionId id;
  Origin origin;
  ProposalId proposal;
  std::uint32_t version = 0;  // the present one when it was raised
  Translations reason;
  std::optional<std::uint64_t> settled_by;  // index of the entry
  Instant settled_at{};
  ObjectionSettledV1 settlement;  // means nothing while open
};

struct Endorsement {
  EndorsementId id;
  Origin origin;
  std::uint32_t version = 0;  // the present one when it was given
  EndorsementGivenV1 act;
  EndorsementId replaced_by;                  // number 0: it is its author's newest
  std::optional<std::uint64_t> withdrawn_by;  // index of the entry
  Instant withdrawn_at{};
  Translations withdrawal_reason;

  bool by_focal_point() const { return origin.seat == SeatId{}; }
  bool stands() const { return !withdrawn_by && replaced_by == EndorsementId{}; }
};

struct Response {
  Origin origin;
  ResponseGradedV1 act;
};

struct Pledge {
  PledgeId id;
  Origin origin;
  PledgeSealedV1 act;
  PledgeId answer;  // number 0: nobody answered
  std::optional<std::uint64_t> opened_by;
  Translations text;  // given out once both sides opened
};

struct Proposal {
  ProposalId id;
  Origin origin;
  std::vector<StatementId> statements;
  std::string measure;
  std::vector<Version> versions;
  std::optional<std::uint64_t> frozen_by;  // index of the entry
  Instant frozen_at{};
  std::vector<AmendmentId> amendments;
  std::vector<ObjectionId> objections;
  std::vector<EndorsementId> endorsements;
  std::vector<Response> responses;
  std::unordered_map<std::uint32_t, Stance> stances;  // by seat number; counted, never listed

  std::uint32_t version() const { return static_cast<std::uint32_t>(versions.size()); }
  const std::vector<Part>& parts() const { return versions.back().parts; }
};

class State {
 public:
  const std::vector<Proposal>& proposals() const { return proposals_; }
  const std::vector<Pledge>& pledges() const { return pledges_; }

  // Null where there is none.
  const Proposal* proposal(ProposalId id) const;
  const Amendment* amendment(AmendmentId id) const;
  const Objection* objection(ObjectionId id) const;
  const Endorsement* endorsement(EndorsementId id) const;
  const Pledge* pledge(PledgeId id) const;

  bool has_open_objection(const Proposal& proposal) const;
  bool has_open_amendment(const Proposal& proposal) const;
  // What this author now says of a proposal; null: nothing.
  const Endorsement* standing_endorsement(const Proposal& proposal, const PublicKey& author) const;

  // Words of the side that opened its pledge first: not given out before the other side's.
  bool held_back(const Digest& content) const { return held_back_.contains(content); }
  const std::set<Digest>& held_back() const { return held_back_; }

  // The act was admitted before.
  void evolve(const ProposalTabledV1& act, const Happened& now);
  void evolve(const AmendmentTabledV1& act, const Happened& now);
  void evolve(const AmendmentDecidedV1& act, const Happened& now);
  void evolve(const AmendmentWithdrawnV1& act, const Happened& now);
  void evolve(const StanceTakenV1& act, const Happened& now);
  void evolve(const ObjectionRaisedV1& act, const Happened& now);
  void evolve(const ObjectionSettledV1& act, const Happened& now);
  void evolve(const TextFrozenV1& act, const Happened& now);
  void evolve(const EndorsementGivenV1& act, const Happened& now);
  void evolve(const EndorsementWithdrawnV1& act, const Happened& now);
  void evolve(const PledgeSealedV1& act, const Happened& now);
  void evolve(const PledgeOpenedV1& act, const Happened& now);
  void evolve(const ResponseGradedV1& act, const Happened& now);

 private:
  void adopt(const Amendment& amendment, const Happened& now);

  std::vector<Proposal> proposals_;
  std::vector<Amendment> amendments_;
  std::vector<Objection> objections_;
  std::vector<Endorsement> endorsements_;
  std::vector<Pledge> pledges_;
  std::set<Digest> held_back_;
};

}  // namespace entente::agreement
