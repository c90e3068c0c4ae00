#pragma once

// The dates of commitments as a calendar (iCalendar, RFC 5545): every date a commitment or an open
// milestone is due, every day by which a dispute is to be answered, and the days on which all of it
// is looked at again. A reader subscribes once.

#include <string>

#include "dialogue/constitution/checks.h"
#include "foundation/vocabulary/language_tag.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

// `language`: the reader's; texts fall back to the first language there is. `page`: the address of
// the register, without a slash at the end; each event links to its commitment under it.
// The moment of each event's entry stands in DTSTAMP, so that the same register gives the same
// bytes.
std::string calendar(const View& view, const std::vector<Chosen>& chosen,
                     const std::vector<constitution::Check>& checks, const LanguageTag& language,
                     std::string_view page);

}  // namespace entente::commitment_api
