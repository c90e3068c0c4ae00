#pragma once

// For tests: real conversations and what Polis' own engine made of them (data/polis/README.md of
// the shared folder, which is not part of the repository), and a reader for JSON with fractions.

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dialogue/opinion/votes.h"

namespace entente::polis::golden {

struct Value {
  double number = 0;
  std::string string;
  std::vector<Value> items;
  std::vector<std::string> names;  // of the items, when this is an object

  const Value& operator[](std::string_view name) const {
    static const Value nothing;
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? nothing : items[static_cast<std::size_t>(found - names.begin())];
  }
  const Value& operator[](std::size_t i) const { return items.at(i); }
  std::size_t size() const { return items.size(); }
  int integer() const { return static_cast<int>(number); }
};

// Reads what Polis wrote: no escapes in strings, no mistakes.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Value value() {
    Value v;
    const char first = peek();
    if (first == '{' || first == '[') {
      const char last = first == '{' ? '}' : ']';
      for (++at_; peek() != last; skip(',')) {
        if (first == '{') v.names.push_back(string());
        skip(':');
        v.items.push_back(value());
      }
      ++at_;
    } else if (first == '"') {
      v.string = string();
    } else {
      const auto end = text_.find_first_of(",]} \n", at_);
      if (text_[at_] == 't') v.number = 1;
      std::from_chars(text_.data() + at_, text_.data() + end, v.number);
      at_ = end;
    }
    return v;
  }

 private:
  char peek() {
    while (text_[at_] == ' ' || text_[at_] == '\n') ++at_;
    return text_[at_];
  }
  void skip(char c) {
    if (peek() == c) ++at_;
  }
  std::string string() {
    peek();
    const auto end = text_.find('"', at_ + 1);
    const std::string s(text_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return s;
  }
  std::string_view text_;
  std::size_t at_ = 0;
};

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The folder of conversations; none when this machine has not got it.
inline std::optional<std::filesystem::path> conversations() {
  const char* shared = std::getenv("ENTENTE_SHARED");
  const auto folder =
      std::filesystem::path(shared != nullptr ? shared : ENTENTE_SOURCE_DIR "/../shared") / "data" /
      "polis";
  if (!std::filesystem::is_directory(folder)) return std::nullopt;
  return folder;
}

// Numbers of participants and comments start from 0 there and are our ids as they are.
inline opinion::Votes read_votes(const std::filesystem::path& folder, const Value& golden) {
  struct Row {
    std::uint32_t participant, comment;
    int vote;
  };
  std::vector<Row> rows;
  std::ifstream file(folder / "votes.csv");
  std::string line;
  std::getline(file, line);
  std::set<std::uint32_t> comments;
  while (std::getline(file, line)) {
    char* at = line.data() + line.find(',') + 1;
    const auto participant = static_cast<std::uint32_t>(std::strtoul(at, &at, 10));
    const auto comment = static_cast<std::uint32_t>(std::strtoul(at + 1, &at, 10));
    rows.push_back({participant, comment, static_cast<int>(std::strtol(at + 1, nullptr, 10))});
    comments.insert(comment);
  }
  std::vector<opinion::VotedStatement> statements;
  for (const auto comment : comments) {
    opinion::VotedStatement statement{.statement = StatementId{comment}};
    for (const auto& out : golden["mod-out"].items)
      if (out.number == comment) statement.rejected = true;
    statements.push_back(statement);
  }
  opinion::VotesBuilder builder({}, std::move(statements));
  for (const auto& row : rows)
    builder.vote(SeatId{row.participant}, StatementId{row.comment},
                 static_cast<opinion::Choice>(row.vote));
  return std::move(builder).build().value();
}

}  // namespace entente::polis::golden
