#include "record/results/polis_set.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "foundation/encoding/csv.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::results {
namespace {

using opinion::Choice;
using opinion::Tally;

// Rows are handed on in parts of about this size.
constexpr std::size_t part_bytes = 65'536;

class Table {
 public:
  Table(const Write& out, std::vector<std::string> header) : out_(out) { row(std::move(header)); }
  ~Table() { out_(part_); }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  void row(const std::vector<std::string>& fields) {
    encoding::append_csv_row(part_, fields);
    if (part_.size() < part_bytes) return;
    out_(part_);
    part_.clear();
  }

 private:
  const Write& out_;
  std::string part_;
};

std::string figure(auto number) { return std::to_string(number); }

void append(std::vector<std::string>& row, const Tally& tally) {
  row.insert(row.end(), {figure(tally.voters()), figure(tally.agree), figure(tally.disagree),
                         figure(tally.pass)});
}

void write_summary(const PolisSet& set, const Write& out) {
  std::vector<SeatId> authors;
  for (const auto& comment : set.comments) authors.push_back(comment.author);
  std::ranges::sort(authors);
  const auto commenters = std::ranges::unique(authors).begin() - authors.begin();
  Table table{out, {"topic", set.topic}};
  table.row({"url", set.url});
  table.row({"voters", figure(set.last_votes.participants().size())});
  table.row({"voters-in-conv", figure(set.map.placed)});
  table.row({"commenters", figure(commenters)});
  table.row({"comments", figure(set.comments.size())});
  table.row({"groups", figure(set.map.groups.size())});
  table.row({"conversation-description", set.description});
}

// By statement position in the votes. Of everybody who voted, on the map or not.
std::vector<Tally> counted(const opinion::Votes& votes) {
  std::vector<Tally> tallies(votes.statements().size());
  for (std::size_t p = 0; p < votes.participants().size(); ++p)
    for (const auto cell : votes.row(p)) {
      auto& tally = tallies[cell.statement()];
      ++(cell.choice() == Choice::agree      ? tally.agree
         : cell.choice() == Choice::disagree ? tally.disagree
                                             : tally.pass);
    }
  return tallies;
}

// Where rows may not be shown, the figures are those of the map; it has none for what was rejected.
std::map<StatementId, Tally> tallies_of(const PolisSet& set) {
  std::map<StatementId, Tally> tallies;
  if (set.rows) {
    const auto all = counted(set.last_votes);
    for (std::size_t s = 0; s < all.size(); ++s)
      tallies.emplace(set.last_votes.statements()[s].statement, all[s]);
  } else {
    for (const auto& statement : set.map.statements)
      tallies.emplace(statement.statement, statement.tally);
  }
  return tallies;
}

void write_comments(const PolisSet& set, const Write& out) {
  const auto tallies = tallies_of(set);
  Table table{out,
              {"timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees",
               "moderated", "comment-body"}};
  for (const auto& comment : set.comments) {
    const auto tally = tallies.find(comment.statement);
    const bool known = tally != tallies.end();
    table.row({figure(comment.at.seconds), polis_date(comment.at), figure(comment.statement.number),
               figure(comment.author.number), known ? figure(tally->second.agree) : "",
               known ? figure(tally->second.disagree) : "", figure(comment.moderated),
               comment.text});
  }
}

void write_comment_groups(const PolisSet& set, const Write& out) {
  std::vector<std::string> header{"comment-id",   "comment",         "total-votes",
                                  "total-agrees", "total-disagrees", "total-passes"};
  for (std::size_t g = 0; g < set.map.groups.size(); ++g) {
    const std::string group = std::string{"group-"} + static_cast<char>('a' + g);
    for (const auto* what : {"-votes", "-agrees", "-disagrees", "-passes"})
      header.push_back(group + what);
  }
  std::map<StatementId, const std::string*> texts;
  for (const auto& comment : set.comments) texts.emplace(comment.statement, &comment.text);
  Table table{out, std::move(header)};
  for (const auto& statement : set.map.statements) {
    std::vector<std::string> row{figure(statement.statement.number),
                                 *texts.at(statement.statement)};
    Tally total;
    for (const auto& group : statement.groups) {
      total.agree += group.agree;
      total.disagree += group.disagree;
      total.pass += group.pass;
    }
    append(row, total);
    for (const auto& group : statement.groups) append(row, group);
    table.row(row);
  }
}

void write_votes(const PolisSet& set, const Write& out) {
  Table table{out, {"timestamp", "datetime", "comment-id", "voter-id", "vote"}};
  for (const auto& vote : set.votes)
    table.row({figure(vote.at.seconds), polis_date(vote.at), figure(vote.statement.number),
               figure(vote.seat.number), figure(static_cast<int>(vote.choice))});
}

void write_participant_votes(const PolisSet& set, const Write& out) {
  const auto& votes = set.last_votes;
  std::map<SeatId, std::size_t> written;
  for (const auto& comment : set.comments) ++written[comment.author];
  std::vector<std::string> header{"participant", "group-id", "n-comments",
                                  "n-votes",     "n-agree",  "n-disagree"};
  for (const auto& statement : votes.statements())
    header.push_back(figure(statement.statement.number));
  Table table{out, std::move(header)};
  auto place = set.map.places.begin();
  for (std::size_t p = 0; p < votes.participants().size(); ++p) {
    const SeatId seat = votes.participants()[p].seat;
    while (place != set.map.places.end() && place->seat < seat) ++place;
    const bool grouped = place != set.map.places.end() && place->seat == seat && place->group;
    const auto cells = votes.row(p);
    const auto count = [&](Choice choice) {
      return std::ranges::count(cells, choice, &opinion::Cell::choice);
    };
    const auto comments = written.find(seat);
    std::vector<std::string> row{figure(seat.number),
                                 grouped ? figure(*place->group) : "",
                                 comments == written.end() ? "0" : figure(comments->second),
                                 figure(cells.size()),
                                 figure(count(Choice::agree)),
                                 figure(count(Choice::disagree))};
    row.resize(row.size() + votes.statements().size());
    for (const auto cell : cells)
      row[6 + cell.statement()] = figure(static_cast<int>(cell.choice()));
    table.row(row);
  }
}

}  // namespace

std::span<const PolisFile> polis_files() {
  static constexpr std::array files{
      PolisFile{"summary.csv", false, write_summary},
      PolisFile{"comments.csv", false, write_comments},
      PolisFile{"comment-groups.csv", false, write_comment_groups},
      PolisFile{"votes.csv", true, write_votes},
      PolisFile{"participant-votes.csv", true, write_participant_votes}};
  return files;
}

std::string polis_date(Instant at) {
  // 2026-11-23T09:30:00Z; 1970-01-01 was a Thursday.
  const std::string text = to_rfc3339(at);
  static constexpr std::array days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = (at.seconds - ((at.seconds % 86'400) + 86'400) % 86'400) / 86'400;
  const auto month = static_cast<std::size_t>((text[5] - '0') * 10 + text[6] - '0' - 1);
  return std::string{days[static_cast<std::size_t>((day % 7 + 7) % 7)]} + " " + months[month] +
         " " + text.substr(8, 2) + " " + text.substr(0, 4) + " " + text.substr(11, 8) +
         " GMT+0000 (Coordinated Universal Time)";
}

}  // namespace entente::results
