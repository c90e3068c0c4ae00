#pragma once

// Server: HTTP/1.1 over TCP, and event streams. Values of host/http in and out; no decisions here.
//
// One thread, one event loop and one listening socket per `threads`; the kernel spreads the
// connections (SO_REUSEPORT). The entrance is called on the loop of its connection and must not
// block; it may answer from any thread. Requests of one connection are answered in their order, one
// at a time. An exception out of the entrance becomes a 500 and the server goes on.
// Every limit is in Limits: a stranger can cost us a bounded amount of memory and time.
// Addresses of readers are never asked for, kept or logged. TLS and HTTP/2 belong to a proxy.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/net/limits.h"
#include "adapters/net/listening.h"
#include "host/http/event.h"
#include "host/http/message.h"

namespace entente::net {

struct Options {
  std::string address = "127.0.0.1";  // IPv4 or IPv6, numeric
  std::uint16_t port = 0;             // 0: any free one, see Server::port()
  unsigned threads = 1;
  Limits limits = {};
  // Told what an exception out of the entrance said, from any of the threads. The server itself
  // never puts an address into it.
  std::function<void(std::string_view what)> on_fault = [](std::string_view) {};
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
