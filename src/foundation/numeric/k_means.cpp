#include "foundation/numeric/k_means.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace entente::numeric {
namespace {

// Spots are looked at in stretches of this many, a shape that compilers turn into vectors.
constexpr std::size_t stretch = 128;

// Label as a double, so that a distance and its label travel in registers of one width.
struct Nearest {
  std::array<double, stretch> distance;
  std::array<double, stretch> label;
};

void look_at_first(const double* x, const double* y, Spot centre, Nearest& nearest) {
  for (std::size_t i = 0; i < stretch; ++i) {
    const double dx = x[i] - centre.x, dy = y[i] - centre.y;
    nearest.distance[i] = dx * dx + dy * dy;
    nearest.label[i] = 0;
  }
}

void look_at(const double* x, const double* y, Spot centre, double label, Nearest& nearest) {
  for (std::size_t i = 0; i < stretch; ++i) {
    const double dx = x[i] - centre.x, dy = y[i] - centre.y;
    const double distance = dx * dx + dy * dy;
    const bool nearer = distance < nearest.distance[i];
    nearest.distance[i] = nearer ? distance : nearest.distance[i];
    nearest.label[i] = nearer ? label : nearest.label[i];
  }
}

// Sets the part of spots [from, from + count). Did any of them move?
bool join_nearest(const double* x, const double* y, std::span<const Spot> centres,
                  std::span<std::uint8_t> part) {
  Nearest nearest;
  look_at_first(x, y, centres[0], nearest);
  for (std::size_t c = 1; c < centres.size(); ++c)
    look_at(x, y, centres[c], static_cast<double>(c), nearest);
  bool moved = false;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const auto label = static_cast<std::uint8_t>(nearest.label[i]);
    moved |= label != part[i];
    part[i] = label;
  }
  return moved;
}

bool all_join_nearest(const Cloud& cloud, std::span<const Spot> centres,
                      std::vector<std::uint8_t>& part) {
  bool moved = false;
  std::size_t from = 0;
  for (; from + stretch <= cloud.size(); from += stretch)
    moved |= join_nearest(&cloud.x[from], &cloud.y[from], centres,
                          std::span(part).subspan(from, stretch));
  if (from == cloud.size()) return moved;
  std::array<double, stretch> x{}, y{};
  std::copy(cloud.x.begin() + static_cast<std::ptrdiff_t>(from), cloud.x.end(), x.begin());
  std::copy(cloud.y.begin() + static_cast<std::ptrdiff_t>(from), cloud.y.end(), y.begin());
  return moved | join_nearest(x.data(), y.data(), centres, std::span(part).subspan(from));
}

// Second moments of one part about its centre.
struct Spread {
  double xx = 0, xy = 0, yy = 0;

  double total() const { return xx + yy; }
  // The direction in which the part is widest (leading eigenvector of a 2 by 2 matrix).
  Spot widest() const {
    const double half = (xx - yy) / 2;
    const double root = std::sqrt(half * half + xy * xy);
    return half >= 0 ? Spot{.x = half + root, .y = xy} : Spot{.x = xy, .y = root - half};
  }
};

std::vector<Spread> spreads(const Cloud& cloud, const Partition& partition) {
  std::vector<Spread> spread(partition.centres.size());
  for (std::size_t i = 0; i < cloud.size(); ++i) {
    const auto p = partition.part[i];
    const double dx = cloud.x[i] - partition.centres[p].x, dy = cloud.y[i] - partition.centres[p].y;
    spread[p].xx += cloud.weight[i] * dx * dx;
    spread[p].xy += cloud.weight[i] * dx * dy;
    spread[p].yy += cloud.weight[i] * dy * dy;
  }
  return spread;
}

// Centres with one more part; none when all spots of every part stand at one place.
std::optional<std::vector<Spot>> with_widest_cut(const Cloud& cloud, const Partition& partition) {
  const auto spread = spreads(cloud, partition);
  const auto largest =
      std::ranges::max_element(spread, {}, [](const Spread& s) { return s.total(); });
  if (largest->total() <= 0) return std::nullopt;
  const auto cut = static_cast<std::uint8_t>(largest - spread.begin());
  const auto centre = partition.centres[cut];
  const auto widest = largest->widest();
  auto part = partition.part;
  const auto added = static_cast<std::uint8_t>(partition.centres.size());
  for (std::size_t i = 0; i < cloud.size(); ++i)
    if (part[i] == cut &&
        (cloud.x[i] - centre.x) * widest.x + (cloud.y[i] - centre.y) * widest.y > 0)
      part[i] = added;
  auto centres = partition.centres;
  centres.push_back(centre);
  return centres_of(cloud, part, std::move(centres));
}

}  // namespace

Partition settle(const Cloud& cloud, std::vector<Spot> centres) {
  Partition partition{.part = std::vector<std::uint8_t>(cloud.size()),
                      .centres = std::move(centres)};
  for (std::size_t round = 0; round < k_means_rounds_max; ++round) {
    const bool moved = all_join_nearest(cloud, partition.centres, partition.part);
    if (!moved && round > 0) break;
    partition.centres = centres_of(cloud, partition.part, std::move(partition.centres));
  }
  return partition;
}

std::vector<Partition> k_means(const Cloud& cloud, std::size_t k_max) {
  std::vector<Partition> found;
  if (cloud.size() == 0) return found;
  auto partition = settle(cloud, {Spot{}});
  while (partition.centres.size() < k_max) {
    auto centres = with_widest_cut(cloud, partition);
    if (!centres) break;
    partition = settle(cloud, std::move(*centres));
    found.push_back(partition);
  }
  return found;
}

}  // namespace entente::numeric
