#pragma once

// Polis' k-means, with its distance, its ties and its way to stop (B 2.6, 2.7), and its silhouette.

#include <cstdint>
#include <vector>

#include "dialogue/polis/polis.h"

namespace entente::polis {

struct Weighted {
  Spot spot;
  double weight = 1;
};

struct Cluster {
  std::uint32_t id = 0;
  Spot centre;
  std::vector<std::uint32_t> members;  // positions of spots, ascending
};

// At most k clusters, started at the first k distinct spots; by id.
std::vector<Cluster> cluster(const std::vector<Weighted>& spots, std::size_t k, int iterations_max);

// Mean over spots, without weights.
double silhouette(const std::vector<Weighted>& spots, const std::vector<Cluster>& clusters);

}  // namespace entente::polis
