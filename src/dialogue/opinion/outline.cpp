#include <array>
#include <cmath>

#include "dialogue/opinion/grouping.h"
#include "foundation/numeric/rounding.h"

namespace entente::opinion {
namespace {

constexpr double radius = 1.5;  // standard deviations

// Cosines of the sixteenths of a circle, counter-clockwise from 0.
constexpr double c1 = 0.92387953251128674, c2 = 0.70710678118654752, c3 = 0.38268343236508977;
constexpr std::array<double, 16> cosine{1,  c1,  c2,  c3,  0, -c3, -c2, -c1,
                                        -1, -c1, -c2, -c3, 0, c3,  c2,  c1};

struct Moments {
  std::int64_t members = 0, x = 0, y = 0;
  double xx = 0, xy = 0, yy = 0;  // about the centre
};

// The ellipse is the image of a circle under the lower Cholesky factor of the covariance.
std::vector<Point> ellipse(Point centre, const Moments& m) {
  const double n = static_cast<double>(m.members);
  const double a = std::sqrt(m.xx / n);
  const double b = a > 0 ? m.xy / n / a : 0;
  const double rest = m.yy / n - b * b;
  const double c = rest > 0 ? std::sqrt(rest) : 0;
  std::vector<Point> hull;
  for (std::size_t i = 0; i < cosine.size(); ++i) {
    const double u = radius * cosine[i], v = radius * cosine[(i + 12) % 16];
    hull.push_back({centre.x_micro + numeric::rounded(a * u),
                    centre.y_micro + numeric::rounded(b * u + c * v)});
  }
  return hull;
}

std::int64_t mean(std::int64_t sum, std::int64_t count) {
  return numeric::rounded(static_cast<double>(sum) / static_cast<double>(count));
}

}  // namespace

std::vector<Group> outlines(const std::vector<Point>& places, const Grouping& grouping) {
  if (grouping.groups == 0) return {};
  std::vector<Moments> moments(grouping.groups);
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto& m = moments[grouping.group[i]];
    ++m.members;
    m.x += places[i].x_micro;
    m.y += places[i].y_micro;
  }
  std::vector<Group> groups(grouping.groups);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].members = static_cast<std::uint32_t>(moments[g].members);
    groups[g].centre = {mean(moments[g].x, moments[g].members),
                        mean(moments[g].y, moments[g].members)};
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto& m = moments[grouping.group[i]];
    const auto& centre = groups[grouping.group[i]].centre;
    const auto dx = static_cast<double>(places[i].x_micro - centre.x_micro);
    const auto dy = static_cast<double>(places[i].y_micro - centre.y_micro);
    m.xx += dx * dx, m.xy += dx * dy, m.yy += dy * dy;
  }
  for (std::size_t g = 0; g < groups.size(); ++g)
    groups[g].hull = ellipse(groups[g].centre, moments[g]);
  return groups;
}

}  // namespace entente::opinion
