#pragma once

// What a stranger may cost us: every number the server keeps to.

#include <chrono>
#include <cstddef>

namespace entente::net {

struct Limits {
  std::size_t header_bytes_max = 16 * 1024;            // beyond: 431
  std::size_t headers_max = 100;                       // beyond: 431
  std::size_t body_bytes_max = 256 * 1024;             // beyond: 413
  std::size_t file_bytes_max = 5 * 1024 * 1024;        // of a body of bytes (file_slots.h); 413
  std::size_t files_max = 16;                          // such bodies at once; beyond: 503
  std::size_t connections_max = 20'000;                // beyond: 503 and closed
  std::size_t pending_event_bytes_max = 256 * 1024;    // a reader further behind is disconnected
  std::chrono::milliseconds request_time_max{15'000};  // first to last byte of a request; then 408
  std::chrono::milliseconds file_time_max{300'000};    // the same for a file, from its first byte
  std::chrono::milliseconds idle_time_max{75'000};     // between two requests; then closed
  std::chrono::milliseconds write_time_max{30'000};    // without taking one byte; then closed
  std::chrono::milliseconds heartbeat{15'000};         // a comment on quiet event streams
  std::chrono::milliseconds sweep{1'000};              // how often the above are looked at
  std::chrono::milliseconds stop_time_max{5'000};      // for requests under way when stopping
};

}  // namespace entente::net
