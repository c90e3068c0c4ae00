#include "foundation/encoding/csv.h"

#include <algorithm>

namespace entente::encoding {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool needs_quotes(std::string_view field) {
  return field.find_first_of(",\"\r\n") != std::string_view::npos ||
         field.starts_with(byte_order_mark);
}

void append_quoted(std::string& out, std::string_view field) {
  out.push_back('"');
  for (const char c : field) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  out.push_back('"');
}

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

// How long the line end at `at` is: 2 for CRLF, 1 for LF, 0 when there is none.
std::size_t CsvReader::line_end_at(std::size_t at) const {
  const auto rest = text_.substr(at);
  return rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0;
}

void CsvReader::end_line(std::size_t length) {
  place_.at += length;
  ++place_.line;
  place_.line_start = place_.at;
}

Result<std::optional<CsvRow>, CsvError> CsvReader::next() {
  while (const std::size_t empty = line_end_at(place_.at)) end_line(empty);
  if (place_.at == text_.size()) return std::optional<CsvRow>{};
  CsvRow row{.line = place_.line, .fields = {}};
  do {
    if (const auto fault = read_field(row.fields.emplace_back())) return Failure{refuse(*fault)};
  } while (take_comma());
  if (const std::size_t end = line_end_at(place_.at)) end_line(end);
  return std::optional{std::move(row)};
}

bool CsvReader::take_comma() {
  if (place_.at == text_.size() || text_[place_.at] != ',') return false;
  ++place_.at;
  return true;
}

std::optional<CsvFault> CsvReader::read_field(std::string& field) {
  const bool quoted = place_.at < text_.size() && text_[place_.at] == '"';
  return quoted ? read_quoted(field) : read_bare(field);
}

std::optional<CsvFault> CsvReader::read_bare(std::string& field) {
  const std::size_t start = place_.at;
  place_.at = std::min(text_.find_first_of(",\"\r\n", start), text_.size());
  field = text_.substr(start, place_.at - start);
  if (place_.at == text_.size() || text_[place_.at] == ',' || line_end_at(place_.at) > 0)
    return std::nullopt;
  return text_[place_.at] == '"' ? CsvFault::quote_in_a_bare_field : CsvFault::lone_carriage_return;
}

std::optional<CsvFault> CsvReader::read_quoted(std::string& field) {
  const Place opening = place_;
  for (++place_.at; place_.at < text_.size(); ++place_.at) {
    const bool quote = text_[place_.at] == '"';
    if (quote && !text_.substr(place_.at + 1).starts_with('"')) {
      ++place_.at;
      const bool ends =
          place_.at == text_.size() || text_[place_.at] == ',' || line_end_at(place_.at) > 0;
      return ends ? std::nullopt : std::optional{CsvFault::text_after_a_quoted_field};
    }
    if (quote) ++place_.at;  // two quotes stand for one
    field.push_back(text_[place_.at]);
    if (text_[place_.at] == '\n') ++place_.line, place_.line_start = place_.at + 1;
  }
  place_ = opening;
  return CsvFault::quote_not_closed;
}

CsvError CsvReader::refuse(CsvFault fault) {
  const CsvError error{
      .code = fault, .line = place_.line, .column = place_.at - place_.line_start + 1};
  place_.at = text_.size();
  return error;
}

Result<std::vector<CsvRow>, CsvError> parse_csv(std::string_view text) {
  std::vector<CsvRow> rows;
  CsvReader reader{text};
  while (true) {
    TRY(auto row, reader.next());
    if (!row) return rows;
    if (!rows.empty() && row->fields.size() != rows.front().fields.size())
      return Failure{CsvError{CsvFault::row_of_another_width, row->line, 1}};
    rows.push_back(*std::move(row));
  }
}

void append_csv_row(std::string& out, std::span<const std::string> fields) {
  const bool looks_empty = fields.size() == 1 && fields.front().empty();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out.push_back(',');
    if (looks_empty || needs_quotes(fields[i]))
      append_quoted(out, fields[i]);
    else
      out.append(fields[i]);
  }
  out.append("\r\n");
}

}  // namespace entente::encoding
