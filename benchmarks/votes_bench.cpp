// How many votes a second are durably admitted through HTTP on one node, signatures checked?
// Budget: 8,000/s on 2 cores, the load generator on the same two. Beside it, in the same run, what
// its parts can do alone: checking Ed25519 (on one core and two), SQLite group commit, bare HTTP.
// Then: replay of the log that came of it, and an audit of its bundle.
// Loopback only, bounded in count.

#include <arpa/inet.h>
#include <cstdio>
#include <filesystem>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "adapters/net/server.h"
#include "adapters/sqlite/record_store.h"
#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"
#include "bench_dialogue.h"
#include "host/clerk/clerk.h"
#include "host/clerk_api/routes.h"
#include "record/audit/audit.h"

namespace entente {
namespace {

using namespace bench;

constexpr std::size_t connections = 64;
constexpr std::size_t votes_each = 500;
constexpr std::size_t votes = connections * votes_each;

// Requests of each connection, signed beforehand.
std::vector<std::vector<std::string>> requests(std::vector<acts::SignedAct>* kept) {
  std::vector<std::vector<std::string>> all(connections);
  for (std::size_t c = 0; c < connections; ++c) {
    const auto key = key_of(c);
    for (std::size_t v = 0; v < votes_each; ++v) {
      auto act = vote(key, 2 + v, 1 + static_cast<std::uint32_t>(v) % statements);
      const auto body = act.posted();
      all[c].push_back("POST /api/v1/dialogues/bench/acts HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                       std::to_string(body.size()) + "\r\n\r\n" + body);
      if (kept != nullptr) kept->push_back(std::move(act));
    }
  }
  return all;
}

int connect_to(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int on = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  ensure(::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "connect");
  return socket;
}

// One request after the other; counts the 2xx.
std::size_t send_all(int socket, const std::vector<std::string>& mine) {
  std::size_t good = 0;
  char buffer[8'192];
  for (const auto& request : mine) {
    if (::send(socket, request.data(), request.size(), 0) < 0) break;
    std::string answer;
    for (std::size_t end = 0; end == 0 || answer.size() < end;) {
      const auto got = ::recv(socket, buffer, sizeof buffer, 0);
      if (got <= 0) return good;
      answer.append(buffer, static_cast<std::size_t>(got));
      const auto head = answer.find("\r\n\r\n");
      const auto length = answer.find("Content-Length: ");
      if (end == 0 && head != std::string::npos)
        end = head + 4 + std::stoul(answer.substr(length + 16));
    }
    good += answer.starts_with("HTTP/1.1 2") ? 1 : 0;
  }
  return good;
}

// All connections at once.
double drive(std::uint16_t port, const std::vector<std::vector<std::string>>& all) {
  std::vector<std::thread> senders;
  std::atomic<std::size_t> good = 0;
  const double took = seconds([&] {
    for (const auto& mine : all)
      senders.emplace_back([&, port] {
        const int socket = connect_to(port);
        good += send_all(socket, mine);
        ::close(socket);
      });
    for (auto& sender : senders) sender.join();
  });
  ensure(good == votes, "every vote is answered 2xx");
  return took;
}

double through(const http::Entrance& entrance, const std::vector<std::vector<std::string>>& all) {
  net::Server server{{.threads = 2}, entrance};
  std::thread serving{[&] { server.run(); }};
  const double took = drive(server.port(), all);
  server.stop();
  serving.join();
  return took;
}

void measure_parts(const std::vector<acts::SignedAct>& acts,
                   const std::vector<std::vector<std::string>>& all,
                   const std::filesystem::path& folder) {
  const auto check = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i)
      ensure(crypto::verify(acts[i].act().author, acts::signing_text(acts[i].canonical()),
                            acts[i].signature()),
             "a signature holds");
  };
  constexpr std::size_t checked = votes / 4;
  print("Ed25519 checking alone, 1 core", checked, seconds([&] { check(0, checked); }));
  print("Ed25519 checking alone, 2 cores", 2 * checked, seconds([&] {
          std::thread other{[&] { check(0, checked); }};
          check(checked, 2 * checked);
          other.join();
        }));
  sqlite::SqliteRecordStore store{folder / "alone.db"};
  std::vector<ports::NewEntry> batch(connections,
                                     {std::string(110, 'l'), std::string(430, 'r'), {}});
  print("SQLite group commit alone, 64 rows a commit", votes, seconds([&] {
          for (std::size_t at = 0; at < votes; at += batch.size())
            ensure(store.append("alone", at, batch), "an append");
        }));
  print("bare HTTP, same requests", votes,
        through(
            [](const http::Request&, const http::Answer& answer) {
              answer(http::respond(201, "application/json", "{}"));
            },
            all));
}

int run() {
  const auto folder = std::filesystem::temp_directory_path() /
                      ("entente-votes-bench-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  std::vector<acts::SignedAct> signed_votes;
  const auto all = requests(&signed_votes);
  std::printf("votes through one node (%zu votes, %zu connections)\n", votes, connections);
  {
    sqlite::SqliteRecordStore store{folder / "clerk.db"};
    system::SystemClock clock;
    system::SystemEntropy entropy;
    clerk::Clerk clerk{{store, clock, entropy}};
    bench::found(clerk, connections);
    http::Router router;
    clerk_api::add_routes(router, clerk);
    const double took = through(router.entrance(), all);
    print("votes durably admitted through HTTP", votes, took);
    std::printf("  %-46s %9.2f of the budget of 8,000/s\n", "",
                static_cast<double>(votes) / took / 8'000);
    measure_parts(signed_votes, all, folder);
    const auto entries = store.size("bench");
    print("replay of the log, law included", entries,
          seconds([&] { clerk::Register::load(store, "bench"); }));
    const auto bundle = clerk.bundle("bench", constitution::Audience::auditor);
    std::size_t findings = 0;
    print("audit of the bundle, signatures on 1 core", entries,
          seconds([&] { findings = audit::audit(*bundle, {}).findings.size(); }));
    std::printf("  %-46s %9zu\n", "findings", findings);
  }
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace entente

int main() { return entente::run(); }
