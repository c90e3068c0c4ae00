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
double hope(const Exposure& statement) {
  double agreement = 1, refusal = 1;
  for (const auto& side : statement.sides) {
    const auto n = side.voters();
    agreement = std::min(agreement, numeric::wilson_bounds(side.agree, n, confidence_z).high);
    refusal = std::min(refusal, numeric::wilson_bounds(side.disagree, n, confidence_z).high);
  }
  return std::max({agreement, refusal, least_hope});
}

}  // namespace

double route_weight(const Exposure& statement, std::uint32_t side) {
  // Near the ends of its range an interval may widen with a vote; nothing weighs less than nothing.
  const double gain = std::max(narrowing(statement.sides[side]), 1e-9);
  return statement.about_me ? gain : gain * hope(statement);
}

std::optional<StatementId> next_statement(std::span<const Exposure> statements, const Asked& asked,
                                          const Digest& seed) {
  std::vector<double> until;
  std::vector<StatementId> unseen;
  double total = 0;
  for (const auto& statement : statements) {
    if (std::ranges::binary_search(asked.seen, statement.statement)) continue;
    total += route_weight(statement, asked.side);
    until.push_back(total);
    unseen.push_back(statement.statement);
  }
  if (unseen.empty()) return std::nullopt;
  // One draw for each seat and each number of statements seen.
  numeric::Sequence sequence(seed, std::uint64_t{asked.seat.number} << 32 | asked.seen.size());
  const double at = sequence.fraction() * total;
  const auto found = std::ranges::upper_bound(until, at);
  return found == until.end() ? unseen.back()
                              : unseen[static_cast<std::size_t>(found - until.begin())];
}

}  // namespace entente::opinion
