#pragma once

// A response on its way: cut into what is written at once, so that what is made piece by piece
// never stands in memory whole. Bytes, no sockets.

#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/net/wire.h"

namespace entente::net {

class Outgoing {
 public:
  struct Manner {
    std::string_view date;  // as http_date() writes it
    bool head_only = false;
    bool chunks = true;  // the reader knows them
    bool last = false;   // the connection ends with it; so it must for pieces without chunks
  };

  // `buffer` lends its memory and must outlive it. Precondition: fit_to_send(response).
  Outgoing(std::string& buffer, http::Response response, const Manner& manner);

  // What is to be written next, good until it is asked for more; empty after the last. Throws what
  // the maker of a piece throws: then the end was never said, and the reader knows it is not whole.
  std::string_view next();

 private:
  enum class Stage : std::uint8_t { head, body, pieces, over };

  std::string& buffer_;
  http::Response response_;
  std::string_view body_;  // too large to go with the head
  bool chunked_ = false;
  Stage stage_ = Stage::head;
};

}  // namespace entente::net
