// What the server does to those who want too much of it.
#include "adapters/net/limits.h"

#include <gtest/gtest.h>
#include <vector>

#include "adapters/net/loopback_test.h"

namespace entente::net {
namespace {

using namespace loopback;
using namespace std::chrono_literals;

void hello(const http::Request&, const http::Answer& answer) {
  answer(http::respond(200, "text/plain", "hello"));
}

TEST(Limits, RefuseABodyThatIsTooLargeBeforeItIsSent) {
  Running running(hello);
  const auto reply =
      ask(running.server(), "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 262145\r\n\r\n");
  EXPECT_EQ(reply.status, 413);
  EXPECT_NE(reply.body.find(R"("code":"body_too_large")"), std::string::npos);
  EXPECT_NE(reply.head.find("Connection: close"), std::string::npos);
}

TEST(Limits, LetASenderWhoDoesNotListenReadTheRefusalInTheEnd) {
  Running running(hello);
  Line line(running.server());
  line.send(post("/", std::string(600'000, 'x')));
  EXPECT_EQ(line.reply().status, 413);
}

TEST(Limits, AcceptABodyOfExactlyTheLimit) {
  Running running(hello);
  EXPECT_EQ(ask(running.server(), post("/", std::string(256 * 1024, 'x'))).status, 200);
}

TEST(Limits, RefuseHeadersThatAreTooLarge) {
  Running running(hello);
  Line line(running.server());
  line.send("GET / HTTP/1.1\r\nHost: x\r\nCookie: " + std::string(17'000, 'x'));
  EXPECT_EQ(line.reply().status, 431);
}

TEST(Limits, RefuseHeadersThatNeverEnd) {
  Running running(hello);
  Line line(running.server());
  line.send("GET / HTTP/1.1\r\nHost: x\r\n");
  for (int i = 0; i < 4'000; ++i) line.send("A: b\r\n");
  EXPECT_EQ(line.reply().status, 431);
}

TEST(Limits, AcceptHeadersJustBelowTheLimit) {
  Running running(hello);
  EXPECT_EQ(ask(running.server(),
                "GET / HTTP/1.1\r\nHost: x\r\nCookie: " + std::string(16'000, 'x') + "\r\n\r\n")
                .status,
            200);
}

TEST(Limits, CutOffASenderWhoIsTooSlow) {
  Running running(hello, {.request_time_max = 200ms, .idle_time_max = 10s, .sweep = 20ms});
  Line line(running.server());
  // A byte now and then keeps nothing alive: the whole request has one deadline.
  const auto request = get("/" + std::string(400, 'x'));
  for (std::size_t i = 0; i < 40; ++i) {
    line.send(request.substr(i, 1));
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(line.reply().status, 408);
}

TEST(Limits, CloseAConnectionThatSaysNothing) {
  // Long enough for a busy machine to send in time.
  Running running(hello, {.idle_time_max = 2s, .sweep = 20ms});
  Line silent(running.server()), once(running.server());
  once.send(get("/"));
  EXPECT_EQ(once.reply().status, 200);
  EXPECT_TRUE(silent.ends_within(at_once));
  EXPECT_TRUE(once.ends_within(at_once));
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 0; }));
}

TEST(Limits, CloseAConnectionThatTakesNothing) {
  const auto large = std::make_shared<const std::string>(20'000'000, 'm');
  Running running([&](const http::Request&,
                      const http::Answer& answer) { answer(http::respond(200, "x/y", large)); },
                  {.write_time_max = 100ms, .sweep = 20ms});
  Line line(running.server());
  line.receive_little();
  ASSERT_TRUE(eventually([&] { return running.server().connections() == 1; }));
  line.send(get("/"));
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 0; }));
}

TEST(Limits, TurnAwayMoreConnectionsThanWeCanServe) {
  Running running(hello, {.connections_max = 3});
  std::vector<Line> lines;
  for (int i = 0; i < 3; ++i) lines.emplace_back(running.server());
  ASSERT_TRUE(eventually([&] { return running.server().connections() == 3; }));
  Line fourth(running.server());
  const auto reply = fourth.reply();
  EXPECT_EQ(reply.status, 503);
  EXPECT_NE(reply.head.find("Retry-After"), std::string::npos);

  lines.pop_back();
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 2; }));
  EXPECT_EQ(ask(running.server(), get("/")).status, 200);
}

}  // namespace
}  // namespace entente::net
