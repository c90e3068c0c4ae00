#include "adapters/net/outgoing.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace entente::net {
namespace {

// Three pieces, and how often they were asked for.
struct Counted {
  int asked = 0;
  http::Response response() {
    auto response = http::respond(200, "text/csv", {});
    response.pieces = [this] { return ++asked <= 3 ? std::string(3, 'x') : std::string{}; };
    return response;
  }
};

std::string whole(http::Response response, const Outgoing::Manner& manner) {
  std::string buffer, all;
  Outgoing outgoing(buffer, std::move(response), manner);
  for (auto bytes = outgoing.next(); !bytes.empty(); bytes = outgoing.next()) all += bytes;
  return all;
}

bool holds(std::string_view text, std::string_view what) { return text.find(what) != text.npos; }

TEST(Outgoing, MakesAPieceOnlyWhenTheLastWasTaken) {
  Counted pieces;
  std::string buffer;
  Outgoing outgoing(buffer, pieces.response(), {});
  EXPECT_TRUE(holds(outgoing.next(), "Transfer-Encoding: chunked\r\n"));
  EXPECT_EQ(pieces.asked, 0);
  EXPECT_EQ(outgoing.next(), "3\r\nxxx\r\n");
  EXPECT_EQ(pieces.asked, 1);
}

TEST(Outgoing, SaysTheEndOfPiecesAsTheReaderUnderstandsIt) {
  Counted chunks, bytes;
  EXPECT_TRUE(whole(chunks.response(), {})
                  .ends_with("\r\n\r\n3\r\nxxx\r\n3\r\nxxx\r\n3\r\nxxx\r\n0\r\n\r\n"));
  const auto old = whole(bytes.response(), {.chunks = false, .last = true});
  EXPECT_TRUE(old.ends_with("\r\n\r\nxxxxxxxxx"));
  EXPECT_FALSE(holds(old, "Transfer-Encoding")) << "HTTP/1.0 ends with its connection";
  EXPECT_FALSE(holds(old, "Content-Length"));
}

TEST(Outgoing, MakesNothingForAReaderOfTheHeadAlone) {
  Counted pieces;
  EXPECT_TRUE(whole(pieces.response(), {.head_only = true}).ends_with("\r\n\r\n"));
  EXPECT_EQ(pieces.asked, 0);
}

TEST(Outgoing, NeverSaysTheEndOfWhatBrokeOff) {
  auto response = http::respond(200, "text/csv", {});
  response.pieces = []() -> std::string { throw std::runtime_error("the disk is gone"); };
  std::string buffer;
  Outgoing outgoing(buffer, std::move(response), {});
  outgoing.next();
  EXPECT_THROW(outgoing.next(), std::runtime_error);
}

TEST(Outgoing, SendsASmallBodyWithItsHeadAndALargeOneBehindIt) {
  for (const std::size_t size : {std::size_t{5}, std::size_t{100'000}}) {
    const std::string body(size, 'b');
    const auto all = whole(http::respond(200, "text/plain", body), {});
    EXPECT_TRUE(holds(all, "Content-Length: " + std::to_string(size) + "\r\n"));
    EXPECT_TRUE(all.ends_with("\r\n\r\n" + body));
  }
  EXPECT_TRUE(whole(http::respond(304, "text/plain", "never"), {}).ends_with("\r\n\r\n"));
}

}  // namespace
}  // namespace entente::net
