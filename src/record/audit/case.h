#pragma once

// The case: what an audit knows so far, handed from check to check in their order. Private to the
// room: readers want audit.h.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "dialogue/constitution/state.h"
#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/tree.h"
#include "record/acts/entry.h"
#include "record/audit/audit.h"
#include "record/bundle/bundle.h"

namespace entente::audit {

struct Case {
  const Request& request;
  bundle::Bundle bundle;
  Report report;

  std::vector<std::string_view> leaves;           // from the entry bundles
  tlog::Tree tree;                                // over these leaves
  std::optional<tlog::Checkpoint> checkpoint;     // as signed
  std::map<std::uint64_t, acts::OpenedRow> rows;  // by index
  std::uint64_t sealed_votes = 0;                 // sealed leaves that say they are votes
  std::uint64_t answers_shown = 0;                // stances and ballots that came with their row
  Instant latest;                                 // the latest time an entry gave
  constitution::State state;                      // after the replay
  std::set<Check> settled;                        // checks made to their end

  void find(Check check, Fault fault, std::string where = {});
  void settle(Check check);
  void tell(Check check, std::uint64_t done, std::uint64_t of) const;
};

std::string at_entry(std::uint64_t index);
std::string at_line(std::string_view file, std::uint64_t line);

// Calls `each` for every line, which must all end in a line feed; false when the last does not.
template <class Each>
bool each_line(std::string_view text, Each each) {
  std::uint64_t number = 1;
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return false;
    each(number++, text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return true;
}

// The checks, in order; each says false when the next ones have nothing to stand on.
bool check_entries(Case& dossier);       // whole: reads the entries, compares tiles
bool check_seal(Case& dossier);          // seal and root
void check_receipt(Case& dossier);       // seal and whole, of a receipt
void read_rows(Case& dossier);           // authors: what opens the sealed leaves
bool replay(Case& dossier);              // authors and law
void check_maps(Case& dossier);          // results
void check_conclusions(Case& dossier);   // results, silence
void check_outcomes(Case& dossier);      // results
void work_out_standings(Case& dossier);  // no check: what every reader works out
void check_contents(Case& dossier);      // silence
void check_rows_shown(Case& dossier);    // silence
void check_files_known(Case& dossier);   // silence

}  // namespace entente::audit
