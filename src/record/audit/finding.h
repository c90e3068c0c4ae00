#pragma once

// Findings: what an audit found wrong, said so that a person can act on it.
//
// Six checks, each a question that a reader has (SECURITY.md says what each protects against):
//   seal     did the log's key sign this state of the log?
//   whole    are all entries here, unchanged, under that signature?
//   authors  was every act done by the one it names?
//   law      was every act allowed when it was done?
//   results  does every published result come out again, byte for byte?
//   silence  is something missing that should be here, or here that should not?

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::audit {

enum class Check : std::uint8_t { seal, whole, authors, law, results, silence };
inline constexpr std::array all_checks = {Check::seal, Check::whole,   Check::authors,
                                          Check::law,  Check::results, Check::silence};

enum class Fault : std::uint8_t {
  archive_altered,
  manifest_wrong,
  file_missing,
  file_unknown,
  file_changed,
  checkpoint_missing,
  log_key_unreadable,
  log_key_not_trusted,
  checkpoint_not_signed,
  entries_missing,
  entry_bundle_unreadable,
  entry_changed,
  tile_changed,
  root_differs,
  receipt_unreadable,
  receipt_not_of_this_log,
  receipt_not_in_log,
  entry_unreadable,
  signature_wrong,
  row_unreadable,
  row_without_entry,
  row_does_not_open,
  first_act_is_no_opening,
  act_forbidden,
  time_runs_backwards,
  map_missing,
  map_changed,
  map_differs,
  content_unreadable,
  content_changed,
  content_not_named,
  content_missing,
  content_withheld_but_here,
  row_not_for_this_audience,
  rows_missing,
  conclusion_missing,
  pledge_shown_too_early,
  outcome_differs,
};

enum class Language : std::uint8_t { en, fr };

struct Finding {
  Check check = Check::seal;
  Fault fault = Fault::archive_altered;
  std::string where;  // a file and a place in it: "rows.jsonl, line 12", "entry 4213"
};

std::string_view name_of(Check check);  // "seal"
std::string_view name_of(Fault fault);  // "entry_changed": stable, for programs

// What a check asks, and what a finding says and where, in the reader's language.
std::string_view question_of(Check check, Language language);
std::string sentence(const Finding& finding, Language language);

}  // namespace entente::audit
