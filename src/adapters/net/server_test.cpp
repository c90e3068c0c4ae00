#include "adapters/net/server.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <mutex>
#include <vector>

#include "adapters/net/loopback_test.h"

namespace entente::net {
namespace {

using namespace loopback;
using namespace std::chrono_literals;

// Answers with the method, the path and the body.
void echo(const http::Request& request, const http::Answer& answer) {
  answer(http::respond(
      200, "text/plain",
      std::string(http::name_of(request.method)) + ' ' + request.path + ' ' + request.body));
}

TEST(Server, AnswersARequest) {
  Running running(echo);
  const auto reply = ask(running.server(), get("/a"));
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.body, "GET /a ");
  EXPECT_NE(reply.head.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
}

TEST(Server, AnswersSeveralRequestsOnOneConnection) {
  Running running(echo);
  Line line(running.server());
  for (int i = 0; i < 100; ++i) {
    line.send(post("/" + std::to_string(i), "act"));
    EXPECT_EQ(line.reply().body, "POST /" + std::to_string(i) + " act");
  }
}

TEST(Server, AnswersARequestThatArrivesByteByByte) {
  Running running(echo);
  Line line(running.server());
  for (const char byte : post("/slow", "one vote")) {
    line.send({&byte, 1});
    std::this_thread::sleep_for(1ms);
  }
  EXPECT_EQ(line.reply().body, "POST /slow one vote");
}

TEST(Server, AnswersRequestsSentAllAtOnceInTheirOrder) {
  // The first is answered last, from another thread: the others wait for it.
  std::vector<std::jthread> threads;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    if (request.path != "/0") return echo(request, answer);
    threads.emplace_back([request, answer] {
      std::this_thread::sleep_for(30ms);
      echo(request, answer);
    });
  });
  Line line(running.server());
  std::string all;
  for (int i = 0; i < 200; ++i) all += post("/" + std::to_string(i), std::string(100, 'x'));
  line.send(all);
  for (int i = 0; i < 200; ++i)
    EXPECT_TRUE(line.reply().body.starts_with("POST /" + std::to_string(i) + ' ')) << i;
}

TEST(Server, AnswersHeadWithLengthAndNoBody) {
  Running running(echo);
  Line line(running.server());
  line.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n" + get("/b"));
  EXPECT_NE(line.reply(true).head.find("Content-Length: 8\r\n"), std::string::npos);
  EXPECT_EQ(line.reply().body, "GET /b ");
}

TEST(Server, SendsLargeBodiesWhole) {
  const auto large = std::make_shared<const std::string>(20'000'000, 'm');
  Running running([&](const http::Request&, const http::Answer& answer) {
    answer(http::respond(200, "application/x-tar", large));
  });
  EXPECT_EQ(ask(running.server(), get("/d/demo/bundle.tar")).body, *large);
}

TEST(Server, ClosesWhenTheReaderAsksForIt) {
  Running running(echo);
  Line line(running.server());
  line.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(line.reply().head.find("Connection: close"), std::string::npos);
  EXPECT_TRUE(line.ends_within(at_once));
}

TEST(Server, LetsASenderWhoWaitsGoOn) {
  Running running(echo);
  Line line(running.server());
  line.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
  EXPECT_EQ(line.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  line.send("act");
  EXPECT_EQ(line.reply().body, "POST / act");
}

TEST(Server, TakesAnAnswerFromAnotherThreadLater) {
  std::vector<std::jthread> threads;
  std::mutex mutex;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    const std::lock_guard lock(mutex);
    threads.emplace_back([request, answer] {
      std::this_thread::sleep_for(20ms);
      echo(request, answer);
      answer(http::respond(500, "text/plain", "a second answer is ignored"));
    });
  });
  Line line(running.server());
  for (int i = 0; i < 5; ++i) {
    line.send(post("/later", std::to_string(i)));
    EXPECT_EQ(line.reply().body, "POST /later " + std::to_string(i));
  }
}

