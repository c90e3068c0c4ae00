#include "dialogue/polis/polis.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "dialogue/opinion/sides.h"
#include "dialogue/polis/clusters.h"
#include "dialogue/polis/components.h"
#include "dialogue/polis/matrix.h"

namespace entente::polis {
namespace {

constexpr std::size_t votes_needed = 7;
constexpr std::size_t included_min = 15;
constexpr std::size_t base_clusters_max = 100;
constexpr int base_iterations_max = 100;
constexpr int group_iterations_max = 20;
constexpr std::size_t groups_max = 5;
constexpr std::size_t consensus_max = 5;

// Rows that are clustered, in row order (B 2.5).
std::vector<std::uint32_t> included_rows(const Matrix& matrix) {
  std::vector<std::uint32_t> order(matrix.rows());
  std::iota(order.begin(), order.end(), 0u);
  const auto needed = std::min(votes_needed, matrix.columns());
  const auto count = [&](std::uint32_t r) { return matrix.row(r).size(); };
  const auto enough = static_cast<std::size_t>(
      std::ranges::count_if(order, [&](std::uint32_t r) { return count(r) >= needed; }));
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    const auto l = count(a), r = count(b);
    return l != r ? l > r : matrix.participant(a) < matrix.participant(b);
  });
  order.resize(std::min(order.size(), std::max(enough, included_min)));
  std::ranges::sort(order);
  return order;
}

// Step of the chain: rows -> base clusters, with rows as members.
std::vector<Cluster> base_clusters(const std::vector<Spot>& spots,
                                   const std::vector<std::uint32_t>& included) {
  std::vector<Weighted> points;
  for (const auto r : included) points.push_back({.spot = spots[r]});
  auto clusters = cluster(points, base_clusters_max, base_iterations_max);
  for (auto& c : clusters)
    for (auto& member : c.members) member = included[member];
  return clusters;
}

// The clustering of base clusters with the best silhouette; of equals, the larger k (B 2.7).
std::vector<Cluster> group_clusters(const std::vector<Cluster>& base, PolisMap& map) {
  std::vector<Weighted> points;
  for (const auto& b : base)
    points.push_back({.spot = b.centre, .weight = static_cast<double>(b.members.size())});
  std::vector<Cluster> best;
  if (base.empty()) return best;
  double best_score = 0;
  for (std::size_t k = 2; k <= std::min(groups_max, 2 + base.size() / 12); ++k) {
    auto clusters = cluster(points, k, group_iterations_max);
    const double score = silhouette(points, clusters);
    map.silhouettes.push_back(score);
    if (best.empty() || score >= best_score) best = std::move(clusters), best_score = score;
  }
  return best;
}

void count(Tally& tally, std::int8_t value) {
  ++(value < 0 ? tally.agree : value > 0 ? tally.disagree : tally.pass);
}

GroupCluster group_of(const Cluster& group, const std::vector<Cluster>& base,
                      const Matrix& matrix) {
  GroupCluster result{.id = group.id, .centre = group.centre};
  result.votes.resize(matrix.columns());
  for (const auto b : group.members) {
    result.base_clusters.push_back(base[b].id);
    for (const auto row : base[b].members) {
      ++result.members;
      for (const auto& entry : matrix.row(row)) count(result.votes[entry.column], entry.value);
    }
  }
  return result;
}

void add(Tally& to, const Tally& what) {
  to.agree += what.agree, to.disagree += what.disagree, to.pass += what.pass;
}

void characterise(PolisMap& map, const Matrix& matrix) {
  for (auto& group : map.groups) {
    std::vector<opinion::Comparison> comparisons;
    for (std::uint32_t c = 0; c < matrix.columns(); ++c) {
      if (matrix.moderated_out(c)) continue;
      opinion::Comparison comparison{.statement = matrix.statement(c)};
      for (const auto& other : map.groups)
        add(&other == &group ? comparison.own : comparison.others, other.votes[c]);
      comparisons.push_back(comparison);
    }
    group.representative = opinion::representative(comparisons);
  }
}

