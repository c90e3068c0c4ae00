#pragma once

// The leading eigenvectors of a large symmetric matrix that is only known by what it does to
// vectors. Block Krylov subspace with full reorthogonalisation, Rayleigh-Ritz and thick restart:
// two vectors at a time, so that an eigenvalue that is there twice is found twice.
// The start is fixed and every sum has one order, so the answer is the same bytes everywhere.

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "foundation/numeric/symmetric.h"

namespace entente::numeric {

inline constexpr std::size_t block_width = 2;

// Vectors side by side: entry i of all of them stands together.
using Block = std::vector<std::array<double, block_width>>;

// Sets `out` to the matrix times `in`. Both have as many rows as the matrix; `out` comes in with
// any content.
using Product = std::function<void(const Block& in, Block& out)>;

struct Leading {
  std::vector<Eigenpair> pairs;  // largest value first; fewer than wanted in a smaller space
  double residual = 0;           // largest |matrix v - value v| over |largest value|
  std::size_t products = 0;      // how often the matrix was asked
};

// What is promised: residual <= leading_residual, unless products_max was reached first.
inline constexpr double leading_residual = 1e-12;
inline constexpr std::size_t products_max = 300;

// Precondition: the matrix is symmetric and not negative; wanted <= block_width.
Leading leading_eigenpairs(std::size_t size, std::size_t wanted, const Product& product);

}  // namespace entente::numeric
