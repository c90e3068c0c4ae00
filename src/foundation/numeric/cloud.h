#pragma once

// A cloud: weighted spots in the plane. Coordinates and weights are whole numbers, and weight times
// coordinate stays below 2^53 in sum, so that sums are exact and their order does not matter.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::numeric {

struct Spot {
  double x = 0;
  double y = 0;

  friend bool operator==(const Spot&, const Spot&) = default;
};

struct Cloud {
  std::vector<double> x;
  std::vector<double> y;
  std::vector<double> weight;

  std::size_t size() const { return x.size(); }
  void push_back(Spot spot, double w) {
    x.push_back(spot.x);
    y.push_back(spot.y);
    weight.push_back(w);
  }
};

// Which part each spot of a cloud belongs to, and the mean of each part.
struct Partition {
  std::vector<std::uint8_t> part;
  std::vector<Spot> centres;
};

double squared_distance(const Spot& a, const Spot& b);

// Mean of each of the first `parts` parts; a part without a spot has none of its own: `otherwise`.
std::vector<Spot> centres_of(const Cloud& cloud, const std::vector<std::uint8_t>& part,
                             std::vector<Spot> otherwise);

// A cloud of at most side * side spots that stands for a larger one: cut into `side` slabs of equal
// size from left to right, each into `side` tiles from bottom to top, and each tile into its parts
// (when a partition is given). A spot of the summary is the mean of its tile, rounded, with the
// weight of its members. `part` of the answer is that of its members.
// Precondition: all weights are 1, and the cloud is sorted by x, then y.
struct Summary {
  Cloud cloud;
  std::vector<std::uint8_t> part;
};
Summary summary_of(const Cloud& cloud, const std::vector<std::uint8_t>& part, std::size_t side);

}  // namespace entente::numeric
