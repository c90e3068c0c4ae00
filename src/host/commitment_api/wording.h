#pragma once

// The one text that a calendar or a feed shows of several translations.

#include <string>

#include "dialogue/constitution/checks.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

// In `language` if it is there and given out, otherwise in the first that is; "" when withheld.
std::string words_for(const View& view, const Translations& texts, const LanguageTag& language);

// "Check after 100 days".
std::string_view words_for(constitution::CheckDay day, const LanguageTag& language);

}  // namespace entente::commitment_api
