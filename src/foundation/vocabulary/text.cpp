#include "foundation/vocabulary/text.h"

#include <cstdint>

namespace entente {
namespace {

constexpr char32_t invalid = 0xFFFFFFFF;

// One scalar value from `raw` at `at`, which moves behind it (RFC 3629 §4).
char32_t next_scalar(std::string_view raw, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(raw[i]); };
  const std::uint8_t lead = byte(at);
  if (lead < 0x80) return ++at, lead;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > raw.size()) return invalid;
  char32_t scalar = lead & (0x7F >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return invalid;
    scalar = (scalar << 6) | (byte(at + i) & 0x3F);
  }
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (scalar < least[length] || scalar > 0x10FFFF || (scalar >= 0xD800 && scalar <= 0xDFFF))
    return invalid;
  at += length;
  return scalar;
}

// Zero-width joiner and non-joiner (U+200C, U+200D) stay allowed: Persian and emoji need them.
bool forbidden(char32_t scalar) {
  if (scalar == '\n') return false;
  if (scalar < 0x20 || (scalar >= 0x7F && scalar <= 0x9F)) return true;
  if (scalar == 0x200B || (scalar >= 0x200E && scalar <= 0x200F)) return true;
  if (scalar >= 0x2028 && scalar <= 0x202E) return true;
  if (scalar >= 0x2060 && scalar <= 0x206F) return true;
  if (scalar == 0xFEFF || scalar == 0xFFFE || scalar == 0xFFFF) return true;
  return scalar >= 0xE0000 && scalar <= 0xE007F;
}

bool blank(char c) { return c == ' ' || c == '\n'; }

}  // namespace

std::size_t count_characters(std::string_view raw) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < raw.size(); ++count)
    if (next_scalar(raw, at) == invalid) return std::string_view::npos;
  return count;
}

Result<Text, TextError> Text::parse(std::string_view raw, std::size_t characters_limit) {
  if (raw.empty()) return Failure{TextError::empty};
  if (raw.size() > bytes_max) return Failure{TextError::too_long};
  std::size_t count = 0;
  for (std::size_t at = 0; at < raw.size(); ++count) {
    const char32_t scalar = next_scalar(raw, at);
    if (scalar == invalid) return Failure{TextError::not_utf8};
    if (forbidden(scalar)) return Failure{TextError::forbidden_character};
  }
  if (count > characters_limit) return Failure{TextError::too_long};
  if (blank(raw.front()) || blank(raw.back())) return Failure{TextError::blank_at_an_end};
  return Text{raw};
}

}  // namespace entente
