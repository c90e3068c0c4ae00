#pragma once

// Eigenpairs of a small dense symmetric matrix, by Jacobi's cyclic rotations: slow for large
// matrices, exact and free of surprises for small ones, and needs no function but the square root.

#include <cstddef>
#include <vector>

namespace entente::numeric {

struct SymmetricMatrix {
  std::size_t size = 0;
  std::vector<double> entries;  // row by row; both halves

  explicit SymmetricMatrix(std::size_t n) : size(n), entries(n * n) {}
  double& at(std::size_t row, std::size_t column) { return entries[row * size + column]; }
  double at(std::size_t row, std::size_t column) const { return entries[row * size + column]; }
};

struct Eigenpair {
  double value = 0;
  std::vector<double> vector;  // of length 1
};

// All of them, largest value first.
std::vector<Eigenpair> eigenpairs(SymmetricMatrix matrix);

}  // namespace entente::numeric
