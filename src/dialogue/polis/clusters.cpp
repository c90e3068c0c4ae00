#include "dialogue/polis/clusters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace entente::polis {
namespace {

// Clustering has settled when no centre moved further than this.
constexpr double settled = 0.01;
// Up to here Clojure keeps clusters in the order of the list, so that the later of equals wins.
constexpr std::size_t listed_max = 8;

// As Polis' library computes it: cancellation makes distances below about 1e-8 exactly zero.
double distance(const Spot& a, const Spot& b) {
  const double square =
      (a.x * a.x + a.y * a.y) + (b.x * b.x + b.y * b.y) - 2 * (a.x * b.x + a.y * b.y);
  return std::sqrt(std::max(0.0, square));
}

std::vector<Cluster> start(const std::vector<Weighted>& spots, std::size_t k) {
  std::vector<Cluster> clusters;
  for (const auto& [spot, weight] : spots) {
    if (clusters.size() == k) break;
    if (std::ranges::find(clusters, spot, &Cluster::centre) == clusters.end())
      clusters.push_back({.id = static_cast<std::uint32_t>(clusters.size()), .centre = spot});
  }
  return clusters;
}

std::size_t nearest(const std::vector<Cluster>& clusters, const Spot& spot) {
  std::size_t best = 0;
  double least = distance(spot, clusters[0].centre);
  for (std::size_t c = 1; c < clusters.size(); ++c) {
    const double d = distance(spot, clusters[c].centre);
    if (d < least || (d == least && clusters.size() <= listed_max)) best = c, least = d;
  }
  return best;
}

Spot mean(const std::vector<Weighted>& spots, const std::vector<std::uint32_t>& members) {
  Spot sum;
  double weight = 0;
  for (const auto i : members) {
    sum.x += spots[i].spot.x * spots[i].weight;
    sum.y += spots[i].spot.y * spots[i].weight;
    weight += spots[i].weight;
  }
  return {.x = sum.x / weight, .y = sum.y / weight};
}

std::vector<Cluster> step(const std::vector<Weighted>& spots, std::vector<Cluster> clusters) {
  for (auto& c : clusters) c.members.clear();
  for (std::uint32_t i = 0; i < spots.size(); ++i)
    clusters[nearest(clusters, spots[i].spot)].members.push_back(i);
  std::erase_if(clusters, [](const Cluster& c) { return c.members.empty(); });
  for (auto& c : clusters) c.centre = mean(spots, c.members);
  return clusters;
}

std::vector<Spot> sorted_centres(const std::vector<Cluster>& clusters) {
  std::vector<Spot> centres;
  for (const auto& c : clusters) centres.push_back(c.centre);
  std::ranges::sort(
      centres, [](const Spot& a, const Spot& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
  return centres;
}

bool same(const std::vector<Cluster>& before, const std::vector<Cluster>& after) {
  const auto a = sorted_centres(before), b = sorted_centres(after);
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (distance(a[i], b[i]) >= settled) return false;
  return true;
}

double mean_distance(const std::vector<Weighted>& spots, std::uint32_t from,
                     const std::vector<std::uint32_t>& members, std::size_t of) {
  double sum = 0;
  for (const auto i : members) {
    const double dx = spots[from].spot.x - spots[i].spot.x;
    const double dy = spots[from].spot.y - spots[i].spot.y;
    sum += std::sqrt(dx * dx + dy * dy);
  }
  return sum / static_cast<double>(of);
}

}  // namespace

std::vector<Cluster> cluster(const std::vector<Weighted>& spots, std::size_t k,
                             int iterations_max) {
  auto clusters = start(spots, k);
  if (clusters.empty()) return clusters;
  // Polis tests its budget after a step, so there is one step more than the budget.
  for (int i = 0; i <= iterations_max; ++i) {
    auto next = step(spots, clusters);
    const bool stop = same(clusters, next);
    clusters = std::move(next);
    if (stop) break;
  }
  std::ranges::sort(clusters, {}, &Cluster::id);
  return clusters;
}

double silhouette(const std::vector<Weighted>& spots, const std::vector<Cluster>& clusters) {
  double sum = 0;
  for (const auto& own : clusters) {
    if (own.members.size() == 1) continue;
    for (const auto i : own.members) {
      const double a = mean_distance(spots, i, own.members, own.members.size() - 1);
      double b = -1;
      for (const auto& other : clusters) {
        if (&other == &own) continue;
        const double d = mean_distance(spots, i, other.members, other.members.size());
        if (b < 0 || d < b) b = d;
      }
      const double most = std::max(a, b);
      if (b >= 0 && most > 0) sum += (b - a) / most;
    }
  }
  return spots.empty() ? 0 : sum / static_cast<double>(spots.size());
}

}  // namespace entente::polis
