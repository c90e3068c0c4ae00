#include "foundation/numeric/leading.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace entente::numeric {
namespace {

using Vector = std::vector<double>;

constexpr std::size_t basis_max = 40;
constexpr std::size_t kept_at_restart = 12;

// Four partial sums: an order that is fixed and yet lets a machine add four at once.
double dot(const Vector& a, const Vector& b) {
  std::array<double, 4> sum{};
  std::size_t i = 0;
  for (; i + 4 <= a.size(); i += 4)
    for (std::size_t j = 0; j < 4; ++j) sum[j] += a[i + j] * b[i + j];
  for (std::size_t j = 0; i < a.size(); ++i, ++j) sum[j] += a[i] * b[i];
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

void add(Vector& to, double factor, const Vector& what) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * what[i];
}

Vector combination(const std::vector<Vector>& basis, const Vector& weights) {
  Vector sum(basis.front().size());
  for (std::size_t i = 0; i < basis.size(); ++i) add(sum, weights[i], basis[i]);
  return sum;
}

// A number in [-1, 1) for each place: fixed, and on nobody's side (the finaliser of SplitMix64).
double start_entry(std::uint64_t place) {
  std::uint64_t z = (place + 1) * 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  z ^= z >> 31;
  return static_cast<double>(z >> 11) * 0x1p-52 - 1;
}

// A growing orthonormal basis Q with what the matrix makes of it, BQ, and QᵀBQ.
class Subspace {
 public:
  Subspace(std::size_t size, const Product& product) : size_(size), product_(product) {}

  // Makes what is new in the candidates orthonormal to the basis and to each other.
  std::vector<Vector> new_directions(std::vector<Vector> candidates) const;
  // Adds orthonormal directions; asks the matrix once. Returns what it made of them.
  std::vector<Vector> grow(std::vector<Vector> directions);
  // Ritz pairs of the whole basis, in its coordinates.
  std::vector<Eigenpair> ritz() const;
  double residual(const Eigenpair& pair) const;
  Vector full(const Eigenpair& pair) const { return combination(basis_, pair.vector); }
  // Keeps only these Ritz vectors.
  void shrink_to(std::span<const Eigenpair> pairs);
  std::size_t dimension() const { return basis_.size(); }

 private:
  std::size_t size_;
  const Product& product_;
  std::vector<Vector> basis_;
  std::vector<Vector> images_;
};

std::vector<Vector> Subspace::new_directions(std::vector<Vector> candidates) const {
  std::vector<Vector> found;
  for (auto& candidate : candidates) {
    const double before = std::sqrt(dot(candidate, candidate));
    // Twice is enough (Kahan and Parlett): the second pass removes what rounding left behind.
    for (int pass = 0; pass < 2; ++pass) {
      for (const auto& b : basis_) add(candidate, -dot(b, candidate), b);
      for (const auto& b : found) add(candidate, -dot(b, candidate), b);
    }
    const double after = std::sqrt(dot(candidate, candidate));
    if (after <= before * 1e-13) continue;
    for (double& entry : candidate) entry /= after;
    found.push_back(std::move(candidate));
  }
  return found;
}

std::vector<Vector> Subspace::grow(std::vector<Vector> directions) {
  Block in(size_), out(size_);
  for (std::size_t j = 0; j < directions.size(); ++j)
    for (std::size_t i = 0; i < size_; ++i) in[i][j] = directions[j][i];
  product_(in, out);
  std::vector<Vector> images(directions.size(), Vector(size_));
  for (std::size_t j = 0; j < directions.size(); ++j)
    for (std::size_t i = 0; i < size_; ++i) images[j][i] = out[i][j];
  for (auto& direction : directions) basis_.push_back(std::move(direction));
  images_.insert(images_.end(), images.begin(), images.end());
  return images;
}

std::vector<Eigenpair> Subspace::ritz() const {
  SymmetricMatrix projected(basis_.size());
  for (std::size_t i = 0; i < basis_.size(); ++i)
    for (std::size_t j = 0; j <= i; ++j)
      projected.at(i, j) = projected.at(j, i) = dot(basis_[j], images_[i]);
  return eigenpairs(std::move(projected));
}

double Subspace::residual(const Eigenpair& pair) const {
  auto off = combination(images_, pair.vector);
  add(off, -pair.value, combination(basis_, pair.vector));
  return std::sqrt(dot(off, off));
}

void Subspace::shrink_to(std::span<const Eigenpair> pairs) {
  std::vector<Vector> basis, images;
  for (const auto& pair : pairs) {
    basis.push_back(combination(basis_, pair.vector));
    images.push_back(combination(images_, pair.vector));
  }
  basis_ = std::move(basis);
  images_ = std::move(images);
}

std::vector<Vector> start_block(std::size_t size) {
  std::vector<Vector> block(std::min(size, block_width), Vector(size));
  for (std::size_t j = 0; j < block.size(); ++j)
    for (std::size_t i = 0; i < size; ++i) block[j][i] = start_entry(i * block_width + j);
  return block;
}

}  // namespace

Leading leading_eigenpairs(std::size_t size, std::size_t wanted, const Product& product) {
  Leading leading;
  Subspace space(size, product);
  auto directions = space.new_directions(start_block(size));
  std::vector<Eigenpair> ritz;
  while (!directions.empty() && leading.products < products_max) {
    auto images = space.grow(std::move(directions));
    ++leading.products;
    ritz = space.ritz();
    leading.residual = 0;
    for (std::size_t i = 0; i < std::min(wanted, ritz.size()); ++i)
      leading.residual = std::max(leading.residual, space.residual(ritz[i]));
    if (ritz.front().value > 0) leading.residual /= ritz.front().value;
    if (leading.residual <= leading_residual &&
        space.dimension() >= std::min(size, 2 * block_width))
      break;
    directions = space.new_directions(std::move(images));
    if (space.dimension() + block_width > basis_max && !directions.empty()) {
      space.shrink_to(std::span(ritz).first(std::min(kept_at_restart, ritz.size())));
      ritz.clear();
    }
  }
  if (ritz.empty() && space.dimension() > 0) ritz = space.ritz();
  for (std::size_t i = 0; i < std::min(wanted, ritz.size()); ++i)
    leading.pairs.push_back({ritz[i].value, space.full(ritz[i])});
  return leading;
}

}  // namespace entente::numeric
