#pragma once

// JsonScanner: reads the words of JSON text (strings, integers, names of constants), for
// json_parse. Either form of reading (json.h): `canonical` refuses what is JSON but not the one
// spelling.
//
// Each read returns whether it could; when it could not, error() says why and where, and the
// scanner is of no further use.

#include <string>
#include <string_view>

#include "foundation/encoding/json.h"

namespace entente::encoding {

enum class JsonForm { canonical, any };

class JsonScanner {
 public:
  JsonScanner(std::string_view text, JsonForm form) : text_(text), form_(form) {}

  JsonForm form() const { return form_; }
  std::size_t at() const { return at_; }
  bool at_end() const { return at_ == text_.size(); }
  // The byte that comes next; 0 at the end, where no byte of JSON is expected either.
  char next() const { return at_end() ? '\0' : text_[at_]; }
  void step() { ++at_; }

  bool skip_blanks();
  bool read_string(std::string& into);  // from its opening quote
  bool read_integer(std::int64_t& into);
  bool read_word(std::string_view word);

  bool fail(JsonFault fault, std::size_t offset) { return error_ = {fault, offset}, false; }
  bool fail_here();  // the next byte, or the end, was not expected
  const JsonError& error() const { return error_; }

 private:
  bool read_escape(std::string& into);
  bool read_unicode_escape(std::string& into, std::size_t escape);
  bool read_hex4(char32_t& into);
  bool read_low_surrogate(char32_t& scalar, std::size_t escape);
  bool skip_utf8_sequence();

  std::string_view text_;
  JsonForm form_;
  std::size_t at_ = 0;
  JsonError error_{JsonFault::ends_early, 0};
};

}  // namespace entente::encoding
