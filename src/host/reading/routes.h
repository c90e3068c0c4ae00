#pragma once

// Reading without script: what the pages show, as plain HTML. See page.h.

#include <functional>
#include <memory>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/commitment_api/adherence/parties.h"
#include "host/http/router.h"

namespace entente::reading {

// The moment of the reader: promises are late, and a pause is in force, or not by it.
using Now = std::function<Instant()>;

// What anybody may replace by their own: instruments and who adheres to them, and the file of
// measures as it is given out.
struct Catalogues {
  std::shared_ptr<const commitment_api::AdherenceRoom> adherence;
  std::string_view measures;
};

// What this host does besides, and its pages lead to.
struct Offers {
  bool by_mail = false;   // letters go to those who follow
  bool by_forms = false;  // seats are taken by forms, without script (host/forms)
};

// The clerk must outlive the router. Precondition: the measures can be read.
void add_routes(http::Router& router, clerk::Clerk& clerk, Now now, const Catalogues& catalogues,
                Offers offers);

}  // namespace entente::reading
