#pragma once

// Translations: one text in several languages, each named by the digest of its content.
// The words themselves never stand in an act: they travel beside it, so that they can be withheld
// later while the log stays whole (docs/formats/acts-1.md, "Contents").

#include <algorithm>
#include <map>

#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/language_tag.h"

namespace entente {

using Translations = std::map<LanguageTag, Digest>;

// Does `text` exist in every one of `languages`?
template <class Languages>
bool covers(const Translations& text, const Languages& languages) {
  for (const auto& language : languages)
    if (!text.contains(language)) return false;
  return true;
}

// Is `text` there, and in no other language than one of `languages`?
template <class Languages>
bool written_in(const Translations& text, const Languages& languages) {
  if (text.empty()) return false;
  for (const auto& [language, digest] : text)
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) return false;
  return true;
}

}  // namespace entente
