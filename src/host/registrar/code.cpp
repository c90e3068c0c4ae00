#include "host/registrar/code.h"

#include <array>

#include "foundation/crypto/sha256.h"

namespace entente::registrar {
namespace {

// What may stand between characters, in UTF-8. The last five are what French typography and word
// processors make of a blank and of a hyphen.
constexpr std::array<std::string_view, 10> gaps = {
    " ",        "\t",           "\r",           "\n",           "-",
    "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x93"};

// How many bytes of gap `text` begins with; 0: none.
std::size_t gap_at(std::string_view text) {
  for (const auto gap : gaps)
    if (text.starts_with(gap)) return gap.size();
  return 0;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool looks_alike(char c) { return c == '0' || c == 'O' || c == '1' || c == 'I'; }

Result<std::string, CodeError> characters_of(std::string_view raw, std::size_t max) {
  std::string text;
  while (!raw.empty()) {
    if (const auto gap = gap_at(raw); gap > 0) {
      raw.remove_prefix(gap);
      continue;
    }
    const char c = upper(raw.front());
    if (looks_alike(c)) return Failure{CodeError::look_alike};
    if (code_alphabet.find(c) == std::string_view::npos)
      return Failure{CodeError::forbidden_character};
    if (text.size() == max) return Failure{CodeError::too_long};
    text.push_back(c);
    raw.remove_prefix(1);
  }
  return text;
}

}  // namespace

// The alphabet has 32 characters and a byte 8 times as many values: no character is likelier.
Code Code::from_entropy(std::span<const std::uint8_t, code_length> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) text.push_back(code_alphabet[byte % code_alphabet.size()]);
  return Code{std::move(text)};
}

Result<Code, CodeError> Code::parse(std::string_view raw) {
  TRY(auto text, characters_of(raw, code_length));
  if (text.size() < code_length) return Failure{CodeError::too_short};
  return Code{std::move(text)};
}

Result<GivenCode, CodeError> parse_given(std::string_view raw) {
  TRY(const auto text, characters_of(raw, code_length + seal_length));
  if (text.size() < code_length) return Failure{CodeError::too_short};
  if (text.size() != code_length && text.size() != code_length + seal_length)
    return Failure{CodeError::too_long};
  return GivenCode{.code = Code{text.substr(0, code_length)}, .seal = text.substr(code_length)};
}

Digest code_digest(std::string_view dialogue, const Code& code) {
  crypto::Sha256 hash;
  hash.update("entente/code/v1\n").update(dialogue).update("\n").update(code.string());
  return hash.finish();
}

}  // namespace entente::registrar
