#include "foundation/vocabulary/language_tag.h"

#include <algorithm>

namespace entente {
namespace {

bool lower(char c) { return c >= 'a' && c <= 'z'; }
bool upper(char c) { return c >= 'A' && c <= 'Z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

bool is_language(std::string_view part) {
  return (part.size() == 2 || part.size() == 3) && std::ranges::all_of(part, lower);
}
bool is_script(std::string_view part) {
  return part.size() == 4 && upper(part[0]) && std::ranges::all_of(part.substr(1), lower);
}
bool is_region(std::string_view part) {
  return (part.size() == 2 && std::ranges::all_of(part, upper)) ||
         (part.size() == 3 && std::ranges::all_of(part, digit));
}

std::string_view take_part(std::string_view& rest) {
  const auto hyphen = rest.find('-');
  const auto part = rest.substr(0, hyphen);
  rest = hyphen == std::string_view::npos ? std::string_view{} : rest.substr(hyphen + 1);
  return part;
}

}  // namespace

Result<LanguageTag, LanguageTagError> LanguageTag::parse(std::string_view raw) {
  if (raw.empty() || raw.back() == '-') return Failure{LanguageTagError::malformed};
  std::string_view rest = raw;
  if (!is_language(take_part(rest))) return Failure{LanguageTagError::malformed};
  if (rest.empty()) return LanguageTag{raw};
  auto part = take_part(rest);
  if (is_script(part)) {
    if (rest.empty()) return LanguageTag{raw};
    part = take_part(rest);
  }
  if (!is_region(part) || !rest.empty()) return Failure{LanguageTagError::malformed};
  return LanguageTag{raw};
}

}  // namespace entente
