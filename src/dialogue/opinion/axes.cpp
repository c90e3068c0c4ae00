#include "dialogue/opinion/axes.h"

#include <algorithm>
#include <cmath>

#include "foundation/numeric/leading.h"
#include "foundation/numeric/rounding.h"

namespace entente::opinion {
namespace {

using numeric::Block;
using numeric::block_width;
using Several = std::array<double, block_width>;

// An axis that carries less than this part of the first one's variance is rounding, not opinion.
constexpr double negligible = 1e-10;

// Aᵀ(A in) for the centred votes A, in one pass over the cells. For each cell code the product is
// prepared before, and what comes back is collected after: inside, a vote costs two additions.
class CentredVotes {
 public:
  // `live` are the positions of the statements that stand in the vectors.
  CentredVotes(const Votes& votes, const std::vector<double>& centred,
               const std::vector<std::size_t>& live)
      : votes_(votes),
        centred_(centred),
        live_(live),
        given_(centred.size()),
        taken_(centred.size()) {}

  void operator()(const Block& in, Block& out) {
    for (std::size_t i = 0; i < live_.size(); ++i)
      for (std::size_t code = 3 * live_[i]; code < 3 * live_[i] + 3; ++code)
        for (std::size_t j = 0; j < block_width; ++j) given_[code][j] = centred_[code] * in[i][j];
    std::ranges::fill(taken_, Several{});
    for (std::size_t p = 0; p < votes_.participants().size(); ++p) pass_over(votes_.row(p));
    for (std::size_t i = 0; i < live_.size(); ++i) {
      const auto first = 3 * live_[i];
      for (std::size_t j = 0; j < block_width; ++j)
        out[i][j] = centred_[first] * taken_[first][j] +
                    centred_[first + 1] * taken_[first + 1][j] +
                    centred_[first + 2] * taken_[first + 2][j];
    }
  }

 private:
  // The one hot loop of the map; plain pointers, because a cell's code is valid by construction.
  void pass_over(std::span<const Cell> row) {
    const Several* const given = given_.data();
    Several* const taken = taken_.data();
    Several sum{};
    for (const Cell cell : row)
      for (std::size_t j = 0; j < block_width; ++j) sum[j] += given[cell.code][j];
    for (const Cell cell : row)
      for (std::size_t j = 0; j < block_width; ++j) taken[cell.code][j] += sum[j];
  }

  const Votes& votes_;
  const std::vector<double>& centred_;
  const std::vector<std::size_t>& live_;
  Block given_;
  Block taken_;
};

void set_axis(Axes& axes, std::size_t k, const std::vector<std::size_t>& live,
              const std::vector<double>& vector) {
  std::int64_t largest = 0;
  for (std::size_t i = 0; i < live.size(); ++i) {
    auto& weight = axes[live[i]][k];
    weight = numeric::in_millionths(vector[i]);
    if (std::abs(weight) > std::abs(largest)) largest = weight;
  }
  if (largest < 0)
    for (auto& axis : axes) axis[k] = -axis[k];
}

std::vector<std::size_t> live_positions(const Votes& votes) {
  std::vector<std::size_t> live;
  for (std::size_t s = 0; s < votes.statements().size(); ++s)
    if (votes.statements()[s].live()) live.push_back(s);
  return live;
}

}  // namespace

std::vector<double> centred_choices(const Votes& votes) {
  const auto statements = votes.statements();
  std::vector<std::int64_t> count(3 * statements.size());
  for (std::size_t p = 0; p < votes.participants().size(); ++p)
    for (const Cell cell : votes.row(p)) ++count[cell.code];
  std::vector<double> centred(count.size());
  for (std::size_t s = 0; s < statements.size(); ++s) {
    const auto *of = &count[3 * s], voters = of[0] + of[1] + of[2];
    if (!statements[s].live() || voters == 0) continue;
    const double mean = static_cast<double>(of[2] - of[0]) / static_cast<double>(voters);
    for (int choice = -1; choice <= 1; ++choice)
      centred[3 * s + static_cast<std::size_t>(choice + 1)] = choice - mean;
  }
  return centred;
}

Axes principal_axes(const Votes& votes, const std::vector<double>& centred) {
  Axes axes(votes.statements().size());
  const auto live = live_positions(votes);
  const auto leading =
      numeric::leading_eigenpairs(live.size(), 2, CentredVotes(votes, centred, live));
  for (std::size_t k = 0; k < leading.pairs.size(); ++k) {
    const double value = leading.pairs[k].value;
    if (value > 0 && value > negligible * leading.pairs.front().value)
      set_axis(axes, k, live, leading.pairs[k].vector);
  }
  return axes;
}

std::vector<Standing> standings(const Votes& votes, const std::vector<double>& centred,
                                const Axes& axes, std::uint32_t votes_min) {
  std::vector<std::array<double, 2>> step(centred.size());
  for (std::size_t code = 0; code < step.size(); ++code)
    for (std::size_t k = 0; k < 2; ++k)
      step[code][k] = centred[code] * static_cast<double>(axes[code / 3][k]);
  const auto live = std::ranges::count_if(votes.statements(), &VotedStatement::live);
  const auto needed = std::min<std::int64_t>(votes_min, live);
  std::vector<Standing> standings(votes.participants().size());
  for (std::size_t p = 0; p < standings.size(); ++p) {
    std::array<double, 2> sum{};
    for (const Cell cell : votes.row(p)) {
      if (!votes.statements()[cell.statement()].live()) continue;
      ++standings[p].voted;
      for (std::size_t k = 0; k < 2; ++k) sum[k] += step[cell.code][k];
    }
    if (standings[p].voted == 0 || standings[p].voted < needed) continue;
    const double scale = std::sqrt(static_cast<double>(live) / standings[p].voted);
    standings[p].place = {numeric::rounded(scale * sum[0]), numeric::rounded(scale * sum[1])};
  }
  return standings;
}

}  // namespace entente::opinion
