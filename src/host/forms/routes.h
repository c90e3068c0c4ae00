#pragma once

// Taking part by forms, for whoever has a code and no script (docs/decisions/0017):
//   GET  /d/{dialogue}/seat                      the price, the rules, the code; or the seat
//   POST /d/{dialogue}/seat                      takes the seat
//   GET  /d/{dialogue}/seat/q/{question}         the next statement to answer
//   POST /d/{dialogue}/seat/q/{question}         answers it
//   POST /d/{dialogue}/seat/q/{question}/statements   writes one
//   GET  /d/{dialogue}/seat/receipts/{index}     the receipt of one's own act; .../proof: its file
//   POST /d/{dialogue}/seat/leave                the browser forgets the key
// A GET changes nothing in the register. A POST of the same form twice is one act: an act is known
// by its digest, a form carries the number of its act, and the salt of words hangs on the words.

#include <functional>
#include <memory>
#include <optional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/http/router.h"
#include "host/ports/entropy.h"

namespace entente::forms {

struct Surroundings {
  clerk::Clerk& clerk;
  // The host as a browser meets it: who names a seat is asked there, by the route that a page with
  // a script asks, so that this room has no type in common with the registrar's.
  http::Entrance house;
  std::shared_ptr<ports::Entropy> entropy;
  std::function<Instant()> now;
  bool offered = true;  // false: every form says that this host takes none
};

// What it refers to must outlive the router. Any thread may then call the routes.
void add_routes(http::Router& router, Surroundings surroundings);

// Where "?without-script=fr", at the address of any page, leads: pages that need a script link to
// it, so that whoever has none goes on where they are. nullopt: nobody asked.
std::optional<http::Response> way_without_script(const http::Request& request, bool offered);

}  // namespace entente::forms
