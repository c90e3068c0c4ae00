#include "adapters/sqlite/follow_book.h"

#include "adapters/sqlite/temporary_folder_test.h"

namespace entente::sqlite {
namespace {

using following::Subject;
using following::Token;
using following::Wish;
using registrar::MailAddress;

constexpr Instant noon{1'795'435'200};
constexpr Instant hours_after(std::int64_t hours) {
  return Instant{noon.seconds + hours * seconds_per_hour};
}

Token token(int number) {
  const std::array<std::uint8_t, following::token_bytes> bytes{
      static_cast<std::uint8_t>(number), static_cast<std::uint8_t>(number >> 8)};
  return Token::from_entropy(bytes);
}
MailAddress address(std::string_view name) {
  return *MailAddress::parse(std::string{name} + "@example.org");
}
Wish wish(std::string_view who, std::string_view of, std::uint64_t size = 10) {
  return {.dialogue = "demo",
          .address = address(who),
          .language = *LanguageTag::parse("fr"),
          .subject = *Subject::parse(of),
          .size = size};
}

struct FollowBookTest : testing::Test {
  // Ana follows, and her letters stop with token 2.
  void ana_follows() {
    book.ask(wish("ana", "commitment-7"), token(1), noon);
    book.confirm("demo", token(1), token(2), noon);
  }
  TemporaryFolder folder;
  SqliteFollowBook book{folder / "followers.db"};
};

TEST_F(FollowBookTest, WritesToNobodyWhoDidNotConfirm) {
  book.ask(wish("ana", "commitment-7"), token(1), noon);
  EXPECT_TRUE(book.followers("demo").empty());
  ASSERT_EQ(book.questions("demo", noon).size(), 1U);
  EXPECT_EQ(book.questions("demo", noon)[0].token, token(1));

  EXPECT_FALSE(book.confirm("demo", token(9), token(2), noon));
  EXPECT_FALSE(book.confirm("other", token(1), token(2), noon));
  EXPECT_EQ(book.confirm("demo", token(1), token(2), noon), Subject::parse("commitment-7"));

  const auto followers = book.followers("demo");
  ASSERT_EQ(followers.size(), 1U);
  EXPECT_EQ(followers[0].address, address("ana"));
  EXPECT_EQ(followers[0].stop, token(2));
  ASSERT_EQ(followers[0].follows.size(), 1U);
  EXPECT_EQ(followers[0].follows[0].told, 10U);
  EXPECT_FALSE(book.confirm("demo", token(1), token(3), noon)) << "a link works once";
}

TEST_F(FollowBookTest, AsksOncePerWishAndForgetsItAfterTwoDays) {
  book.ask(wish("ana", "commitment-7"), token(1), noon);
  book.asked("demo", token(1), noon);
  book.ask(wish("ana", "commitment-7"), token(2), hours_after(1));
  EXPECT_TRUE(book.questions("demo", hours_after(1)).empty());
  EXPECT_FALSE(book.confirm("demo", token(1), token(3), hours_after(49)));
  book.ask(wish("ana", "commitment-7"), token(4), hours_after(49));
  EXPECT_EQ(book.questions("demo", hours_after(49)).size(), 1U);
}

TEST_F(FollowBookTest, AsksAStrangerThreeTimesADayAtMost) {
  for (int i = 1; i <= 9; ++i)
    book.ask(wish("ana", "commitment-" + std::to_string(i)), token(i), noon);
  book.ask(wish("ben", "commitment-1"), token(20), noon);
  auto questions = book.questions("demo", noon);
  EXPECT_EQ(questions.size(), 4U) << "three to ana, one to ben";
  for (const auto& question : questions) book.asked("demo", question.token, noon);
  EXPECT_TRUE(book.questions("demo", hours_after(20)).empty());
  EXPECT_EQ(book.questions("demo", hours_after(25)).size(), 3U);
}

TEST_F(FollowBookTest, LetsTheOldestWishGiveWayWhereTooManyWait) {
  book.ask(wish("first", "commitment-1"), token(1), noon);
  book.ask(wish("asked", "commitment-1"), token(2), noon);
  book.asked("demo", token(2), noon);
  for (std::size_t i = 3; i <= following::wishes_max; ++i)
    book.ask(wish("a" + std::to_string(i), "commitment-1"), token(static_cast<int>(i)),
             hours_after(1));
  book.ask(wish("ana", "commitment-1"), token(6'001), hours_after(2));
  EXPECT_FALSE(book.confirm("demo", token(2), token(7'000), hours_after(2)))
      << "its letter went: it had its time";
  book.ask(wish("ben", "commitment-1"), token(6'002), hours_after(2));
  book.ask(wish("cleo", "commitment-1"), token(6'003), hours_after(2));
  EXPECT_FALSE(book.confirm("demo", token(1), token(7'000), hours_after(2))) << "the oldest";
  for (const int honest : {6'001, 6'002, 6'003})
    EXPECT_TRUE(book.confirm("demo", token(honest), token(7'000), hours_after(2))) << honest;
}

TEST_F(FollowBookTest, LetsAnAddressWaitForSoManyThingsOnly) {
  book.ask(wish("ben", "commitment-1"), token(100), noon);
  for (int i = 1; i <= 25; ++i)
    book.ask(wish("ana", "commitment-" + std::to_string(i)), token(i), hours_after(i));
  EXPECT_FALSE(book.confirm("demo", token(5), token(200), hours_after(25)));
  EXPECT_TRUE(book.confirm("demo", token(6), token(200), hours_after(25)));
  EXPECT_TRUE(book.confirm("demo", token(100), token(201), hours_after(25))) << "of nobody else";
}

TEST_F(FollowBookTest, RemembersWhatAReaderWasTold) {
  ana_follows();
  EXPECT_FALSE(book.followers("demo")[0].written);
  book.told("demo", address("ana"), 31, hours_after(1));
  EXPECT_EQ(book.followers("demo")[0].follows[0].told, 31U);
  EXPECT_EQ(book.followers("demo")[0].written, hours_after(1));
}

TEST_F(FollowBookTest, ErasesWhoeverStopsFromEveryByteOfTheFile) {
  ana_follows();
  EXPECT_FALSE(book.stop("other", token(2)));
  EXPECT_FALSE(book.stop("demo", token(1))) << "what confirms does not stop";
  EXPECT_TRUE(book.stop("demo", token(2)));
  EXPECT_TRUE(book.followers("demo").empty());
  for (const auto* file : {"followers.db", "followers.db-wal"})
    EXPECT_EQ(bytes_of(folder / file).find("ana@example.org"), std::string::npos) << file;
}

TEST_F(FollowBookTest, ForgetsAnAddressOnRequest) {
  ana_follows();
  book.reminding("demo", address("ana"), token(3));
  EXPECT_TRUE(book.forget("demo", address("ana")));
  EXPECT_TRUE(book.followers("demo").empty());
  EXPECT_FALSE(book.forget("demo", address("ana")));
}

TEST_F(FollowBookTest, LeavesAnOfficeAloneThatStoppedItsReminders) {
  EXPECT_EQ(book.reminding("demo", address("office"), token(1)), token(1));
  EXPECT_EQ(book.reminding("demo", address("office"), token(2)), token(1)) << "one link for ever";
  EXPECT_TRUE(book.stop("demo", token(1)));
  EXPECT_TRUE(book.stop("demo", token(1))) << "asked twice, the same answer";
  EXPECT_EQ(book.reminding("demo", address("office"), token(2)), std::nullopt);
  EXPECT_EQ(book.stopped("demo"), std::vector{address("office")});
  EXPECT_TRUE(book.reminding("other", address("office"), token(4))) << "dialogue by dialogue";
  book.remind_again("demo", address("office"));
  EXPECT_EQ(book.reminding("demo", address("office"), token(2)), token(1));
}

TEST_F(FollowBookTest, IsSeenByAnotherProgramAtOnce) {
  SqliteFollowBook server{folder / "followers.db"};
  ana_follows();
  EXPECT_EQ(server.followers("demo").size(), 1U);
  EXPECT_TRUE(server.stop("demo", token(2)));
  EXPECT_TRUE(book.followers("demo").empty());
}

}  // namespace
}  // namespace entente::sqlite
