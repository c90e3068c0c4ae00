#include "entente/polis/polis_files.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

#include "dialogue/constitution/state.h"
#include "dialogue/opinion/votes.h"
#include "entente/command_line/numbers.h"
#include "entente/store/store_folder.h"
#include "foundation/encoding/csv.h"

namespace entente::program {
namespace {

using encoding::CsvRow;

// More than any table of a conversation has that we read.
constexpr std::size_t columns_max = 1'000;

// A table with named columns, read row by row, and where it came from, for messages.
class Table {
 public:
  Table(std::string file, const Terminal& terminal)
      : file_(std::move(file)),
        terminal_(terminal),
        bytes_(read_file(file_, terminal)),
        reader_(bytes_) {
    auto header = next();
    if (!header) fail(1, 1, terminal.pick("the file is empty", "le fichier est vide"));
    header_ = std::move(*header);
    if (header_.fields.size() > columns_max)
      fail(header_.line, 1,
           std::to_string(header_.fields.size()) +
               std::string{terminal.pick(" columns; at most ", " colonnes ; au plus ")} +
               std::to_string(columns_max) + std::string{terminal.pick(" are read", " sont lues")});
  }

  // The column that has one of these names.
  std::size_t column(std::initializer_list<std::string_view> names) const {
    if (const auto found = optional_column(names)) return *found;
    std::string all;
    for (const auto name : names) {
      if (!all.empty()) all += terminal_.pick(" or ", " ou ");
      all += name;
    }
    fail(header_.line, 1,
         std::string{terminal_.pick("there is no column ", "il manque la colonne ")} + all);
  }
  std::optional<std::size_t> optional_column(std::initializer_list<std::string_view> names) const {
    for (const auto name : names)
      if (const auto found = std::ranges::find(header_.fields, name); found != header_.fields.end())
        return static_cast<std::size_t>(found - header_.fields.begin());
    return std::nullopt;
  }

  template <class Each>
  void each(Each read) {
    while (auto row = next()) {
      if (row->fields.size() != header_.fields.size())
        fail(row->line, 1,
             std::to_string(row->fields.size()) +
                 std::string{terminal_.pick(" fields where the header has ",
                                            " champs alors que l’en-tête en a ")} +
                 std::to_string(header_.fields.size()));
      read(*row);
    }
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
           header_.fields[column] + quoted(field, terminal_) +
               std::string{terminal_.pick(": not a number from ", " : pas un nombre de ")} +
               std::to_string(min) + std::string{terminal_.pick(" to ", " à ")} +
               std::to_string(max));
    return value;
  }

  [[noreturn]] void fail(std::size_t line, std::size_t column, std::string_view what) const {
    throw Stop{Exit::bad_input, file_ + std::string{terminal_.pick(", line ", ", ligne ")} +
                                    std::to_string(line) +
                                    std::string{terminal_.pick(", column ", ", colonne ")} +
                                    std::to_string(column) + ": " + std::string{what} +
                                    std::string{terminal_.pick(". Nothing was taken from it.",
                                                               ". Rien n’en a été retenu.")}};
  }
  [[noreturn]] void too_many(const CsvRow& row, std::size_t most, std::string_view what) const {
    fail(row.line, 1,
         std::string{terminal_.pick("more than ", "plus de ")} + figure(most, terminal_) + " " +
             std::string{what} +
             std::string{terminal_.pick(": beyond what a map can take",
                                        " : plus que ce qu’une carte peut recevoir")});
  }

 private:
  std::optional<CsvRow> next() {
    auto row = reader_.next();
    if (!row)
      fail(row.error().line, row.error().column,
           terminal_.pick("this is not CSV", "ce n’est pas du CSV"));
    return *std::move(row);
  }