TEST(Server, Says500ForAnExceptionAndGoesOn) {
  Running running([](const http::Request& request, const http::Answer& answer) {
    if (request.path == "/bad") throw std::runtime_error("the disk is gone");
    echo(request, answer);
  });
  Line line(running.server());
  line.send(get("/bad") + get("/good"));
  const auto bad = line.reply();
  EXPECT_EQ(bad.status, 500);
  EXPECT_NE(bad.body.find(R"("code":"internal_fault")"), std::string::npos);
  EXPECT_EQ(bad.body.find("disk"), std::string::npos);
  EXPECT_EQ(line.reply().status, 200);
}

TEST(Server, TellsTheOperatorWhatAnExceptionSaid) {
  std::string told;
  Server server({.on_fault = [&](std::string_view what) { told = what; }},
                [](const http::Request&, const http::Answer&) {
                  throw std::runtime_error("the disk is gone");
                });
  std::jthread thread([&] { server.run(); });
  ask(server, get("/"));
  server.stop();
  thread.join();
  EXPECT_EQ(told, "the disk is gone");
}

TEST(Server, Says500WhenAnAnswerIsForgotten) {
  Running running([](const http::Request&, const http::Answer&) {});
  EXPECT_EQ(ask(running.server(), get("/")).status, 500);
}

TEST(Server, Says500RatherThanSendAForgedHeader) {
  Running running([](const http::Request& request, const http::Answer& answer) {
    auto response = http::respond(200, "text/plain", "");
    response.set("X-Echo", request.query_value("x").value_or(""));
    answer(response);
  });
  const auto reply = ask(running.server(), get("/?x=a%0d%0aSet-Cookie:%20b"));
  EXPECT_EQ(reply.status, 500);
  EXPECT_EQ(reply.head.find("Set-Cookie"), std::string::npos);
  EXPECT_EQ(ask(running.server(), get("/?x=plain")).status, 200);
}

TEST(Server, RefusesWhatIsNotHttpInTheLanguageOfTheReader) {
  Running running(echo);
  const auto reply = ask(running.server(), "GET / HTTP/1.1\r\nAccept-Language: en\r\n\r\n");
  EXPECT_EQ(reply.status, 400);
  EXPECT_NE(reply.head.find("Content-Language: en"), std::string::npos);

  Line line(running.server());
  line.send("\x16\x03\x01 this is TLS\r\n\r\n");
  EXPECT_EQ(line.reply().status, 400);
  EXPECT_TRUE(line.ends_within(at_once));
}

TEST(Server, IgnoresEmptyLinesBeforeARequest) {
  Running running(echo);
  EXPECT_EQ(ask(running.server(), "\r\n\r\n" + get("/")).status, 200);
}

TEST(Server, Serves200ConnectionsAtOnce) {
  std::atomic<int> answered = 0;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    ++answered;
    echo(request, answer);
  });
  std::vector<Line> lines;
  for (int i = 0; i < 200; ++i) lines.emplace_back(running.server());
  for (int round = 0; round < 10; ++round) {
    for (auto& line : lines) line.send(get("/a"));
    for (auto& line : lines) EXPECT_EQ(line.reply().body, "GET /a ");
  }
  EXPECT_EQ(answered, 2'000);
  EXPECT_EQ(running.server().connections(), 200u);
  lines.clear();
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 0; }));
}

TEST(Server, SurvivesReadersWhoHangUpAtAnyPoint) {
  std::mutex mutex;
  std::vector<http::Answer> kept;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    if (request.path != "/late") return echo(request, answer);
    const std::lock_guard lock(mutex);
    kept.push_back(answer);
  });
  const auto whole = post("/late", "vote");
  for (std::size_t size = 0; size <= whole.size(); size += 3) {
    Line line(running.server());
    line.send(whole.substr(0, size));
  }
  Line left(running.server());
  left.send(whole);
  ASSERT_TRUE(eventually([&] {
    const std::lock_guard lock(mutex);
    return !kept.empty();
  }));
  left.hang_up();
  for (const auto& answer : kept) answer(http::respond(200, "text/plain", "too late"));
  kept.clear();
  EXPECT_EQ(ask(running.server(), get("/")).status, 200);
  EXPECT_TRUE(eventually([&] { return running.server().connections() == 0; }));
}

