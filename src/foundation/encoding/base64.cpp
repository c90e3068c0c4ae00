#include "foundation/encoding/base64.h"

#include <array>

namespace entente::encoding {
namespace {

constexpr std::uint8_t no_letter = 0xFF;

// One of the two alphabets of RFC 4648, both ways.
struct Alphabet {
  constexpr explicit Alphabet(std::string_view sixty_four) : letters(sixty_four) {
    values.fill(no_letter);
    for (std::uint8_t i = 0; i < 64; ++i) values[static_cast<unsigned char>(letters[i])] = i;
  }
  std::string_view letters;
  std::array<std::uint8_t, 256> values{};
};

constexpr Alphabet standard{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
constexpr Alphabet url{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"};

std::string encode(std::span<const std::uint8_t> bytes, const Alphabet& alphabet) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  std::uint32_t waiting = 0;  // the low `bits` bits are not written yet
  unsigned bits = 0;
  for (const std::uint8_t byte : bytes) {
    waiting = waiting << 8 | byte;
    for (bits += 8; bits >= 6; bits -= 6)
      text.push_back(alphabet.letters[(waiting >> (bits - 6)) & 63]);
  }
  if (bits > 0) text.push_back(alphabet.letters[(waiting << (6 - bits)) & 63]);
  return text;
}

// `text` without padding.
std::optional<std::string> decode(std::string_view text, const Alphabet& alphabet) {
  if (text.size() % 4 == 1) return std::nullopt;
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t waiting = 0;
  unsigned bits = 0;
  for (const char letter : text) {
    const std::uint8_t value = alphabet.values[static_cast<unsigned char>(letter)];
    if (value == no_letter) return std::nullopt;
    waiting = waiting << 6 | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<char>(waiting >> bits & 0xFF));
  }
  // RFC 4648 §3.5: spare bits that are not zero would give one run of bytes several spellings.
  if ((waiting & ((1u << bits) - 1)) != 0) return std::nullopt;
  return bytes;
}

std::span<const std::uint8_t> as_bytes(std::string_view bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

}  // namespace

std::string to_base64(std::span<const std::uint8_t> bytes) {
  std::string text = encode(bytes, standard);
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  if (text.ends_with("==")) return decode(text.substr(0, text.size() - 2), standard);
  if (text.ends_with('=')) return decode(text.substr(0, text.size() - 1), standard);
  return decode(text, standard);
}

std::string to_base64url(std::span<const std::uint8_t> bytes) { return encode(bytes, url); }

std::optional<std::string> from_base64url(std::string_view text) { return decode(text, url); }

std::string to_base64(std::string_view bytes) { return to_base64(as_bytes(bytes)); }

std::string to_base64url(std::string_view bytes) { return to_base64url(as_bytes(bytes)); }

}  // namespace entente::encoding
