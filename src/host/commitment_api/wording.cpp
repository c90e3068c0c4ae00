#include "host/commitment_api/wording.h"

namespace entente::commitment_api {

std::string words_for(const View& view, const Translations& texts, const LanguageTag& language) {
  if (const auto own = texts.find(language); own != texts.end())
    if (auto words = view.words(own->second)) return *std::move(words);
  for (const auto& [other, digest] : texts)
    if (auto words = view.words(digest)) return *std::move(words);
  return {};
}

}  // namespace entente::commitment_api
