#include "adapters/net/wire.h"

#include <gtest/gtest.h>

#include "host/http/security.h"

namespace entente::net {
namespace {

std::string head_of(const http::Response& response, Envelope envelope = {.date = "now"}) {
  std::string head;
  append_head(head, response, envelope);
  return head;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(Head, SaysWhatTheResponseIsAbout) {
  const auto head = head_of(http::respond(201, "application/json", "{}"));
  EXPECT_TRUE(head.starts_with("HTTP/1.1 201 Created\r\nDate: now\r\n"));
  EXPECT_NE(head.find("\r\nContent-Type: application/json\r\n"), head.npos);
  EXPECT_TRUE(head.ends_with("\r\nContent-Length: 2\r\n\r\n"));
}

TEST(Head, CarriesEverySecurityHeaderOnceWhateverTheResponseSays) {
  http::Response loose;
  loose.set("content-security-policy", "default-src *");
  loose.set("Content-Length", "999");
  loose.set("Transfer-Encoding", "chunked");
  const auto head = head_of(loose);

  for (const auto& header : http::security_headers())
    EXPECT_EQ(count(head, header.name + ": " + header.value + "\r\n"), 1u) << header.name;
  EXPECT_EQ(head.find("default-src *"), head.npos);
  EXPECT_EQ(head.find("999"), head.npos);
  EXPECT_EQ(head.find("chunked"), head.npos);
}

TEST(Head, KeepsWhatIsNeitherPageNorScriptInASandbox) {
  const auto policy_of = [](http::Response response) {
    const auto head = head_of(response);
    const auto at = head.find("Content-Security-Policy: ");
    return head.substr(at, head.find("\r\n", at) - at);
  };
  const auto of_type = [&](std::string type) {
    return policy_of(http::respond(200, std::move(type), "x"));
  };
  for (const auto* type : {"application/json", "text/plain; charset=utf-8", "text/css",
                           "image/svg+xml", "application/atom+xml"})
    EXPECT_TRUE(of_type(type).ends_with("; sandbox")) << type;
  for (const auto* type : {"text/html; charset=utf-8", "text/javascript; charset=utf-8"})
    EXPECT_EQ(of_type(type), policy_of({})) << type;
  EXPECT_NE(policy_of({}).find("script-src 'self'"), std::string::npos);

  auto page = http::respond(200, "text/html; charset=utf-8", "x");
  page.set("Content-Disposition", "attachment");
  EXPECT_TRUE(policy_of(page).ends_with("; sandbox"));
}

TEST(Head, LetsOnlyWhatMayComputeCompileWebAssembly) {
  http::Response response;
  EXPECT_EQ(head_of(response).find("wasm-unsafe-eval"), std::string::npos);
  response.permit = http::Permit::computing;
  for (const auto& header : http::security_headers(http::Permit::computing))
    EXPECT_EQ(count(head_of(response), header.name + ": " + header.value + "\r\n"), 1u);
}

TEST(Head, PermitsNothingToAScriptThatIsAPartOfAPage) {
  auto script = http::respond(200, "text/javascript; charset=utf-8", "1");
  EXPECT_EQ(head_of(script).find("sandbox"), std::string::npos);
  script.permit = http::Permit::none;
  EXPECT_NE(head_of(script).find("sandbox\r\n"), std::string::npos);
  EXPECT_EQ(head_of(script).find("script-src"), std::string::npos);
}

TEST(Head, TellsHowTheBodyEnds) {
  const http::Response response{.body = "{}"};
  EXPECT_EQ(head_of(response, {.framing = Framing::no_body}).find("Content-Length"),
            std::string::npos);
  EXPECT_NE(head_of(response, {.framing = Framing::chunked}).find("Transfer-Encoding: chunked"),
            std::string::npos);
  EXPECT_NE(head_of(response, {.last = true}).find("Connection: close"), std::string::npos);
}

TEST(FitToSend, RefusesForgedHeadersAndStatusesThatAreNotFinal) {
  http::Response forged;
  forged.set("Location", "/\r\nSet-Cookie: x");
  EXPECT_FALSE(fit_to_send(forged));
  EXPECT_FALSE(fit_to_send({.status = 100}));
  EXPECT_FALSE(fit_to_send({.status = 0}));
  EXPECT_FALSE(fit_to_send({.status = 1'000}));
  EXPECT_TRUE(fit_to_send({.status = 418}));
}

TEST(Chunk, IsItsLengthInHexadecimalAndItsBytes) {
  EXPECT_EQ(chunk_of("hello, dialogue!"), "10\r\nhello, dialogue!\r\n");
  EXPECT_EQ(chunk_of(""), "");
}

TEST(HttpDate, IsTheExampleOfTheStandard) {
  using namespace std::chrono;
  EXPECT_EQ(http_date(system_clock::time_point(seconds(784'111'777))),
            "Sun, 06 Nov 1994 08:49:37 GMT");
  EXPECT_EQ(http_date(system_clock::time_point(seconds(0))), "Thu, 01 Jan 1970 00:00:00 GMT");
}

}  // namespace
}  // namespace entente::net
