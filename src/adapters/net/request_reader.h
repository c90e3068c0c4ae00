#pragma once

// RequestReader: the bytes of one request become a Request (RFC 9112).
//
// Bytes in, no sockets: it takes what it can use and leaves the rest to the caller, so requests may
// arrive in any pieces, or several in one. Beast knows the grammar; the limits, and everything two
// servers could read differently (two hosts, an unusual transfer coding), are refused here.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "adapters/net/file_slots.h"
#include "adapters/net/limits.h"
#include "host/http/problem.h"

namespace entente::net {

class RequestReader {
 public:
  enum class State : std::uint8_t { reading, whole, refused };

  // Both must outlive the reader.
  RequestReader(const Limits& limits, FileSlots& slots);
  ~RequestReader();

  // How many of `bytes` were taken. Those left over are given again, with more after them; when
  // the request is whole they belong to the next one. Precondition: state() is reading.
  std::size_t take(std::string_view bytes);

  State state() const;
  // What is known so far; all of it once whole.
  http::Request& request();
  // Why it was refused. Precondition: state() is refused.
  const http::ProblemKind& problem() const;

  // The sender holds the body back until we say 100. True once.
  bool waits_for_continue();
  // It is a file, which may take its time. True once.
  bool takes_its_time();
  // May another request follow on this connection? Precondition: whole.
  bool keeps_alive() const;
  // HTTP/1.0 knows no chunks.
  bool knows_chunks() const;

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace entente::net
