#include "transcripts/script.h"

#include <gtest/gtest.h>

namespace entente::transcripts {
namespace {

TEST(Script, ReadsALineAsPeopleWriteIt) {
  const auto lines = parse_script(
      "# a remark\n\nvote  S1 agree   by cso/paul  at 12:00   -> refused question_closed\n");
  ASSERT_TRUE(lines);
  ASSERT_EQ(lines->size(), 1u);
  const auto& line = lines->front();
  EXPECT_EQ(line.number, 3u);
  EXPECT_EQ(line.verb, "vote");
  EXPECT_EQ(line.objects, (std::vector<std::string>{"S1", "agree"}));
  EXPECT_EQ(line.detail("by", ""), "cso/paul");
  EXPECT_EQ(line.detail("size", "7"), "7");
  EXPECT_EQ(line.refusal, "question_closed");
}

TEST(Script, KeepsAQuotationWhole) {
  const auto lines = parse_script("pose Q1 \"What comes by -> train?\" in fr");
  EXPECT_EQ(lines->front().objects[1], "What comes by -> train?");
  EXPECT_EQ(lines->front().refusal, "");
}

TEST(Script, SaysInWhichLineItStopped) {
  EXPECT_EQ(parse_script("open\npose Q1 \"What").error().line, 2u);
  for (const auto* text : {"-> entry", "vote by", "vote -> perhaps", "vote by a by b"})
    EXPECT_FALSE(parse_script(text)) << text;
}

}  // namespace
}  // namespace entente::transcripts
