#include "foundation/numeric/cloud.h"

#include <algorithm>
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

std::vector<std::uint16_t> tiles_of(const Cloud& cloud, std::size_t side) {
  const std::size_t n = cloud.size();
  std::vector<std::uint16_t> tile(n);
  for (std::size_t s = 0; s < side; ++s) {
    const std::size_t from = n * s / side, to = n * (s + 1) / side;
    std::vector<std::size_t> slab(to - from);
    std::iota(slab.begin(), slab.end(), from);
    std::ranges::sort(slab, [&](std::size_t a, std::size_t b) {
      if (cloud.y[a] != cloud.y[b]) return cloud.y[a] < cloud.y[b];
      return a < b;
    });
    for (std::size_t t = 0; t < side; ++t)
      for (std::size_t i = slab.size() * t / side; i < slab.size() * (t + 1) / side; ++i)
        tile[slab[i]] = static_cast<std::uint16_t>(s * side + t);
  }
  return tile;
}

Summary summary_of(const Cloud& cloud, const std::vector<std::uint16_t>& tile,
                   const std::vector<std::uint8_t>& part) {
  Summary summary;
  if (cloud.size() == 0) return summary;
  const std::size_t parts = *std::ranges::max_element(part) + std::size_t{1};
  std::vector<Sum> sums((*std::ranges::max_element(tile) + std::size_t{1}) * parts);
  for (std::size_t i = 0; i < cloud.size(); ++i) sums[tile[i] * parts + part[i]].add(cloud, i);
  for (std::size_t at = 0; at < sums.size(); ++at) {
    const auto& sum = sums[at];
    if (sum.weight == 0) continue;
    summary.cloud.push_back({.x = static_cast<double>(rounded(sum.x / sum.weight)),
                             .y = static_cast<double>(rounded(sum.y / sum.weight))},
                            sum.weight);
    summary.part.push_back(static_cast<std::uint8_t>(at % parts));
  }
  return summary;
}

}  // namespace entente::numeric