std::vector<double> group_aware_consensus(const PolisMap& map) {
  std::vector<double> consensus(map.columns.size(), 1.0);
  for (const auto& group : map.groups)
    for (std::size_t c = 0; c < consensus.size(); ++c)
      consensus[c] *= (group.votes[c].agree + 1.0) / (group.votes[c].voters() + 2.0);
  return consensus;
}

// Statements that most people vote for in one direction (B 2.10).
std::vector<Consensus> majority(const std::vector<Tally>& everyone, const Matrix& matrix,
                                Choice direction) {
  std::vector<std::pair<Consensus, std::size_t>> found;
  for (std::size_t c = 0; c < everyone.size(); ++c) {
    if (matrix.moderated_out(c)) continue;
    const auto success = direction == Choice::agree ? everyone[c].agree : everyone[c].disagree;
    const auto trials = everyone[c].voters();
    const Consensus consensus{.statement = matrix.statement(c),
                              .success = success,
                              .trials = trials,
                              .share = (success + 1.0) / (trials + 2.0),
                              .share_test = opinion::proportion_test(success, trials)};
    if (consensus.share > 0.5 && consensus.share_test > opinion::confidence_z)
      found.emplace_back(consensus, c);
  }
  std::ranges::sort(found, [](const auto& a, const auto& b) {
    const double l = a.first.share * a.first.share_test, r = b.first.share * b.first.share_test;
    return l != r ? l > r : a.second < b.second;
  });
  std::vector<Consensus> top;
  for (std::size_t i = 0; i < std::min(found.size(), consensus_max); ++i)
    top.push_back(found[i].first);
  return top;
}

void find_majorities(PolisMap& map, const Matrix& matrix) {
  std::vector<Tally> everyone(matrix.columns());
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    for (const auto& entry : matrix.row(r)) count(everyone[entry.column], entry.value);
  map.agreed = majority(everyone, matrix, Choice::agree);
  map.refused = majority(everyone, matrix, Choice::disagree);
}

void name_members(PolisMap& map, const std::vector<Cluster>& base, const Matrix& matrix) {
  for (const auto& b : base) {
    map.base.push_back({.id = b.id, .centre = b.centre});
    for (const auto row : b.members)
      map.base.back().participants.push_back(matrix.participant(row));
  }
}

}  // namespace

PolisMap draw_polis_map(const opinion::Votes& votes) {
  PolisMap map;
  const Matrix matrix(votes);
  for (std::size_t c = 0; c < matrix.columns(); ++c) map.columns.push_back(matrix.statement(c));
  auto components = components_of(matrix);
  const auto included = included_rows(matrix);
  for (const auto row : included) map.included.push_back(matrix.participant(row));
  const auto base = base_clusters(projections(matrix, components), included);
  name_members(map, base, matrix);
  for (const auto& group : group_clusters(base, map))
    map.groups.push_back(group_of(group, base, matrix));
  map.extremity = extremities(matrix, components);
  map.centre = std::move(components.centre);
  for (std::size_t k = 0; k < components.vectors.size(); ++k)
    map.components[k] = std::move(components.vectors[k]);
  characterise(map, matrix);
  map.group_aware_consensus = group_aware_consensus(map);
  find_majorities(map, matrix);
  return map;
}

double priority(const Tally& votes, double extremity, bool about_me) {
  if (about_me) return 49;
  const double seen = votes.voters();
  const double passes = (votes.pass + 1.0) / (seen + 2.0);
  const double agrees = (votes.agree + 1.0) / (seen + 2.0);
  const double importance = (1 - passes) * agrees * (extremity + 1);
  // 2^(-seen / 5) without a library: whole halvings, then fifth roots of one half.
  constexpr double fifths[] = {1, 0.87055056329612414, 0.75785828325519911, 0.65975395538644710,
                               0.57434917749851750};
  double fresh = 8 * fifths[votes.voters() % 5];
  for (std::uint32_t i = votes.voters() / 5; i > 0 && fresh > 0; --i) fresh /= 2;
  const double root = importance * (1 + fresh);
  return root * root;
}

}  // namespace entente::polis
