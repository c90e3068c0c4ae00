#include "host/http/number.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

QuestionId question_in(std::string_view path) {
  Request request;
  request.params = {{"question", std::string{path}}};
  return path_id<QuestionId>(request, "question");
}

std::optional<std::uint64_t> limit_in(std::string query) {
  return query_number({.query = std::move(query)}, "limit", 50);
}

TEST(PathNumber, NamesAThing) {
  EXPECT_EQ(question_in("1"), QuestionId{1});
  EXPECT_EQ(question_in("4294967295"), QuestionId{UINT32_MAX});
}

TEST(PathNumber, IsOneThatNothingBearsWhereItIsNoNumber) {
  for (const std::string_view path : {"", "0", "x", "1x", "-1", "1.0", "4294967296", "99999999999"})
    EXPECT_EQ(question_in(path), QuestionId{}) << path;
}

TEST(QueryNumber, IsWhatWasAskedOrWhatStandsForNothing) {
  EXPECT_EQ(limit_in("limit=7"), 7U);
  EXPECT_EQ(limit_in("limit=0"), 0U);
  EXPECT_EQ(limit_in("from=3"), 50U);
  EXPECT_EQ(limit_in("limit=9223372036854775807"), query_number_max);
}

TEST(QueryNumber, IsRefusedWhereItIsNone) {
  for (const char* query : {"limit=", "limit=x", "limit=-1", "limit=1.5", "limit=1%20",
                            "limit=9223372036854775808", "limit=99999999999999999999"})
    EXPECT_FALSE(limit_in(query)) << query;
}

}  // namespace
}  // namespace entente::http
