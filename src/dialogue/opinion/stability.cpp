#include "dialogue/opinion/stability.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "foundation/numeric/rounding.h"
#include "foundation/numeric/sequence.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::opinion {
namespace {

// Positions of four fifths of the participants (rounded down), ascending.
std::vector<std::uint32_t> drawn(std::size_t participants, numeric::Sequence& sequence) {
  std::vector<std::uint32_t> order(participants);
  std::iota(order.begin(), order.end(), 0u);
  const std::size_t wanted = participants * 4 / 5;
  for (std::size_t i = 0; i < wanted; ++i)
    std::swap(order[i], order[i + static_cast<std::size_t>(sequence.below(participants - i))]);
  order.resize(wanted);
  std::ranges::sort(order);
  return order;
}

std::vector<SeatId> seats_at(const Votes& votes, const std::vector<std::uint32_t>& positions) {
  std::vector<SeatId> seats;
  for (const auto position : positions) seats.push_back(votes.participants()[position].seat);
  return seats;
}

// How many people each pair of groups shares, and how many each has; seats ascending everywhere.
struct Overlaps {
  std::vector<std::uint32_t> ours, theirs;
  std::vector<std::vector<std::uint32_t>> both;

  Overlaps(const Map& map, const Map& resample, const std::vector<SeatId>& seats)
      : ours(map.groups.size()),
        theirs(resample.groups.size()),
        both(ours.size(), std::vector<std::uint32_t>(theirs.size())) {
    for (const auto& place : resample.places)
      if (place.group) ++theirs[*place.group];
    auto other = resample.places.begin();
    for (const auto& place : map.places) {
      if (!place.group || !std::ranges::binary_search(seats, place.seat)) continue;
      ++ours[*place.group];
      while (other != resample.places.end() && other->seat < place.seat) ++other;
      if (other != resample.places.end() && other->seat == place.seat && other->group)
        ++both[*place.group][*other->group];
    }
  }

  double best(std::size_t group) const {
    double best = 0;
    for (std::size_t h = 0; h < theirs.size(); ++h) {
      const double either = ours[group] + theirs[h] - both[group][h];
      if (either > 0) best = std::max(best, both[group][h] / either);
    }
    return best;
  }
};

}  // namespace

Stability measure_stability(const Votes& votes, const Map& map, const Digest& seed,
                            std::uint32_t resamples) {
  ensure(resamples >= 1, "stability needs a resample");
  // Fewer people make smaller groups: the floor shrinks with them, or merging would look unsteady.
  auto settings = map.settings;
  settings.anonymity_floor = std::max(1u, settings.anonymity_floor * 4 / 5);
  std::vector<double> overlap(map.groups.size());
  std::map<std::uint32_t, std::uint32_t> times;
  for (std::uint32_t i = 0; i < resamples; ++i) {
    numeric::Sequence sequence(seed, i);
    const auto positions = drawn(votes.participants().size(), sequence);
    const auto resample = draw_map(votes.only(positions), settings);
    const Overlaps overlaps(map, resample, seats_at(votes, positions));
    for (std::size_t g = 0; g < overlap.size(); ++g) overlap[g] += overlaps.best(g);
    ++times[static_cast<std::uint32_t>(resample.groups.size())];
  }
  Stability stability{.resamples = resamples};
  for (const double sum : overlap) stability.overlap_ppm.push_back(numeric::ppm(sum / resamples));
  for (const auto& [groups, count] : times)
    stability.groups.push_back({groups, numeric::ppm(static_cast<double>(count) / resamples)});
  return stability;
}

bool steady(const Stability& stability) {
  const auto as_many =
      std::ranges::find(stability.groups, static_cast<std::uint32_t>(stability.overlap_ppm.size()),
                        &GroupsShare::groups);
  return as_many != stability.groups.end() && as_many->share_ppm > steady_share_ppm &&
         std::ranges::all_of(stability.overlap_ppm,
                             [](std::int32_t overlap) { return overlap >= steady_overlap_ppm; });
}

}  // namespace entente::opinion
