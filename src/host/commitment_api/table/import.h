#pragma once

// From the table to the register: what an act is made of, which rows the register holds already,
// and where in the table a person finds what the law says no to.
//
// An import is idempotent: a row that says, to the letter, what a commitment of the register says
// (as it was made, or as it stands with the milestones and anchors added since) is passed over,
// each commitment once. Words that were withheld count as empty on both sides.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "dialogue/constitution/refusal.h"
#include "dialogue/constitution/state.h"
#include "host/commitment_api/table/table.h"
#include "host/http/language.h"

namespace entente::commitment_api {

// Keeps words for the act they belong to, and gives their digests.
using Enclose = std::function<Translations(const WrittenText&)>;
commitment::CommitmentMadeV1 act_of(const WrittenCommitment& written, const Enclose& enclose);

// The commitments of a register, counted by what they say.
class Held {
 public:
  Held(const commitment::State& state, const clerk_api::WordsOf& words);

  // Is there a commitment that says this? It counts for one row only.
  bool take(const WrittenCommitment& written);

 private:
  std::vector<bool> taken_;  // by commitment
  std::multimap<std::string, std::size_t> by_what_it_says_;
};

// What was judged, and when: enough to say which cell a refusal is about.
struct Judged {
  const WrittenCommitment& written;
  const constitution::State& state;
  Instant at;
};
// The name of the column; empty when the refusal is about no single cell.
std::string column_of(const constitution::AnyRefusal& refusal, const Judged& judged);

// How a fault sounds: its code for programs, what is wrong, and what to do.
struct TableWords {
  std::string_view code;
  http::Words title, detail;
};
const TableWords& words_for(TableFault fault);

}  // namespace entente::commitment_api
