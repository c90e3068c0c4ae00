#include "host/http/security.h"

#include <algorithm>
#include <array>

namespace entente::http {
namespace {

std::string content_security_policy(std::string_view scripts) {
  return "default-src 'none'; script-src " + std::string(scripts) +
         "; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
         "font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'; require-trusted-types-for 'script'";
}

std::array<Header, 4> headers_with(std::string policy) {
  return {{
      {"Content-Security-Policy", std::move(policy)},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
  }};
}

// RFC 9110 §5.6.2.
constexpr bool is_token_character(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

}  // namespace

std::span<const Header> security_headers(Permit permit) {
  static const auto ordinary = headers_with(content_security_policy("'self'"));
  // Compiling WebAssembly, and nothing else of what 'unsafe-eval' would allow (CSP 3).
  static const auto computing = headers_with(content_security_policy("'self' 'wasm-unsafe-eval'"));
  if (permit == Permit::none) return inert_headers();
  return permit == Permit::computing ? computing : ordinary;
}

std::span<const Header> inert_headers() {
  static const auto headers = headers_with("default-src 'none'; frame-ancestors 'none'; sandbox");
  return headers;
}

bool fit_for_the_wire(std::string_view name, std::string_view value) {
  if (name.empty() || !std::ranges::all_of(name, is_token_character)) return false;
  return std::ranges::none_of(value, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
  });
}

}  // namespace entente::http
