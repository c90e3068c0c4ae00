#pragma once

// One dialogue as an official or a journalist reads it, for a browser without script: how its
// promises stand, whose they are and what they hang on, what asks for an answer, what comes next,
// when it is looked at again, what was decided, and what all agree with.

#include <span>

#include "host/commitment_api/adherence/parties.h"
#include "host/reading/discuss/outcome_page.h"

namespace entente::reading {

// What the page stands on beside the register.
struct CountryGiven {
  Instant as_of;
  const commitment_api::AdherenceGiven& adherence;
  const DrawnMaps& maps;  // the newest published one of each question
};

Page country_page(const clerk::Register& kept, const CountryGiven& given,
                  const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
