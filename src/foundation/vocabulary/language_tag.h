#pragma once

// LanguageTag: which language a text is in (BCP 47, RFC 5646).
// The subset we accept: a primary language of 2 or 3 lower-case letters, then optionally a script
// (Latn), then optionally a region (CA or 419): fr, en, ar, fr-CA, sr-Latn-RS.

#include <compare>
#include <string>
#include <string_view>

#include "foundation/vocabulary/result.h"

namespace entente {

enum class LanguageTagError { malformed };

class LanguageTag {
 public:
  static Result<LanguageTag, LanguageTagError> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const LanguageTag&, const LanguageTag&) = default;

 private:
  explicit LanguageTag(std::string_view valid) : string_(valid) {}
  std::string string_;
};

}  // namespace entente
