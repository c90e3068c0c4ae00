#include "host/following/following.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "foundation/encoding/hex.h"

namespace entente::following {
namespace {

constexpr std::array<std::string_view, 3> kinds = {"commitment", "proposal", "decision"};

}  // namespace

std::string Subject::string() const {
  return std::string{kinds.at(static_cast<std::size_t>(kind))} + "-" + std::to_string(number);
}

std::optional<Subject> Subject::parse(std::string_view text) {
  const auto dash = text.find('-');
  const auto kind = std::ranges::find(kinds, text.substr(0, dash));
  if (dash == text.npos || kind == kinds.end()) return std::nullopt;
  Subject subject{.kind = static_cast<Kind>(kind - kinds.begin())};
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data() + dash + 1, end, subject.number);
  // One spelling only: "commitment-07" is nothing.
  if (error != std::errc{} || stopped != end || subject.string() != text) return std::nullopt;
  return subject;
}

Token Token::from_entropy(std::span<const std::uint8_t, token_bytes> bytes) {
  return Token{encoding::to_hex(bytes)};
}

std::optional<Token> Token::parse(std::string_view text) {
  const auto bytes = encoding::from_hex(text);
  if (!bytes || bytes->size() != token_bytes) return std::nullopt;
  return Token{std::string{text}};
}

registrar::MailAddress in_one_spelling(const registrar::MailAddress& address) {
  std::string lower = address.string();
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return *registrar::MailAddress::parse(lower);
}

}  // namespace entente::following
