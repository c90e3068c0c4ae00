#pragma once

// A reminder: one letter to one office with everything that is awaited of it, in its language. It
// names promises and dates, which anybody can read in the register; never a vote, a statement or a
// person.

#include <string>
#include <vector>

#include "entente/reminders/address_book.h"
#include "entente/reminders/sending.h"
#include "host/commitment_api/awaited.h"

namespace entente::program {

// Precondition: the addressee reads fr or en, and `things` are awaited of its constituency; at
// least one. `stop`: what the reader stops these letters with.
registrar::Letter reminder(const Occasion& occasion, const Addressee& addressee,
                           const std::vector<commitment_api::Awaited>& things,
                           const following::Token& stop);

}  // namespace entente::program