TEST(Server, CanNotTakeAPortThatIsTaken) {
  Running running(echo);
  try {
    Server second({.port = running.server().port(), .threads = 2}, echo);
    FAIL() << "two servers on one port";
  } catch (const ListenError& error) {
    EXPECT_EQ(error.reason, ListenError::Reason::in_use);
    EXPECT_EQ(error.address, "127.0.0.1:" + std::to_string(running.server().port()));
  }
}

TEST(Server, CanTakeAPortAgainRightAfterwards) {
  std::uint16_t port = 0;
  {
    Running running(echo);
    port = running.server().port();
    ask(running.server(), get("/"));
  }
  EXPECT_NO_THROW(Server({.port = port}, echo));
}

TEST(Server, SaysWhyAnAddressCanNotBeListenedOn) {
  const auto reason = [](std::string address) {
    try {
      Server server({.address = std::move(address)}, echo);
    } catch (const ListenError& error) {
      return error.reason;
    }
    return ListenError::Reason::other;
  };
  EXPECT_EQ(reason("203.0.113.7"), ListenError::Reason::not_available);
  EXPECT_EQ(reason("localhost"), ListenError::Reason::not_an_address);
  EXPECT_EQ(reason(""), ListenError::Reason::not_an_address);
}

TEST(Server, StopsAtOnceWhenNobodyIsWaiting) {
  Running running(echo);
  Line line(running.server());
  line.send(get("/"));
  line.reply();
  EXPECT_LT(running.stop(), at_once);
  EXPECT_TRUE(line.ends_within(at_once));
}

TEST(Server, AnswersWhatIsUnderWayBeforeItStops) {
  std::promise<void> stopping;
  const auto stopped = stopping.get_future().share();
  std::vector<std::jthread> threads;
  std::atomic<bool> begun = false;
  Running running([&](const http::Request& request, const http::Answer& answer) {
    threads.emplace_back([request, answer, stopped] {
      stopped.wait_for(at_once);
      echo(request, answer);
    });
    begun = true;
  });
  Line line(running.server());
  line.send(get("/busy"));
  ASSERT_TRUE(eventually([&] { return begun.load(); }));
  running.server().stop();
  stopping.set_value();
  const auto reply = line.reply();
  EXPECT_EQ(reply.body, "GET /busy ");
  EXPECT_NE(reply.head.find("Connection: close"), std::string::npos);
}

TEST(Server, StopsInTimeEvenWhenAnAnswerNeverComes) {
  std::vector<http::Answer> kept;
  std::atomic<bool> begun = false;
  {
    Running running(
        [&](const http::Request&, const http::Answer& answer) {
          kept.push_back(answer);
          begun = true;
        },
        {.stop_time_max = 200ms});
    Line line(running.server());
    line.send(get("/"));
    ASSERT_TRUE(eventually([&] { return begun.load(); }));
    EXPECT_LT(running.stop(), at_once);
  }
  // The server is gone by now: a late answer goes nowhere, safely.
  kept.front()(http::respond(200, "text/plain", "too late"));
}

TEST(Server, StopsUnderLoad) {
  Running running(echo);
  std::atomic<bool> enough = false;
  std::vector<std::jthread> readers;
  for (int i = 0; i < 4; ++i)
    readers.emplace_back([&] {
      Line line(running.server());
      while (!enough) {
        line.send(get("/"));
        if (line.reply().status == 0) return;
      }
    });
  std::this_thread::sleep_for(100ms);
  EXPECT_LT(running.stop(), at_once);
  enough = true;
}

}  // namespace
}  // namespace entente::net
