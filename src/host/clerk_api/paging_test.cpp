#include "host/clerk_api/paging.h"

#include <gtest/gtest.h>

namespace entente::clerk_api {
namespace {

std::vector<StatementId> ids(std::initializer_list<std::uint32_t> numbers) {
  std::vector<StatementId> all;
  for (const auto number : numbers) all.push_back(StatementId{number});
  return all;
}

http::Request asking(std::string query) {
  return {.path = "/api/v1/dialogues/demo/questions/1/statements", .query = std::move(query)};
}

TEST(Pages, ByNumberGoOnBehindTheLastOneShown) {
  const auto all = ids({2, 3, 5, 8, 13});
  const auto first = page_by_number(all, {.after = 0, .limit = 2});
  EXPECT_EQ(first.shown, ids({2, 3}));
  EXPECT_EQ(first.next, 3u);
  EXPECT_EQ(page_by_number(all, {.after = 3, .limit = 2}).shown, ids({5, 8}));
  const auto last = page_by_number(all, {.after = 8, .limit = 2});
  EXPECT_EQ(last.shown, ids({13}));
  EXPECT_EQ(last.next, 0u);
}

// Statement 3 was rejected, 14 was added, while somebody read.
TEST(Pages, ByNumberPassOverNothingWhenTheListChanges) {
  const auto next = page_by_number(ids({2, 5, 8, 13, 14}), {.after = 3, .limit = 10});
  EXPECT_EQ(next.shown, ids({5, 8, 13, 14}));
}

TEST(Pages, InAnOrderKeepItWithinEach) {
  const auto order = ids({8, 2, 13, 3, 5});
  const auto first = page_in_order(order, {.after = 0, .limit = 3});
  EXPECT_EQ(first.shown, ids({2, 3, 5}));
  EXPECT_EQ(first.next, 5u);
  const auto moved = ids({3, 13, 2, 5, 8});
  const auto last = page_in_order(moved, {.after = first.next, .limit = 3});
  EXPECT_EQ(last.shown, ids({13, 8})) << "nothing twice, nothing passed over";
  EXPECT_EQ(last.next, 0u);
}

TEST(Pages, BehindTheEndAreEmpty) {
  for (const auto& page : {page_by_number(ids({1, 2}), {.after = UINT64_MAX, .limit = 9}),
                           page_in_order(ids({1, 2}), {.after = UINT64_MAX, .limit = 9}),
                           page_by_number({}, {}), page_in_order({}, {})}) {
    EXPECT_TRUE(page.shown.empty());
    EXPECT_EQ(page.next, 0u);
  }
}

TEST(Pages, AreFiveHundredLongUnlessAskedOtherwise) {
  EXPECT_EQ(page_asked(asking(""))->limit, 500u);
  EXPECT_EQ(page_asked(asking("limit=1000&after=7"))->limit, 1'000u);
  EXPECT_EQ(page_asked(asking("limit=1000&after=7"))->after, 7u);
  for (const auto* query : {"limit=0", "limit=1001", "limit=-1", "limit=", "limit=x", "after=-1",
                            "after=1.5", "after=99999999999999999999"})
    EXPECT_FALSE(page_asked(asking(query))) << query;
}

TEST(Pages, NameTheNextOneInTheLinkHeader) {
  http::Response response;
  link_next(asking("all=1&limit=2"), response, 3);
  EXPECT_EQ(response.header("Link"),
            "</api/v1/dialogues/demo/questions/1/statements?all=1&limit=2&after=3>; rel=\"next\"");
  http::Response last;
  link_next(asking("all=1"), last, 0);
  EXPECT_FALSE(last.header("Link"));
}

TEST(Pages, LetNothingForeignIntoTheLinkHeader) {
  http::Response response;
  link_next(asking("all=%3E%0d%0a&key=%22&other=1"), response, 2);
  EXPECT_EQ(response.header("Link"),
            "</api/v1/dialogues/demo/questions/1/statements?after=2>; rel=\"next\"");
}

}  // namespace
}  // namespace entente::clerk_api
