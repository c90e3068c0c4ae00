#include <algorithm>
#include <charconv>
#include <set>

#include "foundation/encoding/csv.h"
#include "foundation/encoding/integer.h"
#include "host/commitment_api/table/series.h"
#include "host/commitment_api/table/table.h"

namespace entente::commitment_api {
namespace {

using Refused = Failure<WrongTable>;

// "owner_2_office@fr" -> thing "owner", place 1, field "office", language fr.
struct Column {
  std::string name;
  std::string thing;      // empty: of the commitment itself
  std::size_t place = 0;  // from 0
  std::string field;
  std::optional<LanguageTag> language;
  bool passed_over = false;
};

const std::set<std::string, std::less<>> texts = {
    "action",       "beneficiaries",      "deliverable",     "indicator",      "resource",
    "owner.office", "owner.contribution", "milestone.title", "milestone.unit", "anchor.text"};
const std::set<std::string, std::less<>> plain = {"due",
                                                  "verifier",
                                                  "owner.",
                                                  "milestone.due",
                                                  "milestone.baseline",
                                                  "milestone.target",
                                                  "milestone.every",
                                                  "milestone.until",
                                                  "anchor.level",
                                                  "anchor.paragraph"};

std::string path_of(const Column& column) {
  return column.thing.empty() ? column.field : column.thing + "." + column.field;
}

// The number after "owner_", and what follows it. Places are small: a table has few of each.
bool read_numbered(Column& column, std::string_view rest) {
  const char* end = rest.data() + rest.size();
  std::size_t number = 0;
  const auto [stopped, error] = std::from_chars(rest.data(), end, number);
  if (error != std::errc{} || number < 1 || number > 100 || rest.front() == '0') return false;
  column.place = number - 1;
  rest.remove_prefix(static_cast<std::size_t>(stopped - rest.data()));
  if (!rest.empty() && (rest.front() != '_' || rest.size() == 1)) return false;
  column.field = rest.empty() ? "" : std::string{rest.substr(1)};
  return true;
}

Result<Column, TableFault> read_column(const std::string& name,
                                       const std::vector<LanguageTag>& languages) {
  Column column{.name = name};
  if (name.starts_with("computed_")) {
    column.passed_over = true;
    return column;
  }
  std::string_view rest = name;
  if (const auto at = rest.find('@'); at != std::string_view::npos) {
    const auto tag = LanguageTag::parse(rest.substr(at + 1));
    if (!tag || std::find(languages.begin(), languages.end(), *tag) == languages.end())
      return Failure{TableFault::language_unknown};
    column.language = *tag;
    rest = rest.substr(0, at);
  }
  column.field = std::string{rest};
  for (const std::string_view thing : {"owner", "milestone", "anchor"})
    if (rest.starts_with(thing) && rest.size() > thing.size() + 1 && rest[thing.size()] == '_') {
      column.thing = std::string{thing};
      if (!read_numbered(column, rest.substr(thing.size() + 1)))
        return Failure{TableFault::column_unknown};
    }
  if (!(column.language ? texts : plain).contains(path_of(column)))
    return Failure{TableFault::column_unknown};
  return column;
}

Result<std::vector<Column>, WrongTable> read_header(const encoding::CsvRow& row,
                                                    const std::vector<LanguageTag>& languages) {
  std::vector<Column> columns;
  std::set<std::string> seen;
  for (const auto& name : row.fields) {
    auto column = read_column(name, languages);
    if (!column) return Refused{{.fault = column.error(), .line = row.line, .column = name}};
    if (!seen.insert(name).second)
      return Refused{{.fault = TableFault::column_twice, .line = row.line, .column = name}};
    columns.push_back(*std::move(column));
  }
  return columns;
}

// One row of cells, asked for by their column.
class Cells {
 public:
  Cells(const std::vector<Column>& columns, const encoding::CsvRow& row)
      : columns_(columns), row_(row) {}

  // The first thing wrong with this row, if anything is.
  const std::optional<WrongTable>& wrong() const { return wrong_; }

