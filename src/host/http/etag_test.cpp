#include "host/http/etag.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

Request knowing(std::string tags) { return {.headers = {{"If-None-Match", std::move(tags)}}}; }

TEST(ETag, IsFoundInAList) {
  for (const auto* list : {R"("7")", R"("1", "7")", R"(W/"7")", R"("a,b" , W/"7")", "*"})
    EXPECT_TRUE(already_has(knowing(list), quote_tag("7"))) << list;
}

TEST(ETag, IsNotFoundInWhatOnlyLooksLikeIt) {
  for (const auto* list : {"", "7", R"("77")", R"("7)", R"(7")", R"("1", "2")", R"("""")", "**"})
    EXPECT_FALSE(already_has(knowing(list), quote_tag("7"))) << list;
  EXPECT_FALSE(already_has(Request{}, quote_tag("7")));
}

TEST(ETag, TellsTwoFilesOfOneLengthApart) {
  EXPECT_EQ(content_tag("{}"), content_tag("{}"));
  EXPECT_NE(content_tag("{\"a\":1}"), content_tag("{\"a\":2}"));
}

TEST(ETag, TurnsAKnownResponseInto304WithoutBody) {
  const auto response =
      tagged(knowing(R"("7")"), quote_tag("7"), respond(200, "application/json", "{}"));

  EXPECT_EQ(response.status, 304);
  EXPECT_EQ(response.body.view(), "");
  EXPECT_EQ(response.header("ETag"), R"("7")");
  EXPECT_EQ(response.header("Cache-Control"), "no-cache");
}

TEST(ETag, LeavesANewResponseWhole) {
  const auto response =
      tagged(knowing(R"("6")"), quote_tag("7"), respond(200, "application/json", "{}"));

  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.body.view(), "{}");
  EXPECT_EQ(response.header("ETag"), R"("7")");
}

TEST(ETag, RespectsTheCachingAResponseAsksFor) {
  auto map = respond(200, "application/json", "{}");
  map.set("Cache-Control", "immutable");
  EXPECT_EQ(tagged(Request{}, quote_tag("7"), map).header("Cache-Control"), "immutable");
}

TEST(ETag, NeverHidesARefusal) {
  EXPECT_EQ(tagged(knowing("*"), quote_tag("7"), respond(404, "text/plain", "no")).status, 404);
}

TEST(ETagDeathTest, StopsOnATagThatCouldNotBeQuoted) {
  EXPECT_DEATH(quote_tag("a\"b"), "printable");
  EXPECT_DEATH(quote_tag("a\r\nb"), "printable");
}

}  // namespace
}  // namespace entente::http
