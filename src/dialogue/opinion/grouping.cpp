#include "dialogue/opinion/grouping.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "foundation/numeric/cloud.h"
#include "foundation/numeric/k_means.h"
#include "foundation/numeric/rounding.h"
#include "foundation/numeric/silhouette.h"

namespace entente::opinion {
namespace {

using numeric::Cloud;
using numeric::Partition;
using numeric::Spot;

// Up to here silhouettes are over participants one by one; beyond, over a summary of 24 x 24 tiles.
constexpr std::size_t exact_max = 1'000;
constexpr std::size_t summary_side = 24;

using Part = std::vector<std::uint8_t>;

std::vector<std::uint32_t> members_of(const Partition& partition) {
  std::vector<std::uint32_t> members(partition.centres.size());
  for (const auto p : partition.part) ++members[p];
  return members;
}

// Gives every part a new number; parts that got the same number become one.
void renumber(Partition& partition, const Cloud& cloud, const Part& number, std::size_t parts) {
  for (auto& p : partition.part) p = number[p];
  partition.centres = centres_of(cloud, partition.part, std::vector<Spot>(parts));
}

// The part whose centre is nearest; the first of equals.
std::size_t nearest_to(const std::vector<Spot>& centres, std::size_t to) {
  std::size_t nearest = to == 0 ? 1 : 0;
  for (std::size_t p = 0; p < centres.size(); ++p)
    if (p != to &&
        squared_distance(centres[p], centres[to]) < squared_distance(centres[nearest], centres[to]))
      nearest = p;
  return nearest;
}

// The smallest part below the floor joins its nearest neighbour, until there is none.
void merge_small(Partition& partition, const Cloud& cloud, std::uint32_t floor) {
  while (partition.centres.size() > 1) {
    const auto members = members_of(partition);
    const auto smallest = std::ranges::min_element(members);
    if (*smallest >= floor) return;
    const auto from = static_cast<std::size_t>(smallest - members.begin());
    const auto to = nearest_to(partition.centres, from);
    Part number(partition.centres.size());
    for (std::size_t p = 0; p < number.size(); ++p)
      number[p] = static_cast<std::uint8_t>((p == from ? to : p) - ((p == from ? to : p) > from));
    renumber(partition, cloud, number, number.size() - 1);
  }
}

// Largest first; of equals, the one further left, then further down.
void put_in_order(Partition& partition, const Cloud& cloud) {
  const auto members = members_of(partition);
  std::vector<std::uint8_t> order(members.size()), number(members.size());
  std::iota(order.begin(), order.end(), std::uint8_t{0});
  std::ranges::sort(order, [&](std::uint8_t a, std::uint8_t b) {
    const auto key = [&](std::uint8_t p) {
      return std::tuple(-std::int64_t{members[p]}, partition.centres[p].x, partition.centres[p].y,
                        p);
    };
    return key(a) < key(b);
  });
  for (std::size_t i = 0; i < order.size(); ++i) number[order[i]] = static_cast<std::uint8_t>(i);
  renumber(partition, cloud, number, number.size());
}

// The placed participants, and the tiles of their summary when they are many.
struct Crowd {
  Cloud cloud;
  std::vector<std::uint16_t> tile;

  bool large() const { return !tile.empty(); }
};

std::int32_t silhouette_ppm(const Crowd& crowd, const Partition& partition) {
  if (partition.centres.size() < 2) return 0;
  double score = 0;
  if (crowd.large()) {
    const auto summary = summary_of(crowd.cloud, crowd.tile, partition.part);
    score = numeric::silhouette(summary.cloud, summary.part);
  } else {
    score = numeric::silhouette(crowd.cloud, partition.part);
  }
  return numeric::ppm(score);
}

// Partitions of the crowd: grown on its summary when it is large, then settled on everybody.
std::vector<Partition> candidates(const Crowd& crowd, std::uint32_t groups_max) {
  if (!crowd.large()) return numeric::k_means(crowd.cloud, groups_max);
  const auto summary = summary_of(crowd.cloud, crowd.tile, Part(crowd.cloud.size()));
  auto partitions = numeric::k_means(summary.cloud, groups_max);
  for (auto& partition : partitions)
    partition = numeric::settle(crowd.cloud, std::move(partition.centres));
  return partitions;
}

Partition best_partition(const Crowd& crowd, const Settings& settings,
                         std::vector<GroupsScore>& scores) {
  Partition best{.part = Part(crowd.cloud.size()), .centres = {Spot{}}};
  std::int32_t best_ppm = 0;
  for (auto& partition : candidates(crowd, settings.groups_max)) {
    const auto k = static_cast<std::uint32_t>(partition.centres.size());
    merge_small(partition, crowd.cloud, settings.anonymity_floor);
    const auto ppm = silhouette_ppm(crowd, partition);
    scores.push_back({k, static_cast<std::uint32_t>(partition.centres.size()), ppm});
    if (scores.size() > 1 && ppm <= best_ppm) continue;
    best = std::move(partition);
    best_ppm = ppm;
  }
  return best;
}

// Positions of the places from left to right, then upwards. What follows sees only this order.
std::vector<std::uint32_t> across(const std::vector<Point>& places) {
  std::vector<std::uint32_t> order(places.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(places[a].x_micro, places[a].y_micro, a) <
           std::tuple(places[b].x_micro, places[b].y_micro, b);
  });
  return order;
}

}  // namespace

Grouping grouping_of(const std::vector<Point>& places, const Settings& settings) {
  Grouping grouping{.group = Part(places.size())};
  if (places.empty() || places.size() < settings.anonymity_floor) return grouping;
  const auto order = across(places);
  Crowd crowd;
  for (const auto i : order)
    crowd.cloud.push_back(
        {.x = static_cast<double>(places[i].x_micro), .y = static_cast<double>(places[i].y_micro)},
        1);
  if (places.size() > exact_max) crowd.tile = tiles_of(crowd.cloud, summary_side);
  auto partition = best_partition(crowd, settings, grouping.scores);
  put_in_order(partition, crowd.cloud);
  grouping.groups = static_cast<std::uint32_t>(partition.centres.size());
  for (std::size_t i = 0; i < order.size(); ++i) grouping.group[order[i]] = partition.part[i];
  return grouping;
}

}  // namespace entente::opinion