  bool any(std::string_view thing, std::size_t place) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].thing == thing && columns_[i].place == place && !row_.fields[i].empty())
        return true;
    return false;
  }
  // Says that this cell is needed by others that are there. Its name, since its column may not be.
  void missing(std::string_view thing, std::size_t place, std::string_view field) {
    std::string name = std::string{thing} + "_" + std::to_string(place + 1);
    if (!field.empty()) name.append("_").append(field);
    if (!wrong_) wrong_ = WrongTable{TableFault::cell_missing, row_.line, std::move(name)};
  }
  // Says that this cell can not stand beside others that are there.
  void refuse(TableFault fault, std::string_view thing, std::size_t place, std::string_view field) {
    std::string name = std::string{thing} + "_" + std::to_string(place + 1);
    name.append("_").append(field);
    if (!wrong_) wrong_ = WrongTable{fault, row_.line, std::move(name)};
  }
  void gap(std::string_view thing, std::size_t place) {
    if (!wrong_)
      wrong_ = WrongTable{TableFault::gap_in_numbering, row_.line,
                          std::string{thing} + "_" + std::to_string(place + 1)};
  }
  // No column is numbered beyond this.
  std::size_t places() const {
    std::size_t most = 0;
    for (const auto& column : columns_) most = std::max(most, column.place + 1);
    return most;
  }
  WrittenText text(std::string_view thing, std::size_t place, std::string_view field) {
    WrittenText written;
    each(thing, place, field, [&](const Column& column, const std::string& cell) {
      if (!column.language) return;
      auto parsed = Text::parse(cell);
      if (!parsed) return fail(TableFault::text_refused, column);
      written.emplace(*column.language, *std::move(parsed));
    });
    return written;
  }
  // The cell through `parse`, which returns an optional or a Result; nullopt where it is empty.
  template <class Value, class Parse>
  std::optional<Value> value(std::string_view thing, std::size_t place, std::string_view field,
                             TableFault fault, Parse parse) {
    std::optional<Value> found;
    each(thing, place, field, [&](const Column& column, const std::string& cell) {
      if (column.language) return;
      if (auto parsed = parse(cell))
        found = *std::move(parsed);
      else
        fail(fault, column);
    });
    return found;
  }

 private:
  template <class Visit>
  void each(std::string_view thing, std::size_t place, std::string_view field, Visit visit) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const Column& column = columns_[i];
      if (column.thing == thing && column.place == place && column.field == field &&
          !column.passed_over && !row_.fields[i].empty())
        visit(column, row_.fields[i]);
    }
  }
  void fail(TableFault fault, const Column& column) {
    if (!wrong_) wrong_ = WrongTable{.fault = fault, .line = row_.line, .column = column.name};
  }

  const std::vector<Column>& columns_;
  const encoding::CsvRow& row_;
  std::optional<WrongTable> wrong_;
};

WrittenOwner owner(Cells& cells, std::size_t place) {
  auto code = cells.value<constituency::Code>(
      "owner", place, "", TableFault::code_malformed,
      [](const std::string& cell) { return constituency::Code::parse(cell); });
  if (!code) cells.missing("owner", place, "");
  return {.constituency = code ? *std::move(code) : constituency::Code::parse("none").value(),
          .office = cells.text("owner", place, "office"),
          .contribution = cells.text("owner", place, "contribution")};
}

std::optional<Instant> moment(Cells& cells, std::size_t place, std::string_view field) {
  return cells.value<Instant>("milestone", place, field, TableFault::date_malformed,
                              [](const std::string& cell) { return parse_rfc3339(cell); });
}

WrittenMilestone milestone(Cells& cells, std::size_t place) {
  const auto integer = [&](std::string_view field) {
    return cells
        .value<std::int64_t>("milestone", place, field, TableFault::number_malformed,
                             encoding::read_integer<std::int64_t>)
        .value_or(0);
  };
  const auto due = moment(cells, place, "due");
  WrittenMilestone read{.title = cells.text("milestone", place, "title"),
                        .unit = cells.text("milestone", place, "unit"),
                        .due = due.value_or(Instant{}),
                        .baseline = integer("baseline"),
                        .target = integer("target")};
  if (!due) cells.missing("milestone", place, "due");
  return read;
}

// One of a series: the same, on its day, and its title says which.
std::optional<WrittenMilestone> one_of(const WrittenMilestone& first, Instant due, std::size_t at,
                                       std::size_t of) {
  WrittenMilestone one = first;
  one.due = due;
  for (auto& [language, title] : one.title) {
    auto said = Text::parse(numbered(title.string(), at, of));
    if (!said) return std::nullopt;
    title = *std::move(said);
  }
  return one;
}

