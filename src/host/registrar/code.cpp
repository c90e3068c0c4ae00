#include "host/registrar/code.h"

#include "foundation/crypto/sha256.h"

namespace entente::registrar {

// The alphabet has 32 characters and a byte 8 times as many values: no character is likelier.
Code Code::from_entropy(std::span<const std::uint8_t, code_length> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) text.push_back(code_alphabet[byte % code_alphabet.size()]);
  return Code{std::move(text)};
}

std::optional<Code> Code::parse(std::string_view raw) {
  std::string text;
  for (char c : raw) {
    if (c == ' ' || c == '-') continue;
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (text.size() == code_length || code_alphabet.find(c) == std::string_view::npos)
      return std::nullopt;
    text.push_back(c);
  }
  if (text.size() != code_length) return std::nullopt;
  return Code{std::move(text)};
}

Digest code_digest(std::string_view dialogue, const Code& code) {
  crypto::Sha256 hash;
  hash.update("entente/code/v1\n").update(dialogue).update("\n").update(code.string());
  return hash.finish();
}

}  // namespace entente::registrar
