#include "dialogue/opinion/route.h"

#include <algorithm>

#include "dialogue/opinion/sides.h"
#include "foundation/numeric/interval.h"
#include "foundation/numeric/sequence.h"

namespace entente::opinion {
namespace {

// A statement that one side has refused for certain can not become common ground, and is yet shown
// now and then: sides change their minds.
constexpr double least_hope = 0.05;
// Near the ends of its range an interval may widen with a vote; nothing weighs less than nothing.
constexpr double least_gain = 1e-9;

double width(std::uint32_t agree, std::uint32_t voters) {
  const auto bounds = numeric::wilson_bounds(agree, voters, confidence_z);
  return bounds.high - bounds.low;
}

// By how much the next vote is expected to narrow the interval (rule of succession).
double narrowing(const Tally& side) {
  const auto n = side.voters();
  const double agrees = (side.agree + 1.0) / (n + 2.0);
  return width(side.agree, n) -
         (agrees * width(side.agree + 1, n + 1) + (1 - agrees) * width(side.agree, n + 1));
}

// The highest share that all sides may still reach together, for or against.
double hope(std::span<const Tally> sides) {
  double agreement = 1, refusal = 1;
  for (const auto& side : sides) {
    const auto n = side.voters();
    agreement = std::min(agreement, numeric::wilson_bounds(side.agree, n, confidence_z).high);
    refusal = std::min(refusal, numeric::wilson_bounds(side.disagree, n, confidence_z).high);
  }
  return std::max({agreement, refusal, least_hope});
}

}  // namespace

std::vector<Exposure> exposures(const Map& map, std::span<const StatementId> statements) {
  std::vector<Exposure> exposures;
  exposures.reserve(statements.size());
  auto counted = map.statements.begin();
  for (const StatementId id : statements) {
    while (counted != map.statements.end() && counted->statement < id) ++counted;
    if (counted != map.statements.end() && counted->statement == id)
      exposures.push_back({id, !counted->live, counted->tally, counted->constituencies});
    else
      exposures.push_back({id, false, {}, std::vector<Tally>(map.constituencies.size())});
  }
  return exposures;
}

double route_weight(const Exposure& statement, std::optional<std::uint32_t> side) {
  const double gain =
      std::max(narrowing(side ? statement.sides[*side] : statement.everyone), least_gain);
  if (statement.about_me) return gain;
  const double reach = hope(statement.sides.empty() ? std::span{&statement.everyone, 1}
                                                    : std::span{statement.sides});
  const double square = reach * reach;
  return gain * (square * square);
}

std::vector<StatementId> route(std::span<const Exposure> statements,
                               std::optional<std::uint32_t> side, const Digest& seed) {
  struct Turn {
    double time;
    StatementId statement;
    auto operator<=>(const Turn&) const = default;
  };
  std::vector<Turn> turns;
  turns.reserve(statements.size());
  for (const auto& statement : statements) {
    numeric::Sequence sequence(seed, statement.statement.number);
    turns.push_back({sequence.waiting() / route_weight(statement, side), statement.statement});
  }
  std::ranges::sort(turns);
  std::vector<StatementId> order;
  order.reserve(turns.size());
  for (const auto& turn : turns) order.push_back(turn.statement);
  return order;
}

}  // namespace entente::opinion
