#pragma once

// The key of a seat whose holder has no script. Its seed lives in a cookie of their browser and
// nowhere else: it comes with each form, signs here in memory, and is wiped when the answer has
// gone. A restart loses nothing, and there is no file of keys to steal.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/crypto/ed25519.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/language_tag.h"
#include "host/http/message.h"
#include "host/ports/entropy.h"
#include "record/acts/signed_act.h"

namespace entente::forms {

// How long a browser keeps the key: until it is closed, or for thirty days.
enum class Life : std::uint8_t { until_closed, days };
inline constexpr std::int64_t key_life_days = 30;

class EntrustedKey {
 public:
  using Seed = std::array<std::uint8_t, crypto::SigningKey::seed_size>;

  static EntrustedKey fresh(ports::Entropy& entropy);
  // The one in the cookie of this request; nullopt: there is none, or none that can be read.
  static std::optional<EntrustedKey> of(const http::Request& request);

  EntrustedKey(EntrustedKey&& other) noexcept;
  EntrustedKey& operator=(EntrustedKey&&) = delete;
  EntrustedKey(const EntrustedKey&) = delete;
  EntrustedKey& operator=(const EntrustedKey&) = delete;
  ~EntrustedKey();

  PublicKey holder() const { return key_.public_key(); }
  acts::SignedAct sign(constitution::Act act, std::vector<acts::Content> contents = {}) const {
    return acts::SignedAct::sign(key_, std::move(act), std::move(contents));
  }

  // What every form carries: another site can make a browser send the cookie, and never know this.
  std::string token() const;
  // The salt of a statement: the same words sent twice from one form are the same content, and
  // nobody without the key can guess it.
  Salt salt_for(QuestionId question, const LanguageTag& language, std::string_view text) const;

  // The value of Set-Cookie: for the forms of this dialogue, out of reach of any script, never sent
  // along by a form of another site, and never in the clear where the page itself was encrypted.
  std::string cookie(const http::Request& request, Life life) const;

 private:
  explicit EntrustedKey(const Seed& seed);

  Seed seed_;
  crypto::SigningKey key_;
};

// The value of Set-Cookie that makes a browser forget the key.
std::string no_cookie(const http::Request& request);

// Where the forms of a dialogue begin, and the only path that the cookie is sent to.
std::string seat_path(std::string_view dialogue);

}  // namespace entente::forms
