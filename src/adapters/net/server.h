#pragma once

// Server: HTTP/1.1 over TCP, and event streams. Values of host/http in and out; no decisions here.
//
// One thread, one event loop and one listening socket per `threads`; the kernel spreads the
// connections (SO_REUSEPORT). The entrance is called on the loop of its connection and must not
// block; it may answer from any thread. Requests of one connection are answered in their order, one
// at a time. An exception out of the entrance becomes a 500 and the server goes on.
// Every limit is in Limits: a stranger can cost us a bounded amount of memory and time.
// Addresses of readers are never asked for, kept or logged. TLS and HTTP/2 belong to a proxy.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "host/http/event.h"
#include "host/http/message.h"

namespace entente::net {

struct Limits {
  std::size_t header_bytes_max = 16 * 1024;            // beyond: 431
  std::size_t headers_max = 100;                       // beyond: 431
  std::size_t body_bytes_max = 256 * 1024;             // beyond: 413
  std::size_t connections_max = 10'000;                // beyond: 503 and closed
  std::size_t pending_event_bytes_max = 256 * 1024;    // a reader further behind is disconnected
  std::chrono::milliseconds request_time_max{15'000};  // first to last byte of a request; then 408
  std::chrono::milliseconds idle_time_max{75'000};     // between two requests; then closed
  std::chrono::milliseconds write_time_max{30'000};    // without taking one byte; then closed
  std::chrono::milliseconds heartbeat{15'000};         // a comment on quiet event streams
  std::chrono::milliseconds sweep{1'000};              // how often the above are looked at
  std::chrono::milliseconds stop_time_max{5'000};      // for requests under way when stopping
};

struct Options {
  std::string address = "127.0.0.1";  // IPv4 or IPv6, numeric
  std::uint16_t port = 0;             // 0: any free one, see Server::port()
  unsigned threads = 1;
  Limits limits = {};
  // Told what an exception out of the entrance said. Never contains an address.
  std::function<void(std::string_view what)> on_fault = {};
};

// The address can not be listened on: taken, not ours, not allowed, or not an address.
class ListenError : public std::runtime_error {
 public:
  enum class Reason : std::uint8_t { in_use, not_available, not_allowed, not_an_address, other };
  ListenError(Reason why, std::string where, const std::string& what)
      : std::runtime_error(what), reason(why), address(std::move(where)) {}

  Reason reason;
  std::string address;  // "127.0.0.1:8080"
};

class Server final : public http::Broadcaster {
 public:
  // Listens at once; throws ListenError. Nothing is answered before run().
  Server(Options options, http::Entrance entrance);
  // Precondition: run() is not running.
  ~Server() override;
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Serves until stop(). The calling thread is one of the `threads`.
  void run();
  // From any thread, but not from a signal handler: no new connection, requests under way are
  // answered for at most `stop_time_max`, event streams end, then run() returns.
  void stop();

  std::uint16_t port() const;
  std::size_t connections() const;

  void publish(std::string_view topic, std::string_view event) override;
  std::size_t listeners(std::string_view topic) const override;

 private:
  struct House;
  std::unique_ptr<House> house_;
};

}  // namespace entente::net
