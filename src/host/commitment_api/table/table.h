#pragma once

// The commitments register as a table (CSV, RFC 4180), both ways: what is exported can be imported
// again without loss. docs/formats/commitments-csv.md is the description for people.
//
// One row a commitment. A text has a column for each working language: `action@fr`. Owners,
// milestones and anchors are numbered: `owner_1`, `owner_1_office@fr`, `milestone_2_due`. Dates are
// RFC 3339 in UTC. A milestone that comes again (`milestone_1_every` months, `milestone_1_until`)
// is read as so many milestones, and written as those. Columns that begin with `computed_` say how
// things stood on the day of the export and are passed over when the table is read; any other
// column must be one of those above.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/text.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

// A commitment as somebody wrote it, before its words have digests.
using WrittenText = std::map<LanguageTag, Text>;
struct WrittenOwner {
  constituency::Code constituency;
  WrittenText office, contribution;
};
struct WrittenMilestone {
  WrittenText title, unit;
  Instant due;
  std::int64_t baseline = 0, target = 0;
};
struct WrittenAnchor {
  commitment::Level level = commitment::Level::global;
  std::string paragraph;
  WrittenText text;
};
struct WrittenCommitment {
  WrittenText action, beneficiaries, deliverable, indicator, resource;
  std::vector<WrittenOwner> owners;
  std::optional<Instant> due;
  std::optional<constituency::Code> verifier;
  std::vector<WrittenMilestone> milestones;
  std::vector<WrittenAnchor> anchors;
  // By milestone, the place of its columns from 0: a series is several of one place. Empty: each
  // has its own.
  std::vector<std::size_t> milestone_places{};
};

enum class TableFault {
  csv_malformed,
  row_of_another_width,  // column: how many cells it has
  no_header,
  column_unknown,
  column_twice,
  language_unknown,  // none of the working languages
  text_refused,
  code_malformed,
  date_malformed,
  number_malformed,
  level_unknown,
  gap_in_numbering,  // owner_2 without owner_1
  cell_missing,      // an office without its owner, a milestone without its date
  months_malformed,  // of a series: none, or more than series_months_max
  series_empty,      // it ends before it begins
};

struct WrongTable {
  TableFault fault = TableFault::csv_malformed;
  std::size_t line = 1;
  std::string column;  // its name, or its number in bytes where there is no header yet
};

// The table in pieces, so that a large register never stands in memory twice: which commitments,
// how they stand and which columns they need is settled when it is made, the words are asked for
// piece by piece. What is added to a commitment meanwhile and finds no column is left out.
class Table {
 public:
  // `languages`: the working languages of the dialogue.
  Table(const View& view, const std::vector<Chosen>& chosen, std::vector<LanguageTag> languages);

  // The next rows, of at least so many bytes unless it ends before; the header comes first. Empty
  // after the last row. `view`: the register it was made of, as it is now.
  std::string next(const View& view, std::size_t bytes_min);

 private:
  struct Row {
    commitment::CommitmentId commitment;
    commitment::Standing standing = commitment::Standing::on_track;
  };

  Instant as_of_;
  std::vector<LanguageTag> languages_;
  std::size_t owners_ = 0, milestones_ = 0, anchors_ = 0;  // columns for so many
  std::vector<Row> rows_;
  std::size_t written_ = 0;
  bool header_written_ = false;
};
inline constexpr std::size_t piece_bytes = 64 * 1024;

// A row, whole; or the first thing in it that can not be read.
struct TableRow {
  std::size_t line = 1;  // where it starts
  Result<WrittenCommitment, WrongTable> written;
};

// Refuses a header or a form that can not be read; what is wrong with one row stands in its place,
// so that whoever mends the file sees all of it at once.
Result<std::vector<TableRow>, WrongTable> read_table(std::string_view bytes,
                                                     const std::vector<LanguageTag>& languages);

}  // namespace entente::commitment_api
