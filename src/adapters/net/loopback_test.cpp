#include "adapters/net/loopback_test.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include "foundation/vocabulary/ensure.h"

namespace entente::net::loopback {
namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

}  // namespace

Running::Running(http::Entrance entrance, Limits limits, unsigned threads)
    : server_({.threads = threads, .limits = limits}, std::move(entrance)),
      thread_([this] { server_.run(); }) {}

Running::~Running() {
  if (thread_.joinable()) stop();
}

milliseconds Running::stop() {
  const auto start = Steady::now();
  server_.stop();
  thread_.join();
  return std::chrono::duration_cast<milliseconds>(Steady::now() - start);
}

Line::Line(const Server& server) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(server.port());
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const bool connected = connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
  ensure(connected, "a test could not connect to its server");
}

Line::Line(Line&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), received_(std::move(other.received_)) {}

Line::~Line() { hang_up(); }

void Line::hang_up() {
  if (socket_ >= 0) close(std::exchange(socket_, -1));
}

void Line::receive_little() {
  const int bytes = 4'096;
  setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

void Line::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;  // The server hung up: the test looks at what it said.
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

Line::Heard Line::listen(milliseconds time) {
  pollfd wanted{.fd = socket_, .events = POLLIN, .revents = 0};
  if (poll(&wanted, 1, static_cast<int>(time.count())) != 1) return Heard::nothing;
  std::array<char, 16 * 1024> bytes;
  const auto count = recv(socket_, bytes.data(), bytes.size(), 0);
  if (count <= 0) return Heard::the_end;
  received_.append(bytes.data(), static_cast<std::size_t>(count));
  return Heard::bytes;
}

std::string Line::until(std::string_view mark) {
  auto end = received_.find(mark);
  while (end == std::string::npos && listen(at_once) == Heard::bytes) end = received_.find(mark);
  const auto size = end == std::string::npos ? received_.size() : end + mark.size();
  auto text = received_.substr(0, size);
  received_.erase(0, size);
  return text;
}

Reply Line::reply(bool without_body) {
  Reply reply{.head = until("\r\n\r\n")};
  if (!reply.head.starts_with("HTTP/1.1 ")) return {};
  reply.status = std::stoi(reply.head.substr(9, 3));
  constexpr std::string_view length = "Content-Length: ";
  const auto at = reply.head.find(length);
  if (at == std::string::npos || without_body) return reply;
  const auto size = std::stoul(reply.head.substr(at + length.size()));
  while (received_.size() < size && listen(at_once) == Heard::bytes) {
  }
  reply.body = received_.substr(0, size);
  received_.erase(0, size);
  return reply;
}

bool Line::ends_within(milliseconds time) {
  const auto end = Steady::now() + time;
  for (auto heard = Heard::bytes; heard != Heard::the_end;) {
    if (heard == Heard::nothing) return false;
    const auto left = std::chrono::ceil<milliseconds>(end - Steady::now());
    heard = listen(std::max(left, milliseconds(0)));
  }
  return true;
}

std::string get(std::string_view path) {
  return "GET " + std::string(path) + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

std::string post(std::string_view path, std::string_view body) {
  return "POST " + std::string(path) +
         " HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
         std::string(body);
}

Reply ask(const Server& server, std::string_view request) {
  Line line(server);
  line.send(request);
  return line.reply();
}

}  // namespace entente::net::loopback
