// The conclusion of a decision with 1,000,000 ballots: how does counting compare with one plain
// pass that adds up as many numbers? Both in the same run.

#include <chrono>
#include <cstdio>
#include <numeric>
#include <vector>

#include "dialogue/decision/conclusion.h"

namespace {

using namespace entente;
using namespace entente::decision;
using Clock = std::chrono::steady_clock;

constexpr std::size_t ballots = 1'000'000;
constexpr int rounds = 20;

Decision large_decision() {
  Decision decision;
  for (const auto* name : {"gov", "cso", "union", "press"})
    decision.rule.rows.push_back({.constituency = *constituency::Code::parse(name),
                                  .voice = Voice::ballots,
                                  .seats = 1'000'000,
                                  .quorum = 1,
                                  .threshold = {2, 3},
                                  .may_block = false});
  decision.voices.resize(decision.rule.rows.size());
  for (std::size_t i = 0; i < ballots; ++i)
    decision.ballots.push_back({.row = static_cast<std::uint16_t>(i * 7 % 4),
                                .choice_and_one = static_cast<std::uint16_t>(i * 31 % 3 + 1)});
  return decision;
}

// The fastest of several rounds, in milliseconds.
template <class Work>
double fastest(Work work) {
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const auto start = Clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

}  // namespace

int main() {
  const auto decision = large_decision();
  std::vector<std::uint32_t> numbers(ballots);
  std::iota(numbers.begin(), numbers.end(), 0U);
  volatile std::uint64_t sink = 0;
  const double plain = fastest([&] {
    std::uint64_t sum = 0;
    for (const auto number : numbers) sum += number;
    sink = sum;
  });
  const double counted = fastest([&] { sink = conclude(decision, 10).upheld ? 1 : 0; });
  std::printf("ballots %zu\nplain pass %.3f ms\nconclusion %.3f ms\nratio %.1f\n", ballots, plain,
              counted, counted / plain);
}
