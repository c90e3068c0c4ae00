#pragma once

// Reading without script: what the pages show, as plain HTML. See page.h.

#include <functional>

#include "foundation/vocabulary/instant.h"
#include "host/clerk/clerk.h"
#include "host/http/router.h"

namespace entente::reading {

// The moment of the reader: promises are late, and a pause is in force, or not by it.
using Now = std::function<Instant()>;

// Files that anybody may replace by their own, as they are given out.
struct Catalogues {
  std::string_view instruments;
  std::string_view measures;
};

// The clerk must outlive the router. Precondition: both catalogues can be read. `by_mail`: promises
// can be followed by mail on this host.
void add_routes(http::Router& router, clerk::Clerk& clerk, Now now, const Catalogues& catalogues,
                bool by_mail);

}  // namespace entente::reading
