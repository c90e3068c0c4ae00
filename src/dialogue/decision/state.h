#pragma once

// What must be remembered of this concept: every rule, who accepted it, the last answer of each
// seat and focal point, and the conclusion. Ids are positions, counted from 1.

#include <vector>

#include "dialogue/decision/acts.h"

namespace entente::decision {

struct PublicVoice {
  std::uint64_t index = 0;
  Instant at;
  Choice choice = Choice::abstain;
  Translations reason;
};

struct Concluded {
  std::uint64_t index = 0;
  Instant at;
  Conclusion conclusion;
};

// What a seat answered, and for which row of the rule.
struct Ballot {
  std::uint16_t row = 0;
  std::uint16_t choice_and_one = 0;  // 0: none
};

struct Decision {
  DecisionId id;
  std::uint64_t index = 0;
  Instant at;
  ProposalId proposal;
  Rule rule;
  std::optional<Instant> closes;
  std::vector<std::optional<std::uint64_t>> accepted;  // by row: which entry
  std::vector<Instant> accepted_at;                    // by row; means nothing where there is none
  std::vector<std::optional<PublicVoice>> voices;      // by row: the last
  std::vector<Ballot> ballots;                         // by seat number
  bool answered = false;                               // a ballot or a voice was given
  DecisionId replaced_by;                              // number 0: none
  std::optional<Concluded> concluded;

  bool in_force() const;  // every row accepted
  bool closed_at(Instant moment) const { return closes && moment >= *closes; }
  // The row of a constituency; null where it has none.
  const RuleRow* row_of(const constituency::Code& code) const;
  std::size_t place_of(const RuleRow& row) const {
    return static_cast<std::size_t>(&row - rule.rows.data());
  }
};

class State {
 public:
  const std::vector<Decision>& decisions() const { return decisions_; }
  const Decision* decision(DecisionId id) const;         // null where there is none
  const Decision* newest_on(ProposalId proposal) const;  // null where there is none

  // Where an act stands in the log, and for whom its author speaks or sits.
  struct Happened {
    std::uint64_t index = 0;
    Instant at;
    const constituency::Code* side = nullptr;
    SeatId seat;
  };
  // The act was admitted before.
  void evolve(const DecisionProposedV1& act, const Happened& now);
  void evolve(const DecisionRuleAcceptedV1& act, const Happened& now);
  void evolve(const BallotCastV1& act, const Happened& now);
  void evolve(const VoiceGivenV1& act, const Happened& now);
  void evolve(const ConclusionStatedV1& act, const Happened& now);

 private:
  std::vector<Decision> decisions_;
};

}  // namespace entente::decision
