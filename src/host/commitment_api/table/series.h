#pragma once

// Days that come again every so many months: what is due "every six months until 2030" is so many
// milestones, since a promise is kept or broken day by day. The same rule as the pages' builder
// (web/src/commitment/series.ts).

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/instant.h"

namespace entente::commitment_api {

inline constexpr std::int64_t series_months_max = 120;

// `first`, and every moment after it up to and with `until`, at its hour. A month without that day
// has its last: 31 January, 28 February, 31 March. `most` at most. Precondition: months from 1 to
// series_months_max.
std::vector<Instant> series_of(Instant first, std::int64_t months, Instant until, std::size_t most);

// One of several says which: "Report published (2/4)". `at` from 0.
std::string numbered(std::string_view text, std::size_t at, std::size_t of);

}  // namespace entente::commitment_api
