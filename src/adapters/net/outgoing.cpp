#include "adapters/net/outgoing.h"

namespace entente::net {
namespace {

constexpr std::size_t small_body_bytes = 16 * 1024;

}  // namespace

Outgoing::Outgoing(std::string& buffer, http::Response response, const Manner& manner)
    : buffer_(buffer), response_(std::move(response)) {
  const bool empty = !has_body(response_.status);
  auto framing = empty ? Framing::no_body : Framing::length;
  if (response_.pieces && !empty) framing = manner.chunks ? Framing::chunked : Framing::until_close;
  if (empty || manner.head_only)
    response_.pieces = nullptr;
  else
    body_ = response_.body.view();
  chunked_ = response_.pieces && framing == Framing::chunked;
  buffer_.clear();
  append_head(buffer_, response_, {.date = manner.date, .framing = framing, .last = manner.last});
  if (body_.size() > small_body_bytes) return;
  buffer_ += body_;
  body_ = {};
}

std::string_view Outgoing::next() {
  if (stage_ == Stage::head) {
    stage_ = Stage::body;
    return buffer_;
  }
  if (stage_ == Stage::body) {
    stage_ = response_.pieces ? Stage::pieces : Stage::over;
    if (!body_.empty()) return body_;
  }
  if (stage_ == Stage::over) return {};
  buffer_ = response_.pieces();
  if (chunked_ && !buffer_.empty()) buffer_ = chunk_of(buffer_);
  if (!buffer_.empty()) return buffer_;
  stage_ = Stage::over;
  return chunked_ ? last_chunk : std::string_view{};
}

}  // namespace entente::net
