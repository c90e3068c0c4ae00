#pragma once

// The two lists of the country page: promises by whose they are and by what they hang on. How
// many, how many ask for an answer, how many another side has confirmed.

#include <span>

#include "host/commitment_api/country.h"
#include "host/commitment_api/instruments.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// Every constituency, also those that took no seat, and how many did not.
Markup by_constituency(const clerk::Register& kept, const commitment_api::CountrySum& sum,
                       const clerk_api::WordsOf& words, http::Language reader);

Markup by_instrument(const clerk::Register& kept, const commitment_api::CountrySum& sum,
                     std::span<const commitment_api::Instrument> known, http::Language reader);

}  // namespace entente::reading
