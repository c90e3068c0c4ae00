#pragma once

// Paths and queries as strangers send them (RFC 3986, WHATWG form encoding for queries).
// Every function accepts any bytes, never throws, and says no by nullopt.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::http {

// "%41" -> "A". Refuses a '%' without two hexadecimal digits. What comes out may be any bytes.
std::optional<std::string> percent_decode(std::string_view encoded);

struct Target {
  std::string path;   // begins with '/'
  std::string query;  // without '?'
};

// The target of a request line: "/a?b" or, for proxies, "http://host/a?b" (RFC 9112 §3.2).
// Refuses everything else, so also "*" and the "host:port" of CONNECT.
std::optional<Target> parse_target(std::string_view raw);

// "/d/caf%C3%A9/" -> {"d", "café", ""}: the decoded segments between slashes. "/" -> {""}.
// Refuses a path that does not begin with '/', and bad percent encoding. Dots are not special:
// no path of ours is ever a file name.
std::optional<std::vector<std::string>> split_path(std::string_view path);

// "a=1&b=x+y" -> {{"a","1"},{"b","x y"}}, in order. A pair with bad encoding is left out.
std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query);

}  // namespace entente::http
