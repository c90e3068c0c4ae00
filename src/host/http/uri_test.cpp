#include "host/http/uri.h"

#include <gtest/gtest.h>
#include <random>

namespace entente::http {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;
using Segments = std::vector<std::string>;

TEST(PercentDecode, ReadsBothCasesOfHexadecimal) {
  EXPECT_EQ(percent_decode("caf%C3%a9%20%41"), "café A");
  EXPECT_EQ(percent_decode(""), "");
}

TEST(PercentDecode, LeavesPlusAlone) { EXPECT_EQ(percent_decode("a+b"), "a+b"); }

TEST(PercentDecode, RefusesAPercentWithoutTwoDigits) {
  for (const auto* bad : {"%", "a%", "%4", "%4g", "%g4", "%%41", "% 41"})
    EXPECT_FALSE(percent_decode(bad)) << bad;
}

TEST(ParseTarget, SplitsAtTheFirstQuestionMark) {
  const auto target = parse_target("/d/demo?a=1?b=2");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->path, "/d/demo");
  EXPECT_EQ(target->query, "a=1?b=2");
}

TEST(ParseTarget, AcceptsTheAbsoluteFormOfProxies) {
  EXPECT_EQ(parse_target("http://host:80/a?b")->path, "/a");
  EXPECT_EQ(parse_target("http://host:80/a?b")->query, "b");
  EXPECT_EQ(parse_target("https://host")->path, "/");
  EXPECT_EQ(parse_target("http://host?b")->query, "b");
}

TEST(ParseTarget, RefusesWhatIsNotAPath) {
  for (const auto* bad : {"", "*", "host:443", "d/demo", "?a", "ftp://host/"})
    EXPECT_FALSE(parse_target(bad)) << bad;
}

TEST(SplitPath, KeepsEmptySegments) {
  EXPECT_EQ(split_path("/"), Segments{""});
  EXPECT_EQ(split_path("/a//b/"), (Segments{"a", "", "b", ""}));
}

TEST(SplitPath, DecodesAfterSplittingSoAnEncodedSlashIsPartOfASegment) {
  EXPECT_EQ(split_path("/a%2Fb/%2e%2e"), (Segments{"a/b", ".."}));
}

TEST(SplitPath, RefusesRelativePathsAndBadEncoding) {
  EXPECT_FALSE(split_path(""));
  EXPECT_FALSE(split_path("a/b"));
  EXPECT_FALSE(split_path("/a/%zz"));
}

TEST(ParseQuery, ReadsPairsInOrder) {
  EXPECT_EQ(parse_query("b=2&a=x+y&c=%26"), (Pairs{{"b", "2"}, {"a", "x y"}, {"c", "&"}}));
}

TEST(ParseQuery, AcceptsMissingValuesAndEmptyPairs) {
  EXPECT_EQ(parse_query("a&&b=&=c"), (Pairs{{"a", ""}, {"b", ""}, {"", "c"}}));
  EXPECT_TRUE(parse_query("").empty());
}

TEST(ParseQuery, LeavesOutABadlyEncodedPair) {
  EXPECT_EQ(parse_query("a=%&b=1"), (Pairs{{"b", "1"}}));
}

// Total on hostile bytes: nothing throws, nothing reads out of bounds (run under ASan).
TEST(Uri, TakesAnyBytes) {
  std::mt19937 random(7);
  const std::string alphabet(
      "/%?&=+#:;.\0\n\r\x7f\xff\xc3"
      "aA0fhttp",
      24);
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes;
    for (auto length = random() % 24; length > 0; --length)
      bytes += alphabet[random() % alphabet.size()];
    percent_decode(bytes);
    parse_target(bytes);
    split_path(bytes);
    parse_query(bytes);
  }
}

}  // namespace
}  // namespace entente::http
