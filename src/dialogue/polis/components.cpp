#include "dialogue/polis/components.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace entente::polis {
namespace {

using Vector = std::vector<double>;

constexpr int products_max = 101;

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

double length(const Vector& v) { return std::sqrt(dot(v, v)); }

// Takes out of `v` what lies along `direction`.
void deflate(Vector& v, const Vector& direction) {
  const double square = dot(direction, direction);
  if (square == 0) return;
  const double along = dot(direction, v) / square;
  for (std::size_t i = 0; i < v.size(); ++i) v[i] -= along * direction[i];
}

Vector column_means(const Matrix& matrix) {
  Vector sum(matrix.columns()), count(matrix.columns());
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    for (const auto& entry : matrix.row(r)) {
      sum[entry.column] += entry.value;
      count[entry.column] += 1;
    }
  for (std::size_t c = 0; c < sum.size(); ++c)
    sum[c] = matrix.moderated_out(c) || count[c] == 0 ? 0 : sum[c] / count[c];
  return sum;
}

// Aᵀ(A s), A the centred matrix: zero where nobody voted and where moderated out.
Vector product(const Matrix& matrix, const Vector& centre, const Vector& s) {
  Vector w(s.size());
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    double along = 0;
    for (const auto& entry : matrix.row(r))
      if (!matrix.moderated_out(entry.column))
        along += (entry.value - centre[entry.column]) * s[entry.column];
    for (const auto& entry : matrix.row(r))
      if (!matrix.moderated_out(entry.column))
        w[entry.column] += (entry.value - centre[entry.column]) * along;
  }
  return w;
}

// Polis deflates the data; here the product is deflated, which is the same and keeps it sparse.
Vector next_component(const Matrix& matrix, const Components& found) {
  Vector s(matrix.columns(), 1.0);
  double before = 0;
  for (int i = 0; i < products_max; ++i) {
    auto start = s;
    for (const auto& vector : found.vectors) deflate(start, vector);
    auto w = product(matrix, found.centre, start);
    for (const auto& vector : found.vectors) deflate(w, vector);
    const double size = length(w);
    if (size == 0) return Vector(s.size());
    for (double& entry : w) entry /= size;
    s = std::move(w);
    if (size == before) break;
    before = size;
  }
  return s;
}

}  // namespace

Components components_of(const Matrix& matrix) {
  Components components{.centre = column_means(matrix)};
  const auto wanted = std::min<std::size_t>(2, std::min(matrix.rows(), matrix.columns()));
  while (components.vectors.size() < wanted)
    components.vectors.push_back(next_component(matrix, components));
  return components;
}

std::vector<Spot> projections(const Matrix& matrix, const Components& components) {
  std::vector<Spot> spots(matrix.rows());
  if (components.vectors.size() < 2) return spots;
  const auto &first = components.vectors[0], &second = components.vectors[1];
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    // A column moderated out counts as a vote of everybody: it adds nothing and shrinks the scale.
    std::size_t votes = matrix.moderated_out_count();
    for (const auto& entry : matrix.row(r)) {
      if (matrix.moderated_out(entry.column)) continue;
      ++votes;
      const double off = entry.value - components.centre[entry.column];
      spots[r].x += off * first[entry.column];
      spots[r].y += off * second[entry.column];
    }
    const double scale = std::sqrt(static_cast<double>(matrix.columns()) /
                                   static_cast<double>(std::max<std::size_t>(votes, 1)));
    spots[r] = {.x = scale * spots[r].x, .y = scale * spots[r].y};
  }
  return spots;
}

std::vector<double> extremities(const Matrix& matrix, const Components& components) {
  std::vector<double> extremity(matrix.columns());
  if (components.vectors.size() < 2) return extremity;
  for (std::size_t c = 0; c < extremity.size(); ++c) {
    if (matrix.moderated_out(c)) continue;
    const double off =
        std::sqrt(static_cast<double>(extremity.size())) * (-1 - components.centre[c]);
    const double x = off * components.vectors[0][c], y = off * components.vectors[1][c];
    extremity[c] = std::sqrt(x * x + y * y);
  }
  return extremity;
}

}  // namespace entente::polis
