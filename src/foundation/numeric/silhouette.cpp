#include "foundation/numeric/silhouette.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace entente::numeric {
namespace {

// Sum of weighted distances from one spot to a part.
double distances(const Cloud& part, Spot from) {
  double sum = 0;
  for (std::size_t i = 0; i < part.size(); ++i)
    sum += part.weight[i] * std::sqrt(squared_distance(from, {.x = part.x[i], .y = part.y[i]}));
  return sum;
}

double score(std::span<const Cloud> parts, std::span<const double> weights, std::size_t own,
             Spot spot) {
  if (weights[own] <= 1) return 0;
  const double a = distances(parts[own], spot) / (weights[own] - 1);
  double b = -1;
  for (std::size_t p = 0; p < parts.size(); ++p) {
    if (p == own || weights[p] == 0) continue;
    const double other = distances(parts[p], spot) / weights[p];
    if (b < 0 || other < b) b = other;
  }
  const double most = std::max(a, b);
  return b < 0 || most == 0 ? 0 : (b - a) / most;
}

}  // namespace

double silhouette(const Cloud& cloud, const std::vector<std::uint8_t>& part) {
  std::vector<Cloud> parts;
  for (std::size_t i = 0; i < cloud.size(); ++i) {
    if (part[i] >= parts.size()) parts.resize(part[i] + std::size_t{1});
    parts[part[i]].push_back({.x = cloud.x[i], .y = cloud.y[i]}, cloud.weight[i]);
  }
  std::vector<double> weights(parts.size());
  double total = 0, sum = 0;
  for (std::size_t p = 0; p < parts.size(); ++p)
    for (const double weight : parts[p].weight) weights[p] += weight, total += weight;
  for (std::size_t p = 0; p < parts.size(); ++p)
    for (std::size_t i = 0; i < parts[p].size(); ++i)
      sum +=
          parts[p].weight[i] * score(parts, weights, p, {.x = parts[p].x[i], .y = parts[p].y[i]});
  return total == 0 ? 0 : sum / total;
}

}  // namespace entente::numeric
