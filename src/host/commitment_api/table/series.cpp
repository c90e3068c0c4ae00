#include "host/commitment_api/table/series.h"

#include <algorithm>
#include <chrono>

#include "foundation/vocabulary/ensure.h"

namespace entente::commitment_api {

std::vector<Instant> series_of(Instant first, std::int64_t months, Instant until,
                               std::size_t most) {
  using namespace std::chrono;
  ensure(months >= 1 && months <= series_months_max, "a series comes again after some months");
  const sys_seconds begins{seconds{first.seconds}};
  const auto midnight = floor<days>(begins);
  const year_month_day begin_day{midnight};
  std::vector<Instant> all;
  for (std::int64_t step = 0; all.size() < most; step += months) {
    const auto month = begin_day.year() / begin_day.month() + std::chrono::months{step};
    const auto last = year_month_day_last{month.year(), month_day_last{month.month()}}.day();
    const sys_days day{month / std::min(begin_day.day(), last)};
    const Instant next{(day + (begins - midnight)).time_since_epoch().count()};
    if (next > until) break;
    all.push_back(next);
  }
  return all;
}

std::string numbered(std::string_view text, std::size_t at, std::size_t of) {
  std::string said{text};
  if (of > 1) said += " (" + std::to_string(at + 1) + "/" + std::to_string(of) + ")";
  return said;
}

}  // namespace entente::commitment_api