// A milestone, or those of its series.
void add_milestones(Cells& cells, std::size_t place, WrittenCommitment& written) {
  const auto first = milestone(cells, place);
  const auto every = cells.value<std::int64_t>(
      "milestone", place, "every", TableFault::months_malformed, [](const std::string& cell) {
        auto months = encoding::read_integer<std::int64_t>(cell);
        return months && *months >= 1 && *months <= series_months_max ? months : std::nullopt;
      });
  const auto until = moment(cells, place, "until");
  std::vector<Instant> days = {first.due};
  if (every) {
    const auto end = until ? *until : written.due.value_or(first.due);
    days = series_of(first.due, *every, end, commitment::milestones_max + 1);
    if (days.empty()) cells.refuse(TableFault::series_empty, "milestone", place, "until");
  } else if (until) {
    cells.missing("milestone", place, "every");
  }
  for (std::size_t i = 0; i < days.size(); ++i) {
    auto one = one_of(first, days[i], i, days.size());
    if (!one) return cells.refuse(TableFault::text_refused, "milestone", place, "title");
    written.milestones.push_back(*std::move(one));
    written.milestone_places.push_back(place);
  }
}

WrittenAnchor anchor(Cells& cells, std::size_t place) {
  using commitment::Level;
  const auto level = cells.value<Level>(
      "anchor", place, "level", TableFault::level_unknown, [](const std::string& cell) {
        return commitment::named_on<Level>(commitment::level_names, cell);
      });
  if (!level) cells.missing("anchor", place, "level");
  return {.level = level.value_or(Level::global),
          .paragraph =
              cells
                  .value<std::string>("anchor", place, "paragraph", TableFault::text_refused,
                                      [](const std::string& cell) { return std::optional{cell}; })
                  .value_or(""),
          .text = cells.text("anchor", place, "text")};
}

// Numbered things stand without a gap, so that no place can be misread.
template <class Read>
void read_all(Cells& cells, std::string_view thing, Read read) {
  std::size_t place = 0;
  while (cells.any(thing, place)) read(place++);
  for (std::size_t later = place; later < cells.places(); ++later)
    if (cells.any(thing, later)) return cells.gap(thing, place);
}

Result<WrittenCommitment, WrongTable> read_row(const std::vector<Column>& columns,
                                               const encoding::CsvRow& row) {
  Cells cells{columns, row};
  WrittenCommitment written;
  written.action = cells.text("", 0, "action");
  written.beneficiaries = cells.text("", 0, "beneficiaries");
  written.deliverable = cells.text("", 0, "deliverable");
  written.indicator = cells.text("", 0, "indicator");
  written.resource = cells.text("", 0, "resource");
  written.due = cells.value<Instant>("", 0, "due", TableFault::date_malformed,
                                     [](const std::string& cell) { return parse_rfc3339(cell); });
  written.verifier = cells.value<constituency::Code>(
      "", 0, "verifier", TableFault::code_malformed,
      [](const std::string& cell) { return constituency::Code::parse(cell); });
  read_all(cells, "owner", [&](std::size_t at) { written.owners.push_back(owner(cells, at)); });
  read_all(cells, "milestone", [&](std::size_t at) { add_milestones(cells, at, written); });
  read_all(cells, "anchor", [&](std::size_t at) { written.anchors.push_back(anchor(cells, at)); });
  if (cells.wrong()) return Refused{*cells.wrong()};
  return written;
}

}  // namespace

Result<std::vector<TableRow>, WrongTable> read_table(std::string_view bytes,
                                                     const std::vector<LanguageTag>& languages) {
  encoding::CsvReader reader{bytes};
  const auto next = [&]() -> Result<std::optional<encoding::CsvRow>, WrongTable> {
    auto row = reader.next();
    if (row) return *std::move(row);
    return Refused{{.fault = TableFault::csv_malformed,
                    .line = row.error().line,
                    .column = std::to_string(row.error().column)}};
  };
  TRY(const auto header, next());
  if (!header) return Refused{{.fault = TableFault::no_header, .line = 1, .column = ""}};
  TRY(const auto columns, read_header(*header, languages));
  std::vector<TableRow> rows;
  while (true) {
    TRY(const auto row, next());
    if (!row) return rows;
    if (row->fields.size() != columns.size())
      return Refused{{.fault = TableFault::row_of_another_width,
                      .line = row->line,
                      .column = std::to_string(row->fields.size())}};
    rows.push_back({.line = row->line, .written = read_row(columns, *row)});
  }
}

}  // namespace entente::commitment_api
