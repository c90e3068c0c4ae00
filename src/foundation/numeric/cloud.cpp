#include "foundation/numeric/cloud.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "foundation/numeric/rounding.h"

namespace entente::numeric {
namespace {

struct Sum {
  double x = 0, y = 0, weight = 0;

  void add(const Cloud& cloud, std::size_t i) {
    x += cloud.x[i] * cloud.weight[i];
    y += cloud.y[i] * cloud.weight[i];
    weight += cloud.weight[i];
  }
};

void add_tile(const Cloud& cloud, const std::vector<std::uint8_t>& part,
              const std::vector<std::size_t>& slab, std::size_t from, std::size_t to,
              Summary& summary) {
  std::array<Sum, 256> sums{};
  for (std::size_t i = from; i < to; ++i) sums[part[slab[i]]].add(cloud, slab[i]);
  for (std::size_t p = 0; p < sums.size(); ++p) {
    if (sums[p].weight == 0) continue;
    const Spot mean{.x = static_cast<double>(rounded(sums[p].x / sums[p].weight)),
                    .y = static_cast<double>(rounded(sums[p].y / sums[p].weight))};
    summary.cloud.push_back(mean, sums[p].weight);
    summary.part.push_back(static_cast<std::uint8_t>(p));
  }
}

}  // namespace

double squared_distance(const Spot& a, const Spot& b) {
  const double dx = a.x - b.x, dy = a.y - b.y;
  return dx * dx + dy * dy;
}

std::vector<Spot> centres_of(const Cloud& cloud, const std::vector<std::uint8_t>& part,
                             std::vector<Spot> otherwise) {
  std::vector<Sum> sums(otherwise.size());
  for (std::size_t i = 0; i < cloud.size(); ++i) sums[part[i]].add(cloud, i);
  for (std::size_t p = 0; p < sums.size(); ++p)
    if (sums[p].weight > 0)
      otherwise[p] = {.x = sums[p].x / sums[p].weight, .y = sums[p].y / sums[p].weight};
  return otherwise;
}

Summary summary_of(const Cloud& cloud, const std::vector<std::uint8_t>& part, std::size_t side) {
  Summary summary;
  const std::size_t n = cloud.size();
  for (std::size_t s = 0; s < side; ++s) {
    const std::size_t from = n * s / side, to = n * (s + 1) / side;
    std::vector<std::size_t> slab(to - from);
    std::iota(slab.begin(), slab.end(), from);
    // Spots that stand at one place are interchangeable but for their position, which breaks ties.
    std::ranges::sort(slab, [&](std::size_t a, std::size_t b) {
      if (cloud.y[a] != cloud.y[b]) return cloud.y[a] < cloud.y[b];
      return a < b;
    });
    for (std::size_t t = 0; t < side; ++t)
      add_tile(cloud, part, slab, slab.size() * t / side, slab.size() * (t + 1) / side, summary);
  }
  return summary;
}

}  // namespace entente::numeric