  std::string file_;
  const Terminal& terminal_;
  std::string bytes_;
  encoding::CsvReader reader_;
  CsvRow header_;
};

constexpr std::int64_t number_max = 3'999'999;

constexpr std::int64_t time_max = 9'999'999'999'999;  // in milliseconds: the year 2286

bool says_yes(std::string_view field) {
  return field == "1" || field == "true" || field == "True" || field == "TRUE";
}

std::vector<PolisComment> read_comments(const std::string& file, const Terminal& terminal) {
  Table table{file, terminal};
  const auto comment = table.column({"comment-id", "comment"});
  const auto moderated = table.column({"moderated"});
  const auto text = table.column({"comment-body", "text"});
  const auto meta = table.optional_column({"is_meta"});
  std::map<std::uint32_t, PolisComment> comments;
  table.each([&](const CsvRow& row) {
    PolisComment read{
        .number = static_cast<std::uint32_t>(table.number(row, comment, 0, number_max)),
        .moderated = static_cast<int>(table.number(row, moderated, -1, 1, 0)),
        .about_me = meta && says_yes(row.fields[*meta]),
        .text = row.fields[text]};
    if (!comments.emplace(read.number, read).second)
      table.fail(row.line, comment + 1,
                 terminal.pick("this comment comes twice", "ce commentaire figure deux fois"));
    if (comments.size() > discussion::statements_per_question_max)
      table.too_many(row, discussion::statements_per_question_max,
                     terminal.pick("comments", "commentaires"));
  });
  std::vector<PolisComment> all;
  for (auto& [number, read] : comments) all.push_back(std::move(read));
  return all;
}

// What stands in every row of votes.csv, and how much of it was met.
class VotesTable {
 public:
  VotesTable(const std::string& file, const Terminal& terminal)
      : table_(file, terminal),
        terminal_(terminal),
        participant_(table_.column({"voter-id", "participant"})),
        comment_(table_.column({"comment-id", "comment"})),
        vote_(table_.column({"vote"})),
        time_(table_.optional_column({"timestamp", "timestamp_ms"})) {}

  // In order of time, where every row has one. `known`: comments there are; null: all that occur.
  std::vector<PolisVote> read(const std::set<std::uint32_t>* known) {
    std::vector<PolisVote> votes;
    std::vector<std::int64_t> times;
    table_.each([&](const CsvRow& row) {
      votes.push_back(vote_in(row, known));
      if (time_ && !row.fields[*time_].empty())
        times.push_back(table_.number(row, *time_, 0, time_max));
      if (votes.size() > constitution::entries_max)
        table_.too_many(row, constitution::entries_max, terminal_.pick("votes", "votes"));
    });
    if (times.size() != votes.size() || std::ranges::is_sorted(times)) return votes;
    std::vector<std::pair<std::int64_t, std::size_t>> order;  // rows of one time keep their order
    order.reserve(votes.size());
    for (std::size_t i = 0; i < votes.size(); ++i) order.emplace_back(times[i], i);
    std::ranges::sort(order);
    std::vector<PolisVote> sorted;
    sorted.reserve(votes.size());
    for (const auto& [time, i] : order) sorted.push_back(votes[i]);
    return sorted;
  }

 private:
  PolisVote vote_in(const CsvRow& row, const std::set<std::uint32_t>* known) {
    const auto comment = static_cast<std::uint32_t>(table_.number(row, comment_, 0, number_max));
    if (known != nullptr && !known->contains(comment))
      table_.fail(row.line, comment_ + 1,
                  terminal_.pick("this comment is not in comments.csv",
                                 "ce commentaire n’est pas dans comments.csv"));
    if (comments_.insert(comment).second && comments_.size() > opinion::statements_max)
      table_.too_many(row, opinion::statements_max, terminal_.pick("comments", "commentaires"));
    const auto who = static_cast<std::uint32_t>(table_.number(row, participant_, 0, number_max));
    if (participants_.insert(who).second && participants_.size() > opinion::participants_max)
      table_.too_many(row, opinion::participants_max,
                      terminal_.pick("participants", "participants"));
    return {.participant = who,
            .comment = comment,
            .choice = static_cast<discussion::Choice>(table_.number(row, vote_, -1, 1))};
  }

  Table table_;
  const Terminal& terminal_;
  std::size_t participant_, comment_, vote_;
  std::optional<std::size_t> time_;
  std::unordered_set<std::uint32_t> participants_, comments_;
};

}  // namespace

PolisConversation read_polis(const std::string& votes_file,
                             const std::optional<std::string>& comments_file,
                             const Terminal& terminal) {
  PolisConversation read;
  if (comments_file) read.comments = read_comments(*comments_file, terminal);
  std::set<std::uint32_t> known;
  for (const auto& comment : read.comments) known.insert(comment.number);
  read.votes = VotesTable{votes_file, terminal}.read(comments_file ? &known : nullptr);
  if (comments_file) return read;
  for (const auto& vote : read.votes) known.insert(vote.comment);
  for (const auto number : known) read.comments.push_back({.number = number, .text = {}});
  return read;
}

std::string read_polis_topic(const std::string& summary_file, const Terminal& terminal) {
  if (!std::filesystem::exists(summary_file)) return {};
  const std::string bytes = read_file(summary_file, terminal);
  encoding::CsvReader reader{bytes};
  for (auto row = reader.next(); row && *row; row = reader.next())
    if (const auto& fields = (*row)->fields; fields.size() >= 2 && fields[0] == "topic")
      return fields[1];
  return {};
}

}  // namespace entente::program
