#include "host/forms/entrusted_key.h"

#include <algorithm>

#include "foundation/crypto/sha256.h"
#include "foundation/crypto/wipe.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/trimmed.h"
#include "host/http/house.h"

namespace entente::forms {
namespace {

constexpr std::string_view cookie_name = "entente_seat";
constexpr std::int64_t day_seconds = 86'400;

// RFC 6265 §4.2.1: "a=1; b=2". The first of our name that can be read.
std::optional<Digest> seed_in(std::string_view cookies) {
  while (!cookies.empty()) {
    const auto end = std::min(cookies.find(';'), cookies.size());
    const auto pair = encoding::trimmed(cookies.substr(0, end));
    cookies.remove_prefix(std::min(end + 1, cookies.size()));
    const auto equals = pair.find('=');
    if (equals == pair.npos || pair.substr(0, equals) != cookie_name) continue;
    if (auto seed = encoding::fixed_from_hex<Digest>(pair.substr(equals + 1))) return seed;
  }
  return std::nullopt;
}

std::string_view as_text(std::span<const std::uint8_t> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string attributes(const http::Request& request) {
  const bool encrypted = http::house_address(request).starts_with("https:");
  return "; Path=" + seat_path(request.param("dialogue")) + "; HttpOnly; SameSite=Lax" +
         (encrypted ? "; Secure" : "");
}

}  // namespace

EntrustedKey::EntrustedKey(const Seed& seed)
    : seed_(seed), key_(crypto::SigningKey::from_seed(seed)) {}

EntrustedKey::EntrustedKey(EntrustedKey&& other) noexcept
    : seed_(other.seed_), key_(std::move(other.key_)) {
  crypto::wipe(other.seed_);
}

EntrustedKey::~EntrustedKey() { crypto::wipe(seed_); }

EntrustedKey EntrustedKey::fresh(ports::Entropy& entropy) {
  Seed seed{};
  entropy.fill(seed);
  EntrustedKey key{seed};
  crypto::wipe(seed);
  return key;
}

std::optional<EntrustedKey> EntrustedKey::of(const http::Request& request) {
  for (const auto& header : request.headers) {
    if (!http::same_name(header.name, "Cookie")) continue;
    if (auto seed = seed_in(header.value)) {
      std::optional<EntrustedKey> key{EntrustedKey{seed->bytes}};
      crypto::wipe(seed->bytes);
      return key;
    }
  }
  return std::nullopt;
}

std::string EntrustedKey::token() const {
  crypto::Sha256 digest;
  digest.update("entente/form/v1\n").update(as_text(seed_));
  return encoding::to_hex(digest.finish().span());
}

Salt EntrustedKey::salt_for(QuestionId question, const LanguageTag& language,
                            std::string_view text) const {
  crypto::Sha256 digest;
  digest.update("entente/form-salt/v1\n").update(as_text(seed_));
  digest.update(std::to_string(question.number) + "\n" + language.string() + "\n").update(text);
  return Salt{digest.finish().bytes};
}

std::string EntrustedKey::cookie(const http::Request& request, Life life) const {
  const auto lasting = life == Life::days
                           ? "; Max-Age=" + std::to_string(key_life_days * day_seconds)
                           : std::string{};
  return std::string{cookie_name} + "=" + encoding::to_hex(seed_) + attributes(request) + lasting;
}

std::string no_cookie(const http::Request& request) {
  return std::string{cookie_name} + "=" + attributes(request) + "; Max-Age=0";
}

std::string seat_path(std::string_view dialogue) { return "/d/" + std::string{dialogue} + "/seat"; }

}  // namespace entente::forms
