#include "foundation/crypto/sha256.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/tlog/note.h"
#include "foundation/tlog/note_line.h"
#include "foundation/vocabulary/text.h"

namespace entente::tlog {
namespace {

constexpr std::string_view ed25519_type{"\x01", 1};

std::string_view view(const PublicKey& key) {
  return {reinterpret_cast<const char*>(key.bytes.data()), PublicKey::size};
}

std::string four_bytes(std::uint32_t id) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(id >> shift));
  return bytes;
}

std::uint32_t id_of(std::string_view name, const PublicKey& key) {
  crypto::Sha256 hash;
  hash.update(name).update("\n").update(ed25519_type).update(view(key));
  const Digest digest = hash.finish();
  std::uint32_t id = 0;
  for (std::size_t i = 0; i < 4; ++i) id = id << 8 | digest.bytes[i];
  return id;
}

// White space of Unicode (property White_Space) beyond ASCII, as UTF-8.
constexpr std::string_view wide_spaces[] = {"\u0085", "\u00A0", "\u1680", "\u2000", "\u2001",
                                            "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
                                            "\u2007", "\u2008", "\u2009", "\u200A", "\u2028",
                                            "\u2029", "\u202F", "\u205F", "\u3000"};

}  // namespace

bool is_key_name(std::string_view name) {
  if (name.empty() || count_characters(name) == std::string_view::npos) return false;
  for (const char c : name)
    if (static_cast<unsigned char>(c) <= ' ' || c == '+') return false;
  for (const auto space : wide_spaces)
    if (name.find(space) != std::string_view::npos) return false;
  return true;
}

std::string signature_line(const VerifierKey& key, const Signature& signature) {
  std::string bytes = four_bytes(key.id());
  bytes.append(reinterpret_cast<const char*>(signature.bytes.data()), Signature::size);
  std::string line{line_start};
  return line.append(key.name()).append(" ").append(encoding::to_base64(bytes)).append("\n");
}

VerifierKey::VerifierKey(std::string_view name, const PublicKey& key)
    : name_(name), key_(key), id_(id_of(name, key)) {}

Result<VerifierKey, VerifierKeyFault> VerifierKey::make(std::string_view name,
                                                        const PublicKey& key) {
  if (!is_key_name(name)) return Failure{VerifierKeyFault::name_refused};
  return VerifierKey{name, key};
}

// Split at the first two plus signs: base64 may hold more.
Result<VerifierKey, VerifierKeyFault> VerifierKey::parse(std::string_view vkey) {
  const auto name_end = vkey.find('+');
  if (name_end == std::string_view::npos) return Failure{VerifierKeyFault::malformed};
  const auto rest = vkey.substr(name_end + 1);
  if (rest.size() < 9 || rest[8] != '+') return Failure{VerifierKeyFault::malformed};
  const auto id = encoding::from_hex(rest.substr(0, 8));
  const auto typed = encoding::from_base64(rest.substr(9));
  if (!id || !typed || typed->empty()) return Failure{VerifierKeyFault::malformed};
  if (!typed->starts_with(ed25519_type)) return Failure{VerifierKeyFault::type_not_supported};
  const auto key = encoding::fixed_bytes<PublicKey>(typed->substr(1));
  if (!key) return Failure{VerifierKeyFault::malformed};
  TRY(auto made, make(vkey.substr(0, name_end), *key));
  if (four_bytes(made.id()) != *id) return Failure{VerifierKeyFault::id_differs};
  return made;
}

std::string VerifierKey::string() const {
  const std::string typed = std::string{ed25519_type}.append(view(key_));
  return name_ + "+" + encoding::to_hex(four_bytes(id_)) + "+" + encoding::to_base64(typed);
}

}  // namespace entente::tlog
