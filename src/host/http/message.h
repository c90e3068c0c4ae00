#pragma once

// What a web server hears and says, as plain values: a Request, a Response, an Answer.
//
// Nothing here knows of sockets: handlers are tested by calling them. A handler gets a Request and
// an Answer and calls the Answer exactly once, now or later, from any thread. An Answer that is
// dropped without being called becomes a 500; a second call is ignored. The Request lives until
// the handler returns: a handler that answers later keeps what it needs.
// Request bytes come from strangers: path, query, headers and body may hold anything.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::http {

// `other` is whatever we never serve: it is answered 405.
enum class Method : std::uint8_t { get, head, post, put, patch, remove, options, other };

// "GET" for Method::get, "DELETE" for Method::remove, "" for Method::other.
std::string_view name_of(Method method);
// Method names are case-sensitive (RFC 9110 §9.1): "get" is Method::other.
Method method_named(std::string_view name);

struct Header {
  std::string name;
  std::string value;
  friend bool operator==(const Header&, const Header&) = default;
};

// Header names are compared without regard to ASCII case (RFC 9110 §5.1).
bool same_name(std::string_view left, std::string_view right);

struct Request {
  Method method = Method::get;
  std::string path = "/";  // as sent: still percent-encoded, without the query
  std::string query;       // as sent: what follows the first '?', without it
  std::vector<Header> headers;
  std::string body;
  std::vector<Header> params;  // what the router found in the path, decoded: {dialogue} -> "demo"
  std::string network = {};    // where it came from, coarsely; empty: not known. Never kept

  // The first header of that name.
  std::optional<std::string_view> header(std::string_view name) const;
  // The value of `{name}` in the pattern of this route. Asking for a name that the pattern does
  // not have is a bug and stops the program.
  const std::string& param(std::string_view name) const;
  // The first value of `name` in the query, decoded; nothing when absent or badly encoded.
  std::optional<std::string> query_value(std::string_view name) const;
};

// The bytes of a response: its own, or shared with a cache so that nothing is copied.
class Body {
 public:
  Body() = default;
  Body(std::string bytes)  // NOLINT: implicit, so that `.body = text` reads well
      : shared_(bytes.empty() ? nullptr : std::make_shared<const std::string>(std::move(bytes))) {}
  Body(const char* text) : Body(std::string(text)) {}                            // NOLINT
  Body(std::shared_ptr<const std::string> bytes) : shared_(std::move(bytes)) {}  // NOLINT

  std::string_view view() const {
    return shared_ ? std::string_view(*shared_) : std::string_view();
  }

 private:
  std::shared_ptr<const std::string> shared_;
};

// What a script that comes with a response may do. `computing`: also compile WebAssembly, which
// only the worker that recomputes results needs; no page may. `none`: it is a part of a page, or
// figures, and nothing runs by its permit; the header that says so is short, and a page is made of
// thirty such parts.
enum class Permit : std::uint8_t { none, ordinary, computing };

// A body that is too large to be made whole: its next bytes each time it is called, empty after the
// last. One call at a time, on a thread of the server, whenever the reader has taken what came
// before; what it throws ends the connection, so that nobody takes a part for the whole.
using Pieces = std::function<std::string()>;

// Length, date, connection and security headers are added by the server (security.h): a response
// says only what it is about. With a `topic`, it is an event stream that stays open: the body is
// the first event, later ones come from Broadcaster::publish (event.h).
struct Response {
  int status = 200;
  std::vector<Header> headers;
  Body body;
  Pieces pieces = {};  // instead of a body
  std::optional<std::string> topic;
  Permit permit = Permit::ordinary;

  std::optional<std::string_view> header(std::string_view name) const;
  // Replaces the header of that name, or adds it.
  void set(std::string_view name, std::string value);
};

using Answer = std::function<void(Response)>;
// What a route does.
using Handler = std::function<void(const Request&, Answer)>;
// What stands at the door of a server, usually a Router: it may keep or change the request.
using Entrance = std::function<void(Request, Answer)>;

// A whole response in one line: `respond(200, "text/plain; charset=utf-8", "hello")`.
Response respond(int status, std::string_view media_type, Body body);

}  // namespace entente::http
