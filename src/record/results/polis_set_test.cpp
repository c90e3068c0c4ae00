#include "record/results/polis_set.h"

#include <gtest/gtest.h>
#include <map>

namespace entente::results {
namespace {

using opinion::Choice;

// Two statements and a rejected one; seats 1 to 6 in two camps, seat 7 only on the rejected one.
PolisSet invented_set(bool rows) {
  opinion::VotesBuilder builder(
      {}, {{StatementId{1}}, {StatementId{2}}, {.statement = StatementId{3}, .rejected = true}});
  PolisSet set{.topic = "What blocks \"dialogue\"?",
               .url = "https://localhost/d/demo",
               .description = "Demo, in short",
               .comments = {},
               .votes = {},
               .map = {},
               .last_votes = {},
               .rows = rows};
  const Instant hour{1'795'428'000};
  const auto vote = [&](std::uint32_t seat, std::uint32_t statement, Choice choice) {
    builder.vote(SeatId{seat}, StatementId{statement}, choice);
    if (rows) set.votes.push_back({hour, SeatId{seat}, StatementId{statement}, choice});
  };
  vote(1, 1, Choice::disagree);
  for (std::uint32_t seat = 1; seat <= 6; ++seat) {
    vote(seat, 1, seat <= 3 ? Choice::agree : Choice::disagree);
    vote(seat, 2, seat <= 3 ? Choice::disagree : Choice::pass);
  }
  vote(7, 3, Choice::agree);
  set.comments = {{StatementId{1}, hour, SeatId{0}, 1, "One, of two"},
                  {StatementId{2}, hour, SeatId{4}, 0, "Two"},
                  {StatementId{3}, hour, SeatId{4}, -1, ""}};
  set.last_votes = std::move(builder).build().value();
  set.map = draw_map(set.last_votes, {.anonymity_floor = 3});
  return set;
}

std::map<std::string, std::string> written(const PolisSet& set) {
  std::map<std::string, std::string> files;
  for (const auto& file : polis_files())
    if (!file.of_rows || set.rows)
      file.write(set, [&](std::string_view part) { files[std::string{file.name}] += part; });
  return files;
}

TEST(PolisSet, HasTheNamesAndHeadersThatPolisUses) {
  auto files = written(invented_set(true));
  EXPECT_EQ(files.size(), 5u);
  const auto header = [&](const char* name) {
    return files[name].substr(0, files[name].find("\r\n"));
  };
  EXPECT_EQ(header("comments.csv"),
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body");
  EXPECT_EQ(header("votes.csv"), "timestamp,datetime,comment-id,voter-id,vote");
  EXPECT_EQ(header("participant-votes.csv"),
            "participant,group-id,n-comments,n-votes,n-agree,n-disagree,1,2,3");
  EXPECT_EQ(header("comment-groups.csv"),
            "comment-id,comment,total-votes,total-agrees,total-disagrees,total-passes,"
            "group-a-votes,group-a-agrees,group-a-disagrees,group-a-passes,"
            "group-b-votes,group-b-agrees,group-b-disagrees,group-b-passes");
  EXPECT_EQ(files["summary.csv"],
            "topic,\"What blocks \"\"dialogue\"\"?\"\r\nurl,https://localhost/d/demo\r\n"
            "voters,7\r\nvoters-in-conv,6\r\ncommenters,2\r\ncomments,3\r\ngroups,2\r\n"
            "conversation-description,\"Demo, in short\"\r\n");
}

TEST(PolisSet, SaysWhatPolisWouldSay) {
  auto files = written(invented_set(true));
  EXPECT_NE(files["comments.csv"].find(",1,0,3,3,1,\"One, of two\"\r\n"), std::string::npos);
  EXPECT_NE(files["comments.csv"].find(",3,4,1,0,-1,\r\n"), std::string::npos);
  // Replaced votes stand in votes.csv, not in the line of who cast them.
  const auto& votes = files["votes.csv"];
  EXPECT_EQ(std::count(votes.begin(), votes.end(), '\n'), 1 + 14);
  EXPECT_NE(votes.find(",1,1,-1\r\n"), std::string::npos);
  EXPECT_NE(files["participant-votes.csv"].find("\r\n7,,0,1,1,0,,,1\r\n"), std::string::npos);
  EXPECT_NE(files["participant-votes.csv"].find(",0,2,1,1,1,-1,\r\n"), std::string::npos);
  EXPECT_NE(files["participant-votes.csv"].find(",2,2,0,1,-1,0,\r\n"), std::string::npos);
  EXPECT_NE(files["comment-groups.csv"].find("\r\n1,\"One, of two\",6,3,3,0,"), std::string::npos);
}

TEST(PolisSet, HasNoRowAndNoFigureOfItsOwnWhereRowsMayNotBeShown) {
  auto files = written(invented_set(false));
  EXPECT_EQ(files.size(), 3u);
  EXPECT_FALSE(files.contains("votes.csv"));
  EXPECT_FALSE(files.contains("participant-votes.csv"));
  EXPECT_NE(files["comments.csv"].find(",3,4,,,-1,\r\n"), std::string::npos);
}

TEST(PolisDate, IsThatOfAServerInGreenwich) {
  EXPECT_EQ(polis_date(Instant{1'500'232'652}),
            "Sun Jul 16 2017 19:17:32 GMT+0000 (Coordinated Universal Time)");
  EXPECT_EQ(polis_date(Instant{0}),
            "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)");
}

}  // namespace
}  // namespace entente::results
