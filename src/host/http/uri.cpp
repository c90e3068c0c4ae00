#include "host/http/uri.h"

#include <algorithm>

namespace entente::http {
namespace {

constexpr int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<std::string> form_decode(std::string_view encoded) {
  std::string spaced(encoded);
  std::ranges::replace(spaced, '+', ' ');
  return percent_decode(spaced);
}

// Takes what stands before `separator` off the front of `rest`.
std::string_view take_until(std::string_view& rest, char separator) {
  const auto end = std::min(rest.find(separator), rest.size());
  const auto taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view encoded) {
  std::string decoded;
  decoded.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] != '%') {
      decoded += encoded[i];
      continue;
    }
    if (encoded.size() - i < 3) return std::nullopt;
    const int high = hex_digit(encoded[i + 1]), low = hex_digit(encoded[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    decoded += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return decoded;
}

std::optional<Target> parse_target(std::string_view raw) {
  // RFC 9112 §3.2.2: a server accepts the absolute form, although only proxies send it.
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!raw.starts_with(scheme)) continue;
    raw.remove_prefix(scheme.size());
    raw.remove_prefix(std::min(raw.find_first_of("/?"), raw.size()));
    if (raw.empty()) return Target{.path = "/", .query = ""};
    if (raw.front() == '?') return Target{.path = "/", .query = std::string(raw.substr(1))};
    break;
  }
  if (!raw.starts_with('/')) return std::nullopt;
  auto rest = raw;
  const auto path = take_until(rest, '?');
  return Target{.path = std::string(path), .query = std::string(rest)};
}

std::optional<std::vector<std::string>> split_path(std::string_view path) {
  if (!path.starts_with('/')) return std::nullopt;
  std::vector<std::string> segments;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    const auto raw = path.substr(0, path.find('/'));
    path.remove_prefix(raw.size());
    auto segment = percent_decode(raw);
    if (!segment) return std::nullopt;
    segments.push_back(std::move(*segment));
  }
  return segments;
}

std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> pairs;
  while (!query.empty()) {
    auto value = take_until(query, '&');
    if (value.empty()) continue;
    const auto name = take_until(value, '=');
    auto decoded_name = form_decode(name), decoded_value = form_decode(value);
    if (decoded_name && decoded_value)
      pairs.emplace_back(std::move(*decoded_name), std::move(*decoded_value));
  }
  return pairs;
}

}  // namespace entente::http
