// Any bytes: what parse_csv accepts comes back when it is written and read again, and every error
// names a place within the file.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "foundation/encoding/csv.h"
#include "foundation/vocabulary/ensure.h"

using namespace entente;
using namespace entente::encoding;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(bytes), size};
  const auto rows = parse_csv(text);
  if (!rows) {
    const CsvError error = rows.error();
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
    ensure(error.line >= 1 && error.line <= lines, "an error lies on a line of the file");
    ensure(error.column >= 1 && error.column <= size + 1, "an error lies in a column of the file");
    return 0;
  }
  std::string written;
  for (const CsvRow& row : *rows) append_csv_row(written, row.fields);
  const auto again = parse_csv(written);
  ensure(again && std::ranges::equal(*rows, *again, {}, &CsvRow::fields, &CsvRow::fields),
         "a table comes back as it was written");
  return 0;
}
