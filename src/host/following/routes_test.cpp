#include "host/following/routes.h"

#include <array>
#include <gtest/gtest.h>

#include "adapters/sqlite/follow_book.h"
#include "adapters/sqlite/temporary_folder_test.h"
#include "host/following/sources.h"

namespace entente::following {
namespace {

using http::Method;
using http::Request;
using http::Response;

// Commitment 7 of the dialogue "demo" is all there is.
struct FollowingTest : testing::Test {
  FollowingTest() {
    add_routes(router, {.book = &book,
                        .writes_letters = true,
                        .now = [this] { return now; },
                        .fresh =
                            [this] {
                              ++drawn;
                              std::array<std::uint8_t, token_bytes> bytes{
                                  static_cast<std::uint8_t>(drawn),
                                  static_cast<std::uint8_t>(drawn >> 8)};
                              return Token::from_entropy(bytes);
                            },
                        .size_of = [](const std::string& dialogue,
                                      const Subject& subject) -> std::optional<std::uint64_t> {
                          if (dialogue != "demo" || subject != Subject::parse("commitment-7"))
                            return std::nullopt;
                          return 42;
                        },
                        .draw =
                            [](const Request&, const http::Sheet& sheet) {
                              return http::respond(
                                  sheet.status, "text/html",
                                  std::string{sheet.title.en} + "|" + std::string{sheet.button.en});
                            }});
  }

  Response ask(Method method, const std::string& path, std::string body = {}) {
    Response given;
    router.answer({.method = method, .path = path, .body = std::move(body)},
                  [&](Response response) { given = std::move(response); });
    return given;
  }
  Response wish(const std::string& address, const std::string& of = "commitment-7") {
    return ask(Method::post, "/api/v1/dialogues/demo/letters",
               R"({"address":")" + address + R"(","language":"fr","of":")" + of + R"("})");
  }
  std::string the_token() { return book.questions("demo", now).at(0).token.string(); }

