#pragma once

// How a response stands on the wire (RFC 9112): bytes, no sockets.
// Written so that no content can forge a header: what is not fit for the wire becomes a 500.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "host/http/message.h"

namespace entente::net {

// How the reader finds the end of the body.
enum class Framing : std::uint8_t { length, chunked, until_close, no_body };

struct Envelope {
  std::string_view date;  // as http_date() writes it
  Framing framing = Framing::length;
  bool last = false;  // "Connection: close"
};

// A final status (200 to 599), and headers that are fit for the wire.
bool fit_to_send(const http::Response& response);

// Which statuses never have a body: 204 and 304.
bool has_body(int status);

// Appends status line, headers, security headers and the empty line. Content-Length, Date,
// Connection, Transfer-Encoding and the security headers are ours: those of the response are left
// out. Precondition: fit_to_send(response).
void append_head(std::string& out, const http::Response& response, const Envelope& envelope);

// The whole of a 503, for a connection more than we can serve.
std::string turning_away(std::string_view date);

// One chunk; of empty bytes, nothing: an empty chunk would end the body.
std::string chunk_of(std::string_view bytes);
inline constexpr std::string_view last_chunk = "0\r\n\r\n";

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7), whatever the locale.
std::string http_date(std::chrono::system_clock::time_point at);

}  // namespace entente::net
