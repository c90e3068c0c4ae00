#include "foundation/encoding/csv.h"

#include <gtest/gtest.h>
#include <random>

namespace entente::encoding {
namespace {

using Table = std::vector<std::vector<std::string>>;

Table table(std::string_view text) {
  Table fields;
  const auto rows = parse_csv(text);
  EXPECT_TRUE(rows) << text;
  for (const CsvRow& row : *rows) fields.push_back(row.fields);
  return fields;
}

CsvError refusal(std::string_view text) {
  const auto rows = parse_csv(text);
  EXPECT_FALSE(rows) << text;
  return rows ? CsvError{} : rows.error();
}

TEST(Csv, HasRowsOfFields) {
  const Table expected = {{"a", "b"}, {"1", ""}};
  EXPECT_EQ(table("a,b\r\n1,\r\n"), expected);
  EXPECT_EQ(table("a,b\n1,\n"), expected);
  EXPECT_EQ(table("a,b\n1,"), expected);
  EXPECT_EQ(table("a,b\r\n\"1\",\"\""), expected);
}

TEST(Csv, MayHoldAnythingBetweenQuotes) {
  EXPECT_EQ(table("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\"\n"),
            (Table{{"a,b", "say \"yes\"", "two\r\nlines"}}));
}

TEST(Csv, SkipsAByteOrderMarkAndEmptyLines) {
  EXPECT_EQ(table("\xEF\xBB\xBF\r\na\n\n\r\nb\n\n"), (Table{{"a"}, {"b"}}));
  EXPECT_EQ(table(""), Table{});
  EXPECT_EQ(table("\n\n"), Table{});
  EXPECT_EQ(table("\"\"\n"), (Table{{""}}));
}

TEST(Csv, SaysOnWhichLineARowStarts) {
  const auto rows = parse_csv("a\n\n\"b\nb\"\nc");
  ASSERT_EQ(rows->size(), 3u);
  EXPECT_EQ((*rows)[1].line, 3u);
  EXPECT_EQ((*rows)[2].line, 5u);
}

TEST(Csv, SaysWhereItIsWrong) {
  using enum CsvFault;
  EXPECT_EQ(refusal("a,b\nc,d\"e\n"), (CsvError{quote_in_a_bare_field, 2, 4}));
  EXPECT_EQ(refusal("\"a\"b"), (CsvError{text_after_a_quoted_field, 1, 4}));
  EXPECT_EQ(refusal("\"a\nb\" ,c"), (CsvError{text_after_a_quoted_field, 2, 3}));
  EXPECT_EQ(refusal("a\nb,\"c\nd\n"), (CsvError{quote_not_closed, 2, 3}));
  EXPECT_EQ(refusal("\""), (CsvError{quote_not_closed, 1, 1}));
  EXPECT_EQ(refusal("\"\"\""), (CsvError{quote_not_closed, 1, 1}));
  EXPECT_EQ(refusal("a\rb"), (CsvError{lone_carriage_return, 1, 2}));
  EXPECT_EQ(refusal("a,b\n1\n"), (CsvError{row_of_another_width, 2, 1}));
}

TEST(CsvReader, StaysAtTheEndAfterAnError) {
  CsvReader reader{"a\"\nb\n"};
  EXPECT_FALSE(reader.next());
  const auto after = reader.next();
  ASSERT_TRUE(after);
  EXPECT_FALSE(after->has_value());
}

TEST(Csv, ComesBackAsItWasWritten) {
  constexpr std::string_view pieces[] = {"a", ",", "\"", "\r", "\n", " ", "é", "\xEF\xBB\xBF"};
  std::mt19937 random{7};
  for (int round = 0; round < 2'000; ++round) {
    const std::size_t width = 1 + random() % 4;
    Table written(1 + random() % 4, std::vector<std::string>(width));
    std::string text;
    for (auto& row : written) {
      for (auto& field : row)
        for (auto n = random() % 4; n > 0; --n) field += pieces[random() % std::size(pieces)];
      append_csv_row(text, row);
    }
    EXPECT_EQ(table(text), written) << text;
  }
}

}  // namespace
}  // namespace entente::encoding
