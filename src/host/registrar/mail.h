#pragma once

// Mail: how a host writes to an office. A port, and on the registrar's side of the wall: addresses
// belong to names, and the clerk never sees one.

#include <stdexcept>
#include <string>
#include <string_view>

#include "foundation/vocabulary/language_tag.h"
#include "foundation/vocabulary/result.h"

namespace entente::registrar {

enum class AddressError { malformed };

// An address of one mailbox, as people type it: local part, @, domain. Narrower than RFC 5321
// allows, so that nothing in it can become a second header, a second recipient or an option.
class MailAddress {
 public:
  static Result<MailAddress, AddressError> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const MailAddress&, const MailAddress&) = default;

 private:
  explicit MailAddress(std::string_view valid) : string_(valid) {}
  std::string string_;
};

// Plain text in one language. `stop`: where the reader asks for no more of these.
struct Letter {
  MailAddress from, to;
  LanguageTag language;
  std::string subject;  // one line
  std::string text;     // lines that end in LF
  std::string id;       // of this letter, without brackets: the same for the same letter
  MailAddress stop;
  std::string stop_at;  // the same as a page, https; a mail program may press its button (RFC 8058)
};

class MailFault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Mail {
 public:
  virtual ~Mail() = default;
  // Hands it over: from here on it is under way. Throws MailFault when nobody took it.
  virtual void send(const Letter& letter) = 0;
};

}  // namespace entente::registrar
