#pragma once

// The commitments register as a table (CSV, RFC 4180), both ways: what is exported can be imported
// again without loss. docs/formats/commitments-csv.md is the description for people.
//
// One row a commitment. A text has a column for each working language: `action@fr`. Owners,
// milestones and anchors are numbered: `owner_1`, `owner_1_office@fr`, `milestone_2_due`. Dates are
// RFC 3339 in UTC. Columns that begin with `computed_` say how things stood on the day of the
// export and are passed over when the table is read; any other column must be one of those above.

#include <functional>
#include <map>
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
};

enum class TableFault {
  csv_malformed,
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
};

struct WrongTable {
  TableFault fault = TableFault::csv_malformed;
  std::size_t line = 1;
  std::string column;  // its name, or its number in bytes where there is no header yet
};

// Row after row into `out`, so that a large register never stands in memory twice.
using Sink = std::function<void(std::string_view)>;
void write_table(const View& view, const std::vector<Chosen>& chosen,
                 const std::vector<LanguageTag>& languages, const Sink& out);

// All of it or nothing.
Result<std::vector<WrittenCommitment>, WrongTable> read_table(
    std::string_view bytes, const std::vector<LanguageTag>& languages);

}  // namespace entente::commitment_api
