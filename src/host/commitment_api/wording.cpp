#include "host/commitment_api/wording.h"

namespace entente::commitment_api {

std::string words_for(const View& view, const Translations& texts, const LanguageTag& language) {
  if (const auto own = texts.find(language); own != texts.end())
    if (auto words = view.words(own->second)) return *std::move(words);
  for (const auto& [other, digest] : texts)
    if (auto words = view.words(digest)) return *std::move(words);
  return {};
}

std::string_view words_for(constitution::CheckDay day, const LanguageTag& language) {
  const bool french = language.string().starts_with("fr");
  switch (day) {
    case constitution::CheckDay::named_day:
      return french ? "Réexamen convenu à la clôture" : "Looking again, as agreed at the closing";
    case constitution::CheckDay::hundred_days:
      return french ? "Réexamen à 100 jours" : "Check after 100 days";
    case constitution::CheckDay::six_months:
      return french ? "Réexamen à 6 mois" : "Check after 6 months";
    case constitution::CheckDay::twelve_months:
      return french ? "Réexamen à 12 mois" : "Check after 12 months";
  }
  return {};
}

}  // namespace entente::commitment_api
