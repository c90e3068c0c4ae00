#pragma once

// A reminder: one letter to one office with everything that is awaited of it, in its language. It
// names promises and dates, which anybody can read in the register; never a vote, a statement or a
// person.

#include <string>
#include <vector>

#include "entente/reminders/address_book.h"
#include "host/commitment_api/awaited.h"

namespace entente::program {

// What the letter is written from.
struct Occasion {
  const commitment_api::View& view;
  const constitution::State& state;
  registrar::MailAddress from;
  std::string base;  // "https://example.org": before "/d/demo/register/7"
};

// Precondition: the addressee reads fr or en, and `things` are awaited of its constituency; at
// least one.
registrar::Letter reminder(const Occasion& occasion, const Addressee& addressee,
                           const std::vector<commitment_api::Awaited>& things);

}  // namespace entente::program
