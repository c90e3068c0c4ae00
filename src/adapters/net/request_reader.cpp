#include "adapters/net/request_reader.h"

#include <boost/beast/http/basic_parser.hpp>

#include "host/http/standard_problems.h"
#include "host/http/uri.h"

namespace entente::net {
namespace beast = boost::beast::http;
using beast::error;
using boost::system::error_code;
using BeastView = boost::beast::string_view;

namespace {

std::string_view view(BeastView text) { return {text.data(), text.size()}; }

}  // namespace

class RequestReader::Parser final : public beast::basic_parser<true> {
 public:
  Parser(const Limits& limits, FileSlots& slots) : limits_(limits), slots_(slots) {
    eager(true);
    header_limit(static_cast<std::uint32_t>(limits.header_bytes_max));
    body_limit(limits.body_bytes_max);
  }

  std::size_t take(std::string_view bytes) {
    error_code reason;
    const auto taken = put(boost::asio::buffer(bytes.data(), bytes.size()), reason);
    if (reason && reason != error::need_more) refuse_with(reason);
    // What Beast can not use yet grows until our limit, never beyond.
    if (!problem && !is_done() && bytes.size() - taken >= limits_.header_bytes_max)
      problem = &http::headers_too_large;
    return taken;
  }

  http::Request request;
  const http::ProblemKind* problem = nullptr;
  bool http_1_1 = true;
  bool waits_for_continue = false;
  bool takes_its_time = false;

 private:
  void refuse_with(error_code reason) {
    if (problem) return;
    problem = &http::bad_request;
    if (reason == error::body_limit) problem = &http::body_too_large;
    if (reason == error::header_limit) problem = &http::headers_too_large;
  }

  void stop(const http::ProblemKind& why, error_code& reason) {
    problem = &why;
    reason = error::bad_value;
  }

  void on_request_impl(beast::verb, BeastView method, BeastView target, int version,
                       error_code& reason) override {
    request.method = http::method_named(view(method));
    http_1_1 = version == 11;
    header_bytes_ = method.size() + target.size();
    if (header_bytes_ > limits_.header_bytes_max) return stop(http::headers_too_large, reason);
    if (target == "*" && request.method == http::Method::options) return;
    auto parsed = http::parse_target(view(target));
    if (!parsed) return stop(http::bad_request, reason);
    request.path = std::move(parsed->path);
    request.query = std::move(parsed->query);
  }

  // Beast 1.74 counts its header limit anew for every field that arrives by itself: we count all.
  void on_field_impl(beast::field field, BeastView name, BeastView value,
                     error_code& reason) override {
    header_bytes_ += name.size() + value.size() + 4;
    if (header_bytes_ > limits_.header_bytes_max || ++fields_ > limits_.headers_max)
      return stop(http::headers_too_large, reason);
    if (header_done_) return;  // Trailers are counted, never used.
    if (field == beast::field::host) ++hosts_;
    if (field == beast::field::expect)
      waits_for_continue = http::same_name(view(value), "100-continue");
    if (field == beast::field::content_type &&
        http::same_name(view(value), "application/octet-stream")) {
      body_bytes_max_ = limits_.file_bytes_max;
      body_limit(body_bytes_max_);
    }
    // Any other coding would leave us and a proxy with two ideas of where the request ends.
    if (field == beast::field::transfer_encoding &&
        (!http::same_name(view(value), "chunked") || !http_1_1))
      return stop(http::bad_request, reason);
    request.headers.push_back({std::string(name), std::string(value)});
  }

  void on_header_impl(error_code& reason) override {
    header_done_ = true;
    // RFC 9112 §3.2: 400 when HTTP/1.1 names no host, or two.
    if (hosts_ > 1 || (http_1_1 && hosts_ == 0)) stop(http::bad_request, reason);
  }

  // A body beyond what every request may send needs a slot.
  bool has_room_for(std::size_t bytes) {
    if (bytes <= limits_.body_bytes_max || slot_) return true;
    slot_ = slots_.take();
    return takes_its_time = static_cast<bool>(slot_);
  }

  void on_body_init_impl(const boost::optional<std::uint64_t>& length,
                         error_code& reason) override {
    if (!length) return;
    if (!has_room_for(static_cast<std::size_t>(*length))) return stop(http::overloaded, reason);
    request.body.reserve(static_cast<std::size_t>(*length));
  }

  std::size_t on_body_impl(BeastView bytes, error_code& reason) override {
    const auto size = request.body.size() + bytes.size();
    const bool fits = size <= body_bytes_max_;
    if (!fits || !has_room_for(size)) {
      stop(fits ? http::overloaded : http::body_too_large, reason);
      return 0;
    }
    request.body.append(bytes.data(), bytes.size());
    return bytes.size();
  }

  std::size_t on_chunk_body_impl(std::uint64_t, BeastView bytes, error_code& reason) override {
    return on_body_impl(bytes, reason);
  }
  void on_chunk_header_impl(std::uint64_t, BeastView, error_code&) override {}
  void on_response_impl(int, BeastView, int, error_code&) override {}
  void on_finish_impl(error_code&) override {}

  const Limits& limits_;
  FileSlots& slots_;
  FileSlots::Slot slot_;
  std::size_t body_bytes_max_ = limits_.body_bytes_max;
  std::size_t header_bytes_ = 0;
  std::size_t fields_ = 0;
  int hosts_ = 0;
  bool header_done_ = false;
};

RequestReader::RequestReader(const Limits& limits, FileSlots& slots)
    : parser_(std::make_unique<Parser>(limits, slots)) {}

RequestReader::~RequestReader() = default;

std::size_t RequestReader::take(std::string_view bytes) { return parser_->take(bytes); }

RequestReader::State RequestReader::state() const {
  if (parser_->problem) return State::refused;
  return parser_->is_done() ? State::whole : State::reading;
}

http::Request& RequestReader::request() { return parser_->request; }

const http::ProblemKind& RequestReader::problem() const { return *parser_->problem; }

bool RequestReader::waits_for_continue() {
  return parser_->is_header_done() && std::exchange(parser_->waits_for_continue, false);
}

bool RequestReader::takes_its_time() { return std::exchange(parser_->takes_its_time, false); }

bool RequestReader::keeps_alive() const { return parser_->keep_alive(); }

bool RequestReader::knows_chunks() const { return parser_->http_1_1; }

}  // namespace entente::net
