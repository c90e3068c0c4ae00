#pragma once

// For the tests of this room: a server on the loopback, and a line to it that sends raw bytes, as
// strangers do.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>

#include "adapters/net/server.h"

namespace entente::net::loopback {

// What a busy machine may take for things that happen at once. Whatever would end them otherwise
// takes longer, so that a test still tells the two apart.
inline constexpr std::chrono::milliseconds at_once{15'000};
inline constexpr Limits patient{
    .request_time_max = 2 * at_once, .idle_time_max = 4 * at_once, .stop_time_max = 2 * at_once};

// A server that runs in its own thread until it goes out of scope.
class Running {
 public:
  explicit Running(http::Entrance entrance, Limits limits = patient, unsigned threads = 2);
  ~Running();

  Server& server() { return server_; }
  // Stops it and waits for run() to return; says how long that took.
  std::chrono::milliseconds stop();

 private:
  Server server_;
  std::thread thread_;
};

struct Reply {
  int status = 0;
  std::string head;  // status line and headers
  std::string body;
};

// One connection. Reading waits at most five seconds, then says what it has.
class Line {
 public:
  explicit Line(const Server& server);
  ~Line();
  Line(Line&& other) noexcept;
  Line(const Line&) = delete;

  void send(std::string_view bytes);
  // One response with a Content-Length; status 0 when the server hung up instead.
  Reply reply(bool without_body = false);
  // What arrives until it contains `mark`; all there is when the server hangs up before.
  std::string until(std::string_view mark);
  // True when the server hangs up within the time, whatever it says before.
  bool ends_within(std::chrono::milliseconds time);
  void hang_up();
  // How much the kernel keeps for a reader that does not read.
  void receive_little();

 private:
  enum class Heard : std::uint8_t { bytes, the_end, nothing };
  Heard listen(std::chrono::milliseconds time);

  int socket_;
  std::string received_;
};

// GET with a Host, ready to send.
std::string get(std::string_view path);
std::string post(std::string_view path, std::string_view body);

// Asks on a new connection.
Reply ask(const Server& server, std::string_view request);

// Waits until `holds` is true; says whether it is, in the end.
template <class Condition>
bool eventually(Condition holds) {
  constexpr std::chrono::milliseconds step{5};
  for (auto waited = 0 * step; waited < at_once && !holds(); waited += step)
    std::this_thread::sleep_for(step);
  return holds();
}

}  // namespace entente::net::loopback
