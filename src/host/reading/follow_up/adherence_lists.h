#pragma once

// Who adheres to what, for a browser without script: by party on the country page, by instrument
// where the register is chosen by one. What is not known is said as such.

#include "host/commitment_api/adherence/parties.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// By party: what is known of it, and what is anchored there.
Markup adherence_of_parties(const clerk::Register& kept,
                            const commitment_api::AdherenceGiven& given,
                            const clerk_api::WordsOf& words, http::Language reader);

// Of one instrument: who adheres, which parties have a promise anchored there, which have none.
// Empty where the code is of no instrument.
Markup adherence_to(const clerk::Register& kept, const commitment_api::AdherenceGiven& given,
                    std::string_view instrument, const clerk_api::WordsOf& words,
                    http::Language reader);

}  // namespace entente::reading
