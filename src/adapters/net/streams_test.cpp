// Event streams: readers that stay.
#include <atomic>
#include <gtest/gtest.h>
#include <vector>

#include "adapters/net/loopback_test.h"

namespace entente::net {
namespace {

using namespace loopback;
using namespace std::chrono_literals;

// "/demo/changes" is a stream on the topic "/demo/changes", its first event is "data: first".
void changes(const http::Request& request, const http::Answer& answer) {
  answer({.body = "data: first\n\n", .topic = request.path});
}

Line listen(const Server& server, std::string_view path) {
  Line line(server);
  line.send(get(path));
  line.until("data: first\n\n\r\n");
  return line;
}

TEST(EventStream, BeginsWithItsFirstEventAndStaysOpen) {
  Running running(changes);
  Line line(running.server());
  line.send(get("/demo"));
  const auto head = line.until("\r\n\r\n");
  EXPECT_NE(head.find("Content-Type: text/event-stream\r\n"), head.npos);
  EXPECT_NE(head.find("Transfer-Encoding: chunked\r\n"), head.npos);
  EXPECT_NE(head.find("Content-Security-Policy"), head.npos);
  EXPECT_EQ(line.until("\r\ndata: first\n\n\r\n"), "d\r\ndata: first\n\n\r\n");
  EXPECT_FALSE(line.ends_within(50ms));
}

TEST(EventStream, StaysOpenForAProxyThatWantsOneRequestAConnection) {
  Running running(changes);
  Line line(running.server());
  line.send("GET /demo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  line.until("data: first\n\n\r\n");
  ASSERT_TRUE(eventually([&] { return running.server().listeners("/demo") == 1; }));
  running.server().publish("/demo", "data: 7\n\n");
  EXPECT_EQ(line.until("7\n\n\r\n"), "9\r\ndata: 7\n\n\r\n");
}

TEST(EventStream, ReachesEveryReaderOfItsTopicAndNobodyElse) {
  Running running(changes);
  auto one = listen(running.server(), "/demo"), two = listen(running.server(), "/demo"),
       other = listen(running.server(), "/other");
  EXPECT_EQ(running.server().listeners("/demo"), 2u);
  EXPECT_EQ(running.server().listeners("/nobody"), 0u);

  running.server().publish("/demo", "data: 7\n\n");
  running.server().publish("/other", "data: 8\n\n");
  EXPECT_EQ(one.until("7\n\n\r\n"), "9\r\ndata: 7\n\n\r\n");
  EXPECT_EQ(two.until("7\n\n\r\n"), "9\r\ndata: 7\n\n\r\n");
  EXPECT_EQ(other.until("8\n\n\r\n"), "9\r\ndata: 8\n\n\r\n");
}

TEST(EventStream, KeepsTheOrderOfEventsFromAnyThread) {
  Running running(changes);
  auto line = listen(running.server(), "/demo");
  std::jthread([&] {
    for (int i = 0; i < 500; ++i)
      running.server().publish("/demo", "data: " + std::to_string(i) + "\n\n");
  }).join();
  for (int i = 0; i < 500; ++i) {
    const auto event = line.until("\n\n\r\n");
    EXPECT_NE(event.find("data: " + std::to_string(i) + "\n\n"), event.npos) << event;
  }
}

TEST(EventStream, LosesNothingPublishedWhileItsFirstEventIsMade) {
  Server* server = nullptr;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    server->publish(request.path, "data: meanwhile\n\n");
    changes(request, answer);
  });
  server = &running.server();
  Line line(running.server());
  line.send(get("/demo"));
  const auto all = line.until("data: meanwhile\n\n");
  EXPECT_LT(all.find("data: first"), all.find("data: meanwhile"));
}

TEST(EventStream, ForgetsAReaderWhoLeaves) {
  Running running(changes);
  auto stays = listen(running.server(), "/demo");
  {
    auto leaves = listen(running.server(), "/demo");
  }
  EXPECT_TRUE(eventually([&] { return running.server().listeners("/demo") == 1; }));
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 1; }));
  running.server().publish("/demo", "data: 7\n\n");
  EXPECT_EQ(stays.until("7\n\n\r\n"), "9\r\ndata: 7\n\n\r\n");
}

TEST(EventStream, SendsAHeartbeatWhenNothingHappens) {
  Running running(changes, {.heartbeat = 50ms, .sweep = 10ms});
  auto line = listen(running.server(), "/demo");
  EXPECT_EQ(line.until(":\n\n\r\n"), "3\r\n:\n\n\r\n");
  EXPECT_EQ(line.until(":\n\n\r\n"), "3\r\n:\n\n\r\n");
}

TEST(EventStream, LetsGoOfAReaderTooFarBehind) {
  Running running(changes, {.pending_event_bytes_max = 100'000});
  Line slow(running.server());
  slow.receive_little();
  slow.send(get("/demo"));
  auto fast = listen(running.server(), "/demo");
  ASSERT_TRUE(eventually([&] { return running.server().listeners("/demo") == 2; }));

  // 8 MB: more than the kernel holds for a reader who does not read.
  const auto event = "data: " + std::string(8'000, 'x') + "\n\n";
  for (int i = 0; i < 1'000; ++i) {
    running.server().publish("/demo", event);
    fast.until("\n\n\r\n");
  }
  EXPECT_TRUE(eventually([&] { return running.server().listeners("/demo") == 1; }));
  running.server().publish("/demo", "data: 7\n\n");
  EXPECT_EQ(fast.until("7\n\n\r\n"), "9\r\ndata: 7\n\n\r\n");
}

TEST(EventStream, EndsProperlyWhenTheServerStops) {
  Running running(changes);
  auto line = listen(running.server(), "/demo");
  EXPECT_LT(running.stop(), at_once);
  EXPECT_EQ(line.until("0\r\n\r\n"), "0\r\n\r\n");
  EXPECT_TRUE(line.ends_within(at_once));
}

TEST(EventStream, IsOneResponseForThoseWhoCanNotStream) {
  Running running(changes);
  Line old(running.server());
  old.send("GET /demo HTTP/1.0\r\n\r\n");
  EXPECT_EQ(old.reply().body, "data: first\n\n");
  EXPECT_TRUE(old.ends_within(at_once));

  Line head(running.server());
  head.send("HEAD /demo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(head.reply(true).status, 200);
  EXPECT_EQ(running.server().listeners("/demo"), 0u);
}

TEST(EventStream, SurvivesReadersComingAndGoingWhileEventsFly) {
  Running running(changes);
  std::atomic<bool> enough = false;
  std::jthread publisher([&] {
    while (!enough) {
      running.server().publish("/demo", "data: 7\n\n");
      std::this_thread::sleep_for(100us);
    }
  });
  {
    std::vector<std::jthread> readers;
    for (int i = 0; i < 4; ++i)
      readers.emplace_back([&] {
        for (int visit = 0; visit < 50; ++visit)
          listen(running.server(), "/demo").until("data: 7\n\n");
      });
  }
  enough = true;
  publisher.join();
  EXPECT_TRUE(eventually([&] { return running.server().listeners("/demo") == 0; }));
}

}  // namespace
}  // namespace entente::net
