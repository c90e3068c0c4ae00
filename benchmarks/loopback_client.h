#pragma once

// Many HTTP/1.1 conversations with one server over loopback, in one thread (epoll): what thousands
// of phones do, without a thread for each. For benchmarks: it trusts its server to speak plainly.

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <map>
#include <netinet/tcp.h>
#include <queue>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "foundation/vocabulary/ensure.h"

namespace entente::bench {

using Moment = std::chrono::steady_clock::time_point;

struct Reply {
  int status = 0;  // 0: the connection ended without an answer
  std::string body;
};

// What is said and heard on one connection; the loop below moves the bytes.
class Wire {
 public:
  using OnReply = std::function<void(Reply)>;
  using OnEvent = std::function<void(std::string_view data)>;

  // Sends one request. Precondition: none is under way.
  void ask(std::string request, OnReply reply) {
    ensure(!reply_, "one request at a time");
    request_ = std::move(request);
    reply_ = std::move(reply);
    sent_ = 0;
    retried_ = false;
    received_.clear();
  }
  // Asks for a stream of events, which then never ends by itself.
  void listen(std::string request, OnEvent event) {
    event_ = std::move(event);
    ask(std::move(request), [](const Reply&) {});
  }
  bool wants_to_send() const { return sent_ < request_.size(); }

 private:
  friend class Loop;

  // True when the answer is whole.
  bool take_reply() {
    const auto head = received_.find("\r\n\r\n");
    if (head == std::string::npos) return false;
    const auto length = received_.find("Content-Length: ");
    const std::size_t size =
        length < head ? std::strtoull(received_.c_str() + length + 16, nullptr, 10) : 0;
    if (received_.size() < head + 4 + size) return false;
    Reply reply{.status = std::atoi(received_.c_str() + 9),
                .body = received_.substr(head + 4, size)};
    received_.erase(0, head + 4 + size);
    end(std::move(reply));
    return true;
  }
  void take_events() {
    for (auto end = received_.find("\n\n"); end != std::string::npos;
         end = received_.find("\n\n")) {
      const auto data = received_.find("data: ");
      if (data < end) event_(std::string_view{received_}.substr(data + 6, end - data - 6));
      received_.erase(0, end + 2);
    }
  }
  void end(Reply reply) {
    const auto answer = std::exchange(reply_, nullptr);
    if (answer) answer(std::move(reply));
  }

  int socket_ = -1;
  std::string request_, received_;
  std::size_t sent_ = 0;
  bool retried_ = false;  // over a new connection, because the kept one had been closed
  OnReply reply_;
  OnEvent event_;
};

class Loop {
 public:
  explicit Loop(std::uint16_t port) : port_(port), epoll_(::epoll_create1(EPOLL_CLOEXEC)) {}
  ~Loop() { ::close(epoll_); }

  void at(Moment when, std::function<void()> what) {
    timers_.push({when, next_++, std::move(what)});
  }

  // Sends what the wire wants to say, over a connection that it opens when there is none.
  void send(Wire& wire) {
    if (wire.socket_ < 0) connect(wire);
    move(wire, EPOLLOUT);
  }

  // Until there is nothing to wait for any more, or that moment comes.
  void run(const std::function<bool()>& done, Moment end) {
    std::vector<epoll_event> events(1'024);
    while (!done() && std::chrono::steady_clock::now() < end) {
      const auto ready =
          ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), wait());
      for (int i = 0; i < ready; ++i)
        move(*static_cast<Wire*>(events[static_cast<std::size_t>(i)].data.ptr),
             events[static_cast<std::size_t>(i)].events);
      while (!timers_.empty() && timers_.top().when <= std::chrono::steady_clock::now()) {
        const auto what = timers_.top().what;
        timers_.pop();
        what();
      }
    }
  }

  void hang_up(Wire& wire) {
    if (wire.socket_ >= 0) ::close(wire.socket_);
    wire.socket_ = -1;
  }

  std::size_t bytes_received() const { return bytes_received_; }

 private:
  struct Timer {
    Moment when;
    std::uint64_t number;
    std::function<void()> what;
    bool operator<(const Timer& other) const {
      return when != other.when ? when > other.when : number > other.number;
    }
  };

  int wait() const {
    if (timers_.empty()) return 100;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        timers_.top().when - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 100));
  }

  void connect(Wire& wire) {
    wire.socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    ensure(wire.socket_ >= 0, "a socket: raise the limit of open files (ulimit -n)");
    const int on = 1;
    ::setsockopt(wire.socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port_);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int begun =
        ::connect(wire.socket_, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ensure(begun == 0 || errno == EINPROGRESS, "a connection over loopback");
    epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.ptr = &wire}};
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, wire.socket_, &event);
  }

  void move(Wire& wire, std::uint32_t) {
    while (wire.wants_to_send()) {
      const auto sent = ::send(wire.socket_, wire.request_.data() + wire.sent_,
                               wire.request_.size() - wire.sent_, MSG_NOSIGNAL);
      if (sent < 0 && errno == EAGAIN) break;
      if (sent < 0) return lose(wire);
      wire.sent_ += static_cast<std::size_t>(sent);
    }
    char buffer[16'384];
    for (;;) {
      const auto got = ::recv(wire.socket_, buffer, sizeof buffer, 0);
      if (got < 0 && errno == EAGAIN) break;
      if (got <= 0) return lose(wire);
      bytes_received_ += static_cast<std::size_t>(got);
      wire.received_.append(buffer, static_cast<std::size_t>(got));
      if (static_cast<std::size_t>(got) < sizeof buffer) break;
    }
    if (wire.event_)
      wire.take_events();
    else if (wire.reply_)
      wire.take_reply();
  }

  // A kept connection may be closed between two requests; in the middle of one it is an error.
  void lose(Wire& wire) {
    hang_up(wire);
    if (wire.reply_ && wire.received_.empty() && !wire.event_ && wire.sent_ > 0 && !wire.retried_) {
      wire.retried_ = true;
      wire.sent_ = 0;
      return send(wire);
    }
    wire.end({});
  }

  std::uint16_t port_;
  int epoll_;
  std::uint64_t next_ = 0;
  std::size_t bytes_received_ = 0;
  std::priority_queue<Timer> timers_;
};

}  // namespace entente::bench
