#include "foundation/encoding/json_scanner.h"

#include <array>

namespace entente::encoding {
namespace {

// Bytes that stand in a string as they are: ASCII but for controls, the quote and the backslash.
constexpr auto plain = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) table[byte] = byte != '"' && byte != '\\';
  return table;
}();

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// RFC 3629 §3. Precondition: a scalar value.
void append_utf8(std::string& out, char32_t scalar) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (scalar < 0x80) return put(scalar);
  if (scalar < 0x800) return put(0xC0 | (scalar >> 6)), put(0x80 | (scalar & 0x3F));
  if (scalar < 0x10000)
    put(0xE0 | (scalar >> 12));
  else
    put(0xF0 | (scalar >> 18)), put(0x80 | ((scalar >> 12) & 0x3F));
  put(0x80 | ((scalar >> 6) & 0x3F));
  put(0x80 | (scalar & 0x3F));
}

// The character that \b, \t and so on stand for; 0 for an unknown letter.
char short_escape(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/':
      return letter;
    case 'b':
      return '\b';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'f':
      return '\f';
    case 'r':
      return '\r';
    default:
      return '\0';
  }
}

bool has_short_escape(char32_t scalar) {
  return scalar == '\b' || scalar == '\t' || scalar == '\n' || scalar == '\f' || scalar == '\r';
}

}  // namespace

bool JsonScanner::fail_here() {
  return fail(at_end() ? JsonFault::ends_early : JsonFault::unexpected_byte, at_);
}

bool JsonScanner::skip_blanks() {
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  if (!blank(next())) return true;
  if (form_ == JsonForm::canonical) return fail(JsonFault::whitespace, at_);
  while (blank(next())) step();
  return true;
}

bool JsonScanner::read_word(std::string_view word) {
  for (const char c : word) {
    if (next() != c) return fail_here();
    step();
  }
  return true;
}

bool JsonScanner::read_string(std::string& into) {
  if (next() != '"') return fail_here();
  step();
  std::size_t run = at_;  // where the bytes begin that are not in `into` yet
  while (!at_end()) {
    const char c = text_[at_];
    if (plain[static_cast<unsigned char>(c)]) {
      step();
    } else if (c == '"') {
      into.append(text_, run, at_ - run);
      return step(), true;
    } else if (c == '\\') {
      into.append(text_, run, at_ - run);
      if (!read_escape(into)) return false;
      run = at_;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      return fail(JsonFault::control_character, at_);
    } else if (!skip_utf8_sequence()) {
      return false;
    }
  }
  return fail(JsonFault::ends_early, at_);
}

// RFC 3629 §4, its syntax of byte sequences: no overlong form, no surrogate, nothing past U+10FFFF.
bool JsonScanner::skip_utf8_sequence() {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at_ + i < text_.size() ? static_cast<unsigned char>(text_[at_ + i]) : 0;
  };
  const unsigned lead = byte(0);
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  bool valid = lead >= 0xC2 && lead <= 0xF4 && byte(1) >= low && byte(1) <= high;
  for (std::size_t i = 2; i < length; ++i) valid = valid && (byte(i) & 0xC0) == 0x80;
  if (!valid) return fail(JsonFault::not_utf8, at_);
  at_ += length;
  return true;
}

bool JsonScanner::read_escape(std::string& into) {
  const std::size_t escape = at_;
  step();
  if (at_end()) return fail_here();
  const char letter = next();
  step();
  if (letter == 'u') return read_unicode_escape(into, escape);
  const char character = short_escape(letter);
  if (character == '\0') return fail(JsonFault::escape_unknown, escape);
  if (letter == '/' && form_ == JsonForm::canonical)
    return fail(JsonFault::escape_not_canonical, escape);
  into.push_back(character);
  return true;
}

// RFC 8259 §7; canonical text has \u only for controls without a short escape, in lower case.
bool JsonScanner::read_unicode_escape(std::string& into, std::size_t escape) {
  char32_t scalar = 0;
  if (!read_hex4(scalar)) return false;
  if (form_ == JsonForm::canonical) {
    const bool upper_case = text_[at_ - 1] >= 'A' && text_[at_ - 1] <= 'F';
    if (scalar >= 0x20 || has_short_escape(scalar) || upper_case)
      return fail(JsonFault::escape_not_canonical, escape);
  }
  if (scalar >= 0xDC00 && scalar <= 0xDFFF) return fail(JsonFault::lone_surrogate, escape);
  if (scalar >= 0xD800 && scalar <= 0xDBFF && !read_low_surrogate(scalar, escape)) return false;
  append_utf8(into, scalar);
  return true;
}

bool JsonScanner::read_low_surrogate(char32_t& scalar, std::size_t escape) {
  char32_t low = 0;
  if (text_.substr(at_, 2) != "\\u") return fail(JsonFault::lone_surrogate, escape);
  at_ += 2;
  if (!read_hex4(low)) return false;
  if (low < 0xDC00 || low > 0xDFFF) return fail(JsonFault::lone_surrogate, escape);
  scalar = 0x10000 + ((scalar - 0xD800) << 10) + (low - 0xDC00);
  return true;
}

bool JsonScanner::read_hex4(char32_t& into) {
  for (int i = 0; i < 4; ++i, step()) {
    const char c = next();
    const int digit = is_digit(c)            ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return fail_here();
    into = into * 16 + static_cast<char32_t>(digit);
  }
  return true;
}

bool JsonScanner::read_integer(std::int64_t& into) {
  const std::size_t start = at_;
  const bool negative = next() == '-';
  if (negative) step();
  if (!is_digit(next())) return fail_here();
  const bool leading_zero = next() == '0';
  std::int64_t value = 0;
  const std::size_t first_digit = at_;
  for (; is_digit(next()); step())
    if (value <= json_integer_max) value = value * 10 + (next() - '0');
  const bool goes_on = next() == '.' || next() == 'e' || next() == 'E';
  if (goes_on || (leading_zero && (negative || at_ - first_digit > 1)))
    return fail(JsonFault::number_not_an_integer, start);
  if (value > json_integer_max) return fail(JsonFault::number_out_of_range, start);
  into = negative ? -value : value;
  return true;
}

}  // namespace entente::encoding
