#include "entente/polis_files.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "entente/store_folder.h"
#include "foundation/encoding/csv.h"

namespace entente::program {
namespace {

using encoding::CsvRow;

// A table with named columns, and where it came from, for messages.
class Table {
 public:
  Table(std::string file, const Terminal& terminal)
      : file_(std::move(file)), terminal_(terminal), bytes_(read_file(file_, terminal)) {
    auto rows = encoding::parse_csv(bytes_);
    if (!rows)
      fail(rows.error().line, rows.error().column,
           terminal.pick("this is not CSV", "ce n’est pas du CSV"));
    rows_ = *std::move(rows);
    if (rows_.empty()) fail(1, 1, terminal.pick("the file is empty", "le fichier est vide"));
  }

  std::size_t column(std::string_view name) const {
    const auto& header = rows_.front().fields;
    const auto found = std::ranges::find(header, name);
    if (found == header.end())
      fail(1, 1,
           std::string{terminal_.pick("there is no column ", "il manque la colonne ")} +
               std::string{name});
    return static_cast<std::size_t>(found - header.begin());
  }

  template <class Each>
  void each(Each read) const {
    for (std::size_t i = 1; i < rows_.size(); ++i) read(rows_[i]);
  }

  std::int64_t number(const CsvRow& row, std::size_t column, std::int64_t min, std::int64_t max,
                      std::optional<std::int64_t> when_empty = {}) const {
    const std::string& field = row.fields[column];
    if (field.empty() && when_empty) return *when_empty;
    std::int64_t value = 0;
    const char* end = field.data() + field.size();
    const auto [stopped, error] = std::from_chars(field.data(), end, value);
    if (error != std::errc{} || stopped != end || value < min || value > max)
      fail(row.line, column + 1,
           "« " + field + " »" +
               std::string{terminal_.pick(": not a number from ", " : pas un nombre de ")} +
               std::to_string(min) + std::string{terminal_.pick(" to ", " à ")} +
               std::to_string(max));
    return value;
  }

  [[noreturn]] void fail(std::size_t line, std::size_t column, std::string_view what) const {
    throw Stop{
        Exit::bad_input,
        file_ + std::string{terminal_.pick(", line ", ", ligne ")} + std::to_string(line) +
            std::string{terminal_.pick(", column ", ", colonne ")} + std::to_string(column) + ": " +
            std::string{what} +
            std::string{terminal_.pick(". Nothing was imported.", ". Rien n’a été importé.")}};
  }

 private:
  std::string file_;
  const Terminal& terminal_;
  std::string bytes_;
  std::vector<CsvRow> rows_;
};

constexpr std::int64_t number_max = 3'999'999;

std::vector<PolisComment> read_comments(const std::string& file, const Terminal& terminal) {
  const Table table{file, terminal};
  const auto comment = table.column("comment"), moderated = table.column("moderated"),
             meta = table.column("is_meta"), text = table.column("text");
  std::map<std::uint32_t, PolisComment> comments;
  table.each([&](const CsvRow& row) {
    const auto number = static_cast<std::uint32_t>(table.number(row, comment, 0, number_max));
    const bool fresh =
        comments
            .emplace(
                number,
                PolisComment{.number = number,
                             .moderated = static_cast<int>(table.number(row, moderated, -1, 1, 0)),
                             .about_me = row.fields[meta] == "1" || row.fields[meta] == "true" ||
                                         row.fields[meta] == "True",
                             .text = row.fields[text]})
            .second;
    if (!fresh)
      table.fail(row.line, comment + 1,
                 terminal.pick("this comment comes twice", "ce commentaire figure deux fois"));
  });
  std::vector<PolisComment> all;
  for (auto& [number, read] : comments) all.push_back(std::move(read));
  return all;
}

}  // namespace

PolisConversation read_polis(const std::string& votes_file,
                             const std::optional<std::string>& comments_file,
                             const Terminal& terminal) {
  PolisConversation read;
  if (comments_file) read.comments = read_comments(*comments_file, terminal);
  std::set<std::uint32_t> known;
  for (const auto& comment : read.comments) known.insert(comment.number);
  const Table table{votes_file, terminal};
  const auto participant = table.column("participant"), comment = table.column("comment"),
             vote = table.column("vote");
  table.each([&](const CsvRow& row) {
    const auto number = static_cast<std::uint32_t>(table.number(row, comment, 0, number_max));
    if (comments_file && !known.contains(number))
      table.fail(row.line, comment + 1,
                 terminal.pick("this comment is not in comments.csv",
                               "ce commentaire n’est pas dans comments.csv"));
    known.insert(number);
    read.votes.push_back(
        {.participant = static_cast<std::uint32_t>(table.number(row, participant, 0, number_max)),
         .comment = number,
         .choice = static_cast<discussion::Choice>(table.number(row, vote, -1, 1))});
  });
  if (!comments_file)
    for (const auto number : known) read.comments.push_back({.number = number, .text = {}});
  return read;
}

}  // namespace entente::program
