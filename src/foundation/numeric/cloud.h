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

// Cuts a cloud into side * side tiles of almost equally many spots: `side` slabs from left to
// right, each cut from bottom to top. Which tile each spot is in. Where spots stand does not change
// with their order, so neither do the tiles, but for spots at one place, which are interchangeable.
// Precondition: the cloud is sorted by x, then y; side <= 256.
std::vector<std::uint16_t> tiles_of(const Cloud& cloud, std::size_t side);

// A smaller cloud that stands for a larger one: for each tile and each part in it, the mean of its
// spots, rounded, with their weight. In the order of tiles, then parts; `part` is theirs.
struct Summary {
  Cloud cloud;
  std::vector<std::uint8_t> part;
};
Summary summary_of(const Cloud& cloud, const std::vector<std::uint16_t>& tile,
                   const std::vector<std::uint8_t>& part);

}  // namespace entente::numeric
