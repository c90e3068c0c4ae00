#include "host/http/etag.h"

#include <algorithm>

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::http {
namespace {

// RFC 9110 §8.8.3.2: weak comparison looks at the opaque part only.
std::string_view opaque(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

}  // namespace

std::string quote_tag(std::string_view text) {
  const bool printable =
      std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f' && c != '"'; });
  ensure(printable, "an entity tag must be printable ASCII");
  return '"' + std::string(text) + '"';
}

std::string content_tag(std::string_view bytes) {
  return quote_tag(encoding::to_hex(crypto::sha256(bytes).span()));
}

bool already_has(const Request& request, std::string_view tag) {
  auto list = request.header("If-None-Match").value_or("");
  if (list == "*") return true;
  // Tags hold no quote, so every second quote ends one; commas may stand inside.
  for (;;) {
    const auto open = list.find('"');
    const auto close = open == list.npos ? list.npos : list.find('"', open + 1);
    if (close == list.npos) return false;
    if (list.substr(open, close - open + 1) == opaque(tag)) return true;
    list.remove_prefix(close + 1);
  }
}

Response tagged(const Request& request, std::string_view tag, Response response) {
  response.set("ETag", std::string(tag));
  if (!response.header("Cache-Control")) response.set("Cache-Control", "no-cache");
  if (response.status != 200 || !already_has(request, tag)) return response;
  response.status = 304;
  response.body = {};
  response.pieces = {};
  return response;
}

}  // namespace entente::http
