#pragma once

// What happened to a promise, a proposal or a decision, as those who follow it are told: in the
// order of the log, public acts only. Votes, stances and ballots are nobody's news, and neither is
// a voice before its decision is concluded; so a change never tells on which side anybody is.

#include <string_view>
#include <vector>

#include "dialogue/agreement/state.h"
#include "dialogue/commitment/state.h"
#include "dialogue/decision/state.h"

namespace entente::changes {

struct Happened {
  std::string_view en, fr;  // "Progress reported", begins with a capital
};

struct Change {
  std::uint64_t index = 0;  // of its entry
  Instant at;
  Happened happened;
  const Translations* text = nullptr;      // what was written then; null: nothing
  const constituency::Code* by = nullptr;  // null: somebody who speaks for no constituency
};

// The words that name it: the promise itself, or the summary of the text as it reads now.
const Translations& title_of(const commitment::Commitment& commitment);
const Translations& title_of(const agreement::Proposal& proposal);

// Pointers lead into the state: it must outlive them.
std::vector<Change> of(const commitment::State& state, const commitment::Commitment& commitment);
std::vector<Change> of(const agreement::State& state, const agreement::Proposal& proposal);
std::vector<Change> of(const decision::Decision& decision);

}  // namespace entente::changes
