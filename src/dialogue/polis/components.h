#pragma once

// Principal components by power iteration with deflation, and projections (B 2.2 to 2.4).

#include <array>
#include <vector>

#include "dialogue/polis/matrix.h"

namespace entente::polis {

struct Components {
  std::vector<double> centre;                // by column
  std::vector<std::vector<double>> vectors;  // at most two
};

Components components_of(const Matrix& matrix);

// Of each row; all at the origin when there are fewer than two components, as in Polis.
std::vector<Spot> projections(const Matrix& matrix, const Components& components);

// Of each column: how far from the origin somebody stands who only agrees with it.
std::vector<double> extremities(const Matrix& matrix, const Components& components);

}  // namespace entente::polis
