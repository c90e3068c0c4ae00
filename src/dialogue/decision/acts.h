#pragma once

// The acts of this concept, as they were done and signed. A released act is never edited: a change
// is a new struct with a new name. Wire forms: docs/formats/acts-1.md.

#include "dialogue/decision/decision.h"

namespace entente::decision {

// decision.proposed.v1, by a facilitator. A newer one on the same text replaces it, before the
// first ballot only.
struct DecisionProposedV1 {
  static constexpr std::string_view type = "decision.proposed.v1";
  ProposalId proposal;
  Rule rule;
  std::optional<Instant> closes;  // a full hour, because a ballot tells no more than its hour
};

// decision_rule.accepted.v1, by a focal point of a constituency in the rule.
struct DecisionRuleAcceptedV1 {
  static constexpr std::string_view type = "decision_rule.accepted.v1";
  DecisionId decision;
};

// ballot.cast.v1, by a seat of a constituency that speaks by ballots. Sealed in the log. The last
// of a seat counts. Single-use credentials, once they come, are a field of a later version.
struct BallotCastV1 {
  static constexpr std::string_view type = "ballot.cast.v1";
  DecisionId decision;
  Choice choice = Choice::abstain;
};

// voice.given.v1, by the focal point of a constituency that speaks by it, or, to block, of any that
// may. The last of a constituency counts.
struct VoiceGivenV1 {
  static constexpr std::string_view type = "voice.given.v1";
  DecisionId decision;
  Choice choice = Choice::abstain;
  Translations reason;  // may be empty, but not to block
};

// conclusion.stated.v1, by a facilitator. The law counts again: a false one can not enter.
struct ConclusionStatedV1 {
  static constexpr std::string_view type = "conclusion.stated.v1";
  DecisionId decision;
  Conclusion conclusion;
};

}  // namespace entente::decision
