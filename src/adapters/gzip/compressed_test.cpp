#include "adapters/gzip/compressed.h"

#include <gtest/gtest.h>

namespace entente::gzip {
namespace {

http::Response answered(std::string accept, std::string_view type, std::string body) {
  http::Request request;
  if (!accept.empty()) request.headers.push_back({"Accept-Encoding", accept});
  http::Response given;
  compressed([&](const http::Request&, const http::Answer& answer) {
    auto response = http::respond(200, type, body);
    response.set("ETag", "\"7\"");
    answer(response);
  })(request, [&](http::Response response) { given = std::move(response); });
  return given;
}

TEST(Compression, MakesLongJsonSmallerForReadersWhoAcceptIt) {
  const auto response = answered("br, gzip", "application/json", std::string(5'000, '1'));
  EXPECT_EQ(response.header("Content-Encoding"), "gzip");
  EXPECT_EQ(response.header("ETag"), "W/\"7\"");
  EXPECT_LT(response.body.view().size(), 100U);
  EXPECT_TRUE(response.body.view().starts_with("\x1f\x8b"));
}

TEST(Compression, LeavesEverythingElseAsItIs) {
  const std::string text(5'000, '1');
  EXPECT_EQ(answered("", "application/json", text).body.view(), text);
  EXPECT_EQ(answered("gzip;q=0", "application/json", text).body.view(), text);
  EXPECT_EQ(answered("gzip", "application/x-tar", text).body.view(), text);
  EXPECT_EQ(answered("gzip", "application/json", "{}").body.view(), "{}");
}

}  // namespace
}  // namespace entente::gzip
