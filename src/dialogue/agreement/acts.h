#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include "dialogue/agreement/agreement.h"

namespace entente::agreement {

// proposal.tabled.v1, by a facilitator, a seat or a focal point: version 1 of a text.
struct ProposalTabledV1 {
  static constexpr std::string_view type = "proposal.tabled.v1";
  Translations summary;
  std::vector<Part> clauses;
  std::vector<StatementId> statements;  // where it comes from; may be empty
  std::string measure;                  // a code of the catalogue of confidence measures, or empty
};

// amendment.tabled.v1, by a facilitator, a seat or a focal point.
struct AmendmentTabledV1 {
  static constexpr std::string_view type = "amendment.tabled.v1";
  ProposalId proposal;
  std::uint32_t version = 0;  // the one it was written for: the present one
  std::uint32_t part = 0;     // 0 summary, n clause n, one more than there are: a new clause
  Translations text;          // the whole part as it shall read
  Translations indicator;     // may be empty: that of the clause stays
  Translations reason;
};

// amendment.decided.v1, by a facilitator: accepted makes the next version.
struct AmendmentDecidedV1 {
  static constexpr std::string_view type = "amendment.decided.v1";
  AmendmentId amendment;
  Ruling decision = Ruling::rejected;
  Translations reason;  // may be empty
};

// amendment.withdrawn.v1, by its author.
struct AmendmentWithdrawnV1 {
  static constexpr std::string_view type = "amendment.withdrawn.v1";
  AmendmentId amendment;
};

// stance.taken.v1, by a seat. Sealed in the log. The last counts, until the text is frozen.
struct StanceTakenV1 {
  static constexpr std::string_view type = "stance.taken.v1";
  ProposalId proposal;
  Stance stance = Stance::reserved;
};

// objection.raised.v1, by a seat or a focal point.
struct ObjectionRaisedV1 {
  static constexpr std::string_view type = "objection.raised.v1";
  ProposalId proposal;
  Translations reason;
};

// objection.settled.v1, by its author; a facilitator may only let it travel as dissent.
struct ObjectionSettledV1 {
  static constexpr std::string_view type = "objection.settled.v1";
  ObjectionId objection;
  Settlement how = Settlement::dissent;
  std::uint32_t version = 0;  // text_changed: the version that meets it; otherwise 0
  Translations note;          // may be empty
};

// text.frozen.v1, by a facilitator: this version, in every working language, changes no more.
struct TextFrozenV1 {
  static constexpr std::string_view type = "text.frozen.v1";
  ProposalId proposal;
  std::uint32_t version = 0;
};

// endorsement.given.v1, by a seat (personally) or a focal point. The newest of an author counts.
struct EndorsementGivenV1 {
  static constexpr std::string_view type = "endorsement.given.v1";
  ProposalId proposal;
  Step step = Step::seen;
  Mandate mandate = Mandate::personal;
  std::optional<Document> document;
  std::optional<Condition> condition;
};

// endorsement.withdrawn.v1, by its author. It stays on record, with why.
struct EndorsementWithdrawnV1 {
  static constexpr std::string_view type = "endorsement.withdrawn.v1";
  EndorsementId endorsement;
  Translations reason;
};

// pledge.sealed.v1, by a focal point: a promise to another side, by the salted digest of its words.
struct PledgeSealedV1 {
  static constexpr std::string_view type = "pledge.sealed.v1";
  constituency::Code with;
  Digest digest;         // of the content that will be opened
  Instant opens_before;  // both sides open before, or none ever can
  PledgeId answers;      // the other side's pledge; number 0: this one asks for an answer
};

// pledge.opened.v1, by its author: the words, one of which is the content that was sealed.
struct PledgeOpenedV1 {
  static constexpr std::string_view type = "pledge.opened.v1";
  PledgeId pledge;
  Translations text;
};

// response.graded.v1, by a focal point: what its side does with a proposal.
struct ResponseGradedV1 {
  static constexpr std::string_view type = "response.graded.v1";
  ProposalId proposal;
  Grade grade = Grade::noted;
  Translations text;
  Instant due;  // 0: none is given
};

}  // namespace entente::agreement
