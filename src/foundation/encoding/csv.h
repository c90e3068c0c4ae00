#pragma once

// CSV (RFC 4180): tables that people bring from their spreadsheets, and take home again.
//
// Fields are separated by commas; rows end with CRLF or LF. A field in double quotes may hold
// commas, line ends and quotes (written twice). A byte order mark at the start and lines with
// nothing on them are skipped. Fields are bytes as they stand: whoever needs text parses each one
// (Text::parse). Refused rather than guessed: a quote inside a bare field, anything between a
// closing quote and the next comma, a quote that never closes, a carriage return without its line
// feed. Total on any bytes; time and memory grow with the length of the input.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::encoding {

struct CsvRow {
  std::size_t line;  // where the row starts; the first line is 1
  std::vector<std::string> fields;
};

enum class CsvFault {
  quote_in_a_bare_field,
  text_after_a_quoted_field,
  quote_not_closed,
  lone_carriage_return,
  row_of_another_width,  // only parse_csv
};

// Where it went wrong, for the person who will mend the file.
struct CsvError {
  CsvFault code;
  std::size_t line;    // 1 for the first
  std::size_t column;  // in bytes, 1 for the first

  friend bool operator==(const CsvError&, const CsvError&) = default;
};

// Reads row after row; `text` must outlive it.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text);

  // The next row; no row when the text has ended. After an error it stays at the end.
  Result<std::optional<CsvRow>, CsvError> next();

 private:
  // A place in the text, and the line it is on.
  struct Place {
    std::size_t at = 0;
    std::size_t line = 1;
    std::size_t line_start = 0;
  };

  std::optional<CsvFault> read_field(std::string& field);
  std::optional<CsvFault> read_quoted(std::string& field);
  std::optional<CsvFault> read_bare(std::string& field);
  std::size_t line_end_at(std::size_t at) const;
  bool take_comma();
  void end_line(std::size_t length);
  CsvError refuse(CsvFault fault);

  std::string_view text_;
  Place place_;
};

// The whole table. Refuses a row whose width is not that of the first.
Result<std::vector<CsvRow>, CsvError> parse_csv(std::string_view text);

// Appends one row, ended by CRLF; quotes a field only where it must.
void append_csv_row(std::string& out, std::span<const std::string> fields);

}  // namespace entente::encoding