  Instant now{1'795'435'200};
  std::uint16_t drawn = 0;
  sqlite::TemporaryFolder folder;
  sqlite::SqliteFollowBook book{folder / "followers.db"};
  http::Router router;
};

TEST_F(FollowingTest, KeepsAWishAndAnswersAlikeWhoeverFollowsAlready) {
  const auto first = wish(" Ana@Example.org ");
  EXPECT_EQ(first.status, 202);
  EXPECT_EQ(first.header("Cache-Control"), "no-store");
  const auto question = book.questions("demo", now).at(0);
  EXPECT_EQ(question.wish.address.string(), "ana@example.org");
  EXPECT_EQ(question.wish.size, 42U);
  ask(Method::post, "/d/demo/letters/confirm/" + question.token.string());
  ASSERT_EQ(book.followers("demo").size(), 1U);
  const auto again = wish("ana@example.org");
  EXPECT_EQ(again.status, 202);
  EXPECT_EQ(again.body.view(), first.body.view());
}

TEST_F(FollowingTest, RefusesWhatNobodyCouldBeToldOf) {
  for (const auto* bad : {"", "ana", "a@b\\nBcc: c@d.org", "Ana <ana@example.org>", "-f@b.org"})
    EXPECT_EQ(wish(bad).status, 400) << bad;
  for (const auto* of : {"", "commitment-8", "commitment-07", "statement-1", "commitment-"})
    EXPECT_EQ(wish("ana@example.org", of).status, 404) << of;
  EXPECT_EQ(ask(Method::post, "/api/v1/dialogues/demo/letters", "[]").status, 400);
  EXPECT_TRUE(book.questions("demo", now).empty());
}

TEST_F(FollowingTest, ChangesNothingWhenALinkIsOnlyLookedAt) {
  wish("ana@example.org");
  const auto token = the_token();
  EXPECT_EQ(ask(Method::get, "/d/demo/letters/confirm/" + token).status, 200);
  EXPECT_TRUE(book.followers("demo").empty());
  EXPECT_EQ(ask(Method::post, "/d/demo/letters/confirm/" + token).status, 200);
  const auto stop = book.followers("demo").at(0).stop.string();
  EXPECT_EQ(ask(Method::get, "/d/demo/letters/stop/" + stop).status, 200);
  EXPECT_EQ(book.followers("demo").size(), 1U);
}

TEST_F(FollowingTest, StopsInOneClickOfAMailProgramAndAgain) {
  wish("ana@example.org");
  ask(Method::post, "/d/demo/letters/confirm/" + the_token());
  const auto path = "/d/demo/letters/stop/" + book.followers("demo").at(0).stop.string();
  EXPECT_EQ(ask(Method::post, path, "List-Unsubscribe=One-Click").status, 200);
  EXPECT_TRUE(book.followers("demo").empty());
  EXPECT_EQ(ask(Method::post, path, "List-Unsubscribe=One-Click").status, 200);
  EXPECT_EQ(ask(Method::post, "/d/demo/letters/stop/nonsense").status, 200);
}

TEST_F(FollowingTest, TakesTheSameWishFromAFormWithoutScript) {
  EXPECT_EQ(ask(Method::get, "/d/demo/letters/commitment-7").body.view(),
            "Follow by mail|Send me the link");
  EXPECT_EQ(ask(Method::get, "/d/demo/letters/commitment-8").status, 404);
  const auto wrong = ask(Method::post, "/d/demo/letters/commitment-7", "address=ana");
  EXPECT_EQ(wrong.status, 400);
  EXPECT_TRUE(wrong.body.view().ends_with("|Send me the link")) << "the form is there again";
  EXPECT_EQ(ask(Method::post, "/d/demo/letters/commitment-7", "address=ana%40example.org").status,
            200);
  EXPECT_EQ(book.questions("demo", now).size(), 1U);
}

TEST_F(FollowingTest, TakesSoManyWishesOfOneNetworkADayAndLocksNobodyElseOut) {
  const auto from = [&](const std::string& network, const std::string& who) {
    Response given;
    router.answer({.method = Method::post,
                   .path = "/d/demo/letters/commitment-7",
                   .body = "address=" + who + "%40example.org",
                   .network = network},
                  [&](Response response) { given = std::move(response); });
    return given.status;
  };
  for (std::size_t i = 0; i < wishes_of_a_network_max; ++i)
    ASSERT_EQ(from("203.0.113", "a" + std::to_string(i)), 200);
  EXPECT_EQ(from("203.0.113", "one-too-many"), 429);
  EXPECT_EQ(from("198.51.100", "ana"), 200);
  EXPECT_EQ(from("", "ben"), 200) << "where it can not be told nobody is counted";
  now.seconds += day_seconds;
  EXPECT_EQ(from("203.0.113", "one-too-many"), 200);
}

TEST_F(FollowingTest, SaysSoWhenALinkIsSpent) {
  wish("ana@example.org");
  const auto path = "/d/demo/letters/confirm/" + the_token();
  now.seconds += 3 * day_seconds;
  EXPECT_EQ(ask(Method::post, path).status, 404);
  EXPECT_TRUE(book.followers("demo").empty());
}

TEST_F(FollowingTest, OffersNothingWhereNobodyWritesLetters) {
  http::Router silent;
  add_routes(silent, {.book = &book, .writes_letters = false});
  Response given;
  silent.answer({.method = Method::get, .path = "/api/v1/dialogues/demo/letters"},
                [&](Response response) { given = std::move(response); });
  EXPECT_EQ(given.body.view(), R"({"by_mail":false})");
  silent.answer({.method = Method::post,
                 .path = "/api/v1/dialogues/demo/letters",
                 .body = R"({"address":"a@b.org","of":"commitment-7","language":"fr"})"},
                [&](Response response) { given = std::move(response); });
  EXPECT_EQ(given.status, 404);
}

}  // namespace
}  // namespace entente::following
