#include "host/http/message.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

TEST(Method, HasOneNameEach) {
  for (const auto method : {Method::get, Method::head, Method::post, Method::put, Method::patch,
                            Method::remove, Method::options})
    EXPECT_EQ(method_named(name_of(method)), method);
}

TEST(Method, IsOtherWhenUnknownOrInLowerCase) {
  for (const auto* name : {"", "get", "GETS", "TRACE", "CONNECT", "PROPFIND"})
    EXPECT_EQ(method_named(name), Method::other) << name;
}

TEST(Request, FindsHeadersWithoutRegardToCase) {
  const Request request{.headers = {{"Accept-Language", "fr"}, {"accept-language", "en"}}};
  EXPECT_EQ(request.header("ACCEPT-LANGUAGE"), "fr");
  EXPECT_FALSE(request.header("Accept"));
}

TEST(Request, ReadsTheFirstQueryValue) {
  const Request request{.query = "size=9000&size=1&all"};
  EXPECT_EQ(request.query_value("size"), "9000");
  EXPECT_EQ(request.query_value("all"), "");
  EXPECT_FALSE(request.query_value("none"));
}

TEST(RequestDeathTest, StopsOnAParameterThatTheRouteDoesNotHave) {
  const Request request;
  EXPECT_DEATH(request.param("dialogue"), "parameter that its route does not have");
}

TEST(Response, HoldsOneHeaderOfAName) {
  Response response;
  response.set("Cache-Control", "no-cache");
  response.set("cache-control", "no-store");
  EXPECT_EQ(response.headers, (std::vector<Header>{{"Cache-Control", "no-store"}}));
}

TEST(Body, SharesItsBytesWithACache) {
  const auto cached = std::make_shared<const std::string>("map");
  const Body body = cached;
  EXPECT_EQ(body.view().data(), cached->data());
  EXPECT_EQ(Body().view(), "");
}

}  // namespace
}  // namespace entente::http
