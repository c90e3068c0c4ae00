#include "foundation/numeric/symmetric.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace entente::numeric {
namespace {

constexpr int sweeps_max = 60;

struct Rotation {
  double cosine = 1;
  double sine = 0;
};

// The rotation that makes entry (p, q) vanish (Golub and Van Loan, symmetric Schur 2 by 2).
Rotation rotation_for(const SymmetricMatrix& a, std::size_t p, std::size_t q) {
  const double tau = (a.at(q, q) - a.at(p, p)) / (2 * a.at(p, q));
  const double root = std::sqrt(1 + tau * tau);
  const double t = tau >= 0 ? 1 / (tau + root) : -1 / (root - tau);
  const double cosine = 1 / std::sqrt(1 + t * t);
  return {.cosine = cosine, .sine = t * cosine};
}

void rotate(double& first, double& second, Rotation by) {
  const double turned = by.cosine * first - by.sine * second;
  second = by.sine * first + by.cosine * second;
  first = turned;
}

void apply(SymmetricMatrix& a, SymmetricMatrix& vectors, std::size_t p, std::size_t q,
           Rotation by) {
  for (std::size_t k = 0; k < a.size; ++k) rotate(a.at(k, p), a.at(k, q), by);
  for (std::size_t k = 0; k < a.size; ++k) rotate(a.at(p, k), a.at(q, k), by);
  a.at(p, q) = a.at(q, p) = 0;
  // Eigenvectors are kept as rows.
  for (std::size_t k = 0; k < a.size; ++k) rotate(vectors.at(p, k), vectors.at(q, k), by);
}

// One pass over all entries above the diagonal. Did any of them still count?
bool sweep(SymmetricMatrix& a, SymmetricMatrix& vectors) {
  bool turned = false;
  for (std::size_t p = 0; p < a.size; ++p)
    for (std::size_t q = p + 1; q < a.size; ++q) {
      const double size = std::abs(a.at(p, p)) + std::abs(a.at(q, q));
      // An entry that no longer changes its diagonal is zero for every purpose.
      if (std::abs(a.at(p, q)) <= size * 1e-18) continue;
      apply(a, vectors, p, q, rotation_for(a, p, q));
      turned = true;
    }
  return turned;
}

}  // namespace

std::vector<Eigenpair> eigenpairs(SymmetricMatrix matrix) {
  SymmetricMatrix vectors(matrix.size);
  for (std::size_t i = 0; i < matrix.size; ++i) vectors.at(i, i) = 1;
  for (int i = 0; i < sweeps_max && sweep(matrix, vectors); ++i) {
  }
  std::vector<std::size_t> order(matrix.size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
    const double l = matrix.at(a, a), r = matrix.at(b, b);
    return l != r ? l > r : a < b;
  });
  std::vector<Eigenpair> pairs;
  for (const auto i : order) {
    const auto row = vectors.entries.begin() + static_cast<std::ptrdiff_t>(i * matrix.size);
    pairs.push_back({matrix.at(i, i), {row, row + static_cast<std::ptrdiff_t>(matrix.size)}});
  }
  return pairs;
}

}  // namespace entente::numeric
