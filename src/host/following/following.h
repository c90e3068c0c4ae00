#pragma once

// Following: whoever asks is told by mail when a promise, a proposal or a decision changes, whether
// they are for it, against it or neither; nobody is asked which. An address is kept here and
// nowhere else: no seat, key, vote or name stands beside it, and this room has no type in common
// with the clerk's. docs/decisions/0016 says why it is built like this.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/language_tag.h"
#include "host/registrar/mail.h"

namespace entente::following {

// What is followed: one thing of a dialogue that has a page of its own.
enum class Kind : std::uint8_t { commitment, proposal, decision };

struct Subject {
  Kind kind = Kind::commitment;
  std::uint32_t number = 0;

  // "commitment-7"
  std::string string() const;
  static std::optional<Subject> parse(std::string_view text);
  friend auto operator<=>(const Subject&, const Subject&) = default;
};

// What only the letter says: whoever holds it reads the mail of that address. 128 bits, in
// hexadecimal, so that nobody guesses one.
inline constexpr std::size_t token_bytes = 16;

class Token {
 public:
  static Token from_entropy(std::span<const std::uint8_t, token_bytes> bytes);
  static std::optional<Token> parse(std::string_view text);

  const std::string& string() const { return string_; }
  friend bool operator==(const Token&, const Token&) = default;

 private:
  explicit Token(std::string valid) : string_(std::move(valid)) {}
  std::string string_;
};

// In lower case: no house of mail in use tells the two apart, and somebody who wants to fill a
// stranger's box could.
registrar::MailAddress in_one_spelling(const registrar::MailAddress& address);

// Somebody asked; whether the address is theirs, its letter will show.
struct Wish {
  std::string dialogue;
  registrar::MailAddress address;
  LanguageTag language;  // fr or en: what letters are written in
  Subject subject;
  std::uint64_t size = 0;  // of the log then: what comes after is news
};

}  // namespace entente::following
