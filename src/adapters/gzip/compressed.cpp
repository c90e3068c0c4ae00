#include "adapters/gzip/compressed.h"

#include <algorithm>
#include <optional>
#include <zlib.h>

#include "host/http/preference.h"

namespace entente::gzip {
namespace {

constexpr int gzip_window_bits = 15 + 16;  // 16 asks zlib for the gzip form
constexpr int memory_level = 8;

std::optional<std::string> packed(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window_bits, memory_level,
                   Z_DEFAULT_STRATEGY) != Z_OK)
    return std::nullopt;
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  // zlib only reads its input, but its interface does not say so.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int ended = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (ended != Z_STREAM_END) return std::nullopt;
  return out;
}

bool accepts_gzip(const http::Request& request) {
  const auto header = request.header("Accept-Encoding");
  if (!header) return false;
  return std::ranges::any_of(http::parse_preferences(*header), [](const auto& preference) {
    return preference.name == "gzip" && preference.weight > 0;
  });
}

bool worth_it(const http::Response& response) {
  const auto type = response.header("Content-Type");
  return type && type->starts_with("application/json") && !response.topic &&
         !response.header("Content-Encoding") &&
         response.body.view().size() >= worth_compressing_bytes;
}

http::Response smaller(http::Response response) {
  auto bytes = packed(response.body.view());
  if (!bytes) return response;
  response.body = *std::move(bytes);
  response.set("Content-Encoding", "gzip");
  response.set("Vary", "Accept-Encoding");
  if (const auto tag = response.header("ETag"); tag && !tag->starts_with("W/"))
    response.set("ETag", "W/" + std::string{*tag});
  return response;
}

}  // namespace

http::Entrance compressed(http::Entrance entrance) {
  return [entrance = std::move(entrance)](http::Request request, http::Answer answer) {
    if (!accepts_gzip(request)) return entrance(std::move(request), std::move(answer));
    entrance(std::move(request), [answer = std::move(answer)](http::Response response) {
      answer(worth_it(response) ? smaller(std::move(response)) : std::move(response));
    });
  };
}

}  // namespace entente::gzip
