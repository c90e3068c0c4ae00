#include "adapters/net/request_reader.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

#include "host/http/standard_problems.h"

namespace entente::net {
namespace {

using State = RequestReader::State;

const Limits limits{
    .header_bytes_max = 512, .headers_max = 8, .body_bytes_max = 64, .file_bytes_max = 640};
FileSlots slots{1};

constexpr std::string_view act =
    "POST /api/v1/dialogues/demo/acts?x=1 HTTP/1.1\r\n"
    "Host: localhost\r\n"
    "Content-Length: 5\r\n"
    "\r\n"
    "hello";

// Gives `bytes` in pieces of `step`, as a connection would: what is not taken is given again.
std::string_view feed(RequestReader& reader, std::string_view bytes, std::size_t step) {
  for (std::size_t known = step; reader.state() == State::reading; known += step) {
    const auto given = bytes.substr(0, known);
    const auto taken = reader.take(given);
    bytes.remove_prefix(taken);
    known -= std::min(known, taken);
    if (given.size() == taken && bytes.empty()) break;
    if (taken == 0 && given.size() == bytes.size()) break;
  }
  return bytes;
}

std::string_view refusal_of(std::string_view bytes) {
  RequestReader reader(limits, slots);
  feed(reader, bytes, bytes.size());
  return reader.state() == State::refused ? reader.problem().code : "";
}

TEST(RequestReader, ReadsTheSameRequestInPiecesOfAnySize) {
  for (std::size_t step = 1; step <= act.size(); ++step) {
    RequestReader reader(limits, slots);
    feed(reader, act, step);
    ASSERT_EQ(reader.state(), State::whole) << step;
    EXPECT_EQ(reader.request().method, http::Method::post);
    EXPECT_EQ(reader.request().path, "/api/v1/dialogues/demo/acts");
    EXPECT_EQ(reader.request().query, "x=1");
    EXPECT_EQ(reader.request().header("host"), "localhost");
    EXPECT_EQ(reader.request().body, "hello");
    EXPECT_TRUE(reader.keeps_alive());
  }
}

TEST(RequestReader, LeavesTheNextRequestAlone) {
  RequestReader reader(limits, slots);
  const auto two = std::string(act) + "GET / HTTP/1.1\r\n";
  EXPECT_EQ(feed(reader, two, two.size()), "GET / HTTP/1.1\r\n");
  EXPECT_EQ(reader.state(), State::whole);
}

TEST(RequestReader, PutsChunksTogetherAndDropsTrailers) {
  constexpr std::string_view chunked =
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
      "3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nX-Trailer: 1\r\n\r\n";
  for (const std::size_t step : {std::size_t{1}, std::size_t{7}, chunked.size()}) {
    RequestReader reader(limits, slots);
    feed(reader, chunked, step);
    ASSERT_EQ(reader.state(), State::whole) << step;
    EXPECT_EQ(reader.request().body, "hello");
    EXPECT_FALSE(reader.request().header("X-Trailer"));
  }
}

TEST(RequestReader, ClosesWhenAskedToOrWhenTheReaderIsOld) {
  for (const auto* last :
       {"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"}) {
    RequestReader reader(limits, slots);
    feed(reader, last, 1'000);
    ASSERT_EQ(reader.state(), State::whole) << last;
    EXPECT_FALSE(reader.keeps_alive());
  }
}

TEST(RequestReader, RefusesWhatIsNotHttp) {
  for (const auto* bad : {"hello\r\n\r\n", "\x16\x03\x01\x02\r\n\r\n", "GET /\r\n\r\n",
                          "GET / HTTP/2.0\r\nHost: x\r\n\r\n", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
                          "GET x HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\nHost: x\n\n",
                          "GET / HTTP/1.1\r\nHost : x\r\n\r\n"})
    EXPECT_EQ(refusal_of(bad), "bad_request") << bad;
}

// What two servers in a row could read differently is how requests are smuggled (RFC 9112 §11.2).
TEST(RequestReader, RefusesWhatCouldBeReadInTwoWays) {
  const std::string start = "POST / HTTP/1.1\r\nHost: x\r\n";
  for (const std::string bad :
       {"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip\r\n\r\n", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "Content-Length: -1\r\n\r\n",
        "Content-Length: 5x\r\n\r\nhello", "Content-Length: 99999999999999999999\r\n\r\n",
        "Host: y\r\n\r\n"})
    EXPECT_NE(refusal_of(start + bad), "") << bad;
  EXPECT_NE(refusal_of("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n"), "");
  EXPECT_NE(refusal_of("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), "");
}

TEST(RequestReader, RefusesTooMuchBody) {
  const std::string start = "POST / HTTP/1.1\r\nHost: x\r\n";
  EXPECT_EQ(refusal_of(start + "Content-Length: 64\r\n\r\n" + std::string(64, 'x')), "");
  EXPECT_EQ(refusal_of(start + "Content-Length: 65\r\n\r\n"), "body_too_large");
  std::string chunks = start + "Transfer-Encoding: chunked\r\n\r\n";
  for (int i = 0; i < 5; ++i) chunks += "10\r\n0123456789abcdef\r\n";
  EXPECT_EQ(refusal_of(chunks), "body_too_large");
}

TEST(RequestReader, RefusesTooManyHeadersHoweverTheyArrive) {
  const std::string start = "GET / HTTP/1.1\r\nHost: x\r\n";
  std::string many = start;
  for (int i = 0; i < 20; ++i) many += "A: b\r\n";
  const auto long_header = start + "A: " + std::string(600, 'x') + "\r\n\r\n";
  const auto long_target = "GET /" + std::string(600, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n";
  std::string endless = start;
  for (int i = 0; i < 7; ++i) endless += "A: " + std::string(100, 'x') + "\r\n";
  for (const auto& bytes : {many + "\r\n", long_header, long_target, endless}) {
    for (const std::size_t step : {std::size_t{1}, std::size_t{50}, bytes.size()}) {
      RequestReader reader(limits, slots);
      feed(reader, bytes, step);
      ASSERT_EQ(reader.state(), State::refused) << step << bytes;
      EXPECT_EQ(reader.problem().status, 431) << step << bytes;
    }
  }
}

TEST(RequestReader, RefusesAnEndlessChunkExtension) {
  const auto bytes = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;" +
                     std::string(10'000, 'x');
  EXPECT_NE(refusal_of(bytes), "");
}

TEST(RequestReader, SaysOnceThatTheSenderWaits) {
  RequestReader reader(limits, slots);
  reader.take("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  EXPECT_TRUE(reader.waits_for_continue());
  EXPECT_FALSE(reader.waits_for_continue());
  reader.take("hello");
  EXPECT_EQ(reader.state(), State::whole);
}

// Total on hostile bytes: a valid request with bytes changed, in pieces (run under ASan).
TEST(RequestReader, TakesAnyBytes) {
  std::mt19937 random(3);
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes(act);
    for (auto changes = random() % 6; changes > 0; --changes)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    RequestReader reader(limits, slots);
    feed(reader, bytes, 1 + random() % bytes.size());
  }
}

std::string file_of(std::size_t bytes, std::string_view type = "application/octet-stream") {
  return "POST /file HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + std::string{type} +
         "\r\nContent-Length: " + std::to_string(bytes) + "\r\n\r\n" + std::string(bytes, 'x');
}

TEST(RequestReader, TakesAFileThatOtherBodiesCouldNotBe) {
  const auto sent = file_of(640);
  RequestReader reader(limits, slots);
  feed(reader, sent, sent.size());
  ASSERT_EQ(reader.state(), State::whole);
  EXPECT_EQ(reader.request().body.size(), 640U);
  EXPECT_TRUE(reader.takes_its_time());
  EXPECT_FALSE(reader.takes_its_time()) << "said once";
}

TEST(RequestReader, KnowsNoLimitButTheOrdinaryOneForOtherBodies) {
  EXPECT_EQ(refusal_of(file_of(641)), "body_too_large");
  EXPECT_EQ(refusal_of(file_of(65, "text/plain")), "body_too_large");
}

TEST(RequestReader, TakesOnlySoManyFilesAtOnce) {
  const auto sent = file_of(100), small = file_of(64);
  {
    RequestReader first(limits, slots);
    feed(first, sent, sent.size());
    EXPECT_EQ(first.state(), State::whole);
    EXPECT_EQ(refusal_of(sent), "overloaded");
    EXPECT_EQ(refusal_of(small), "") << "a small one needs no slot";
  }
  EXPECT_EQ(refusal_of(sent), "") << "the slot is free again";
}

}  // namespace
}  // namespace entente::net
