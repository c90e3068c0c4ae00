#include "adapters/net/wire.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "host/http/security.h"
#include "host/http/standard_problems.h"

namespace entente::net {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 23> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {507, "Insufficient Storage"},
}};

std::string_view reason_of(int status) {
  const auto at = std::ranges::find(reasons, status, &std::pair<int, std::string_view>::first);
  return at == reasons.end() ? "" : at->second;  // RFC 9112 §4: a reason may be empty
}

void append_number(std::string& out, std::size_t number, int base = 10) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.begin(), digits.end(), number, base).ptr;
  out.append(digits.data(), end);
}

void append_header(std::string& out, std::string_view name, std::string_view value) {
  out += name;
  out += ": ";
  out += value;
  out += "\r\n";
}

std::string block_of(std::span<const http::Header> headers) {
  std::string text;
  for (const auto& header : headers) append_header(text, header.name, header.value);
  return text;
}

// A page or a script needs leave to load more; what says no type is taken for one. A download is
// never opened, whatever its type.
bool is_inert(const http::Response& response) {
  if (response.permit == http::Permit::none) return true;
  const auto disposition = response.header("Content-Disposition");
  if (disposition && disposition->starts_with("attachment")) return true;
  const auto type = response.header("Content-Type");
  return type && !type->starts_with("text/html") && !type->starts_with("text/javascript");
}

const std::string& security_block(const http::Response& response) {
  static const std::string ordinary = block_of(http::security_headers());
  static const std::string computing = block_of(http::security_headers(http::Permit::computing));
  static const std::string inert = block_of(http::inert_headers());
  if (is_inert(response)) return inert;
  return response.permit == http::Permit::computing ? computing : ordinary;
}

bool is_ours(std::string_view name) {
  constexpr std::array<std::string_view, 4> framing{"Content-Length", "Date", "Connection",
                                                    "Transfer-Encoding"};
  const auto same = [&](std::string_view other) { return http::same_name(name, other); };
  return std::ranges::any_of(framing, same) ||
         std::ranges::any_of(http::security_headers(), same, &http::Header::name);
}

}  // namespace

bool fit_to_send(const http::Response& response) {
  return response.status >= 200 && response.status <= 599 &&
         std::ranges::all_of(response.headers, [](const http::Header& header) {
           return http::fit_for_the_wire(header.name, header.value);
         });
}

bool has_body(int status) { return status != 204 && status != 304; }

void append_head(std::string& out, const http::Response& response, const Envelope& envelope) {
  out += "HTTP/1.1 ";
  append_number(out, static_cast<std::size_t>(response.status));
  out += ' ';
  out += reason_of(response.status);
  out += "\r\n";
  append_header(out, "Date", envelope.date);
  for (const auto& header : response.headers)
    if (!is_ours(header.name)) append_header(out, header.name, header.value);
  out += security_block(response);
  if (envelope.framing == Framing::chunked) append_header(out, "Transfer-Encoding", "chunked");
  if (envelope.framing == Framing::length) {
    out += "Content-Length: ";
    append_number(out, response.body.view().size());
    out += "\r\n";
  }
  if (envelope.last) append_header(out, "Connection", "close");
  out += "\r\n";
}

std::string turning_away(std::string_view date) {
  const auto response =
      http::Problem(http::overloaded).header("Retry-After", "5").response(http::Language::french);
  std::string bytes;
  append_head(bytes, response, {.date = date, .last = true});
  return bytes += response.body.view();
}

std::string chunk_of(std::string_view bytes) {
  std::string chunk;
  if (bytes.empty()) return chunk;
  chunk.reserve(bytes.size() + 24);
  append_number(chunk, bytes.size(), 16);
  chunk += "\r\n";
  chunk += bytes;
  chunk += "\r\n";
  return chunk;
}

std::string http_date(std::chrono::system_clock::time_point at) {
  constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  using namespace std::chrono;
  const auto midnight = floor<std::chrono::days>(at);
  const year_month_day date(midnight);
  const hh_mm_ss time(floor<seconds>(at - midnight));
  std::string text;
  const auto two = [&](auto number, char after) {
    const auto value = static_cast<unsigned>(number);
    text += static_cast<char>('0' + value / 10 % 10);
    text += static_cast<char>('0' + value % 10);
    text += after;
  };
  text += days[weekday(midnight).c_encoding()];
  text += ", ";
  two(static_cast<unsigned>(date.day()), ' ');
  text += months[static_cast<unsigned>(date.month()) - 1];
  text += ' ';
  append_number(text, static_cast<std::size_t>(static_cast<int>(date.year())));
  text += ' ';
  two(time.hours().count(), ':');
  two(time.minutes().count(), ':');
  two(time.seconds().count(), ' ');
  return text + "GMT";
}

}  // namespace entente::net
