// How long does a map take? (design: opinion.md, Part C, speed budgets on 2 cores)
//   33,422 x 783 with 2.0 M votes, as large as the largest conversation Polis has run: 0.2 s
//   100,000 x 1,000 with 6 M votes: 0.6 s;   1,000,000 x 1,000 with 60 M votes: 6 s and 1 GiB
// Then four sizes, each twice the one before: the time a vote takes stays what it is.
// Votes are invented: four camps. Beside each time stands its ratio to one plain pass over the same
// votes, the least there is, and to its budget. All on one core, in its own time. `map_bench all`
// adds the largest size.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <sys/resource.h>
#include <utility>
#include <vector>

#include "dialogue/opinion/map.h"

namespace {

using namespace entente;
using namespace entente::opinion;

struct Size {
  std::uint32_t participants;
  std::uint32_t statements;
  std::uint32_t votes;
  double budget_s;
};

std::uint64_t state = 1;
std::uint32_t below(std::uint32_t bound) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return static_cast<std::uint32_t>((state >> 33) % bound);
}

Choice choice_of(std::uint32_t camp, std::uint32_t statement) {
  const auto mood = below(100);
  if (mood < 15) return Choice::pass;
  // Each camp likes a statement more or less, by a fixed hash of the two.
  const auto liking = (statement * 2654435761u ^ camp * 40503u * statement) >> 16 & 63;
  return mood - 15 < 11 + liking ? Choice::agree : Choice::disagree;
}

Votes invented(const Size& size) {
  std::vector<VotedStatement> statements;
  for (std::uint32_t s = 1; s <= size.statements; ++s) statements.push_back({StatementId{s}});
  VotesBuilder builder({"a", "b", "c", "d", "e"}, std::move(statements));
  const auto mean = size.votes / size.participants;
  for (std::uint32_t seat = 1; seat <= size.participants; ++seat) {
    builder.seat({SeatId{seat}, below(5)});
    const auto camp = below(4);
    // Lengths between 1 and twice the mean; each statement at most once, scattered by a stride.
    const auto length = std::min(size.statements, 1 + below(2 * mean));
    const auto first = below(size.statements);
    for (std::uint32_t i = 0; i < length; ++i) {
      const auto statement = (first + i * 211) % size.statements + 1;
      builder.vote(SeatId{seat}, StatementId{statement}, choice_of(camp, statement));
    }
  }
  return std::move(builder).build().value();
}

// Of this process on its one core, so that what else the machine does counts little.
double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// Counts agreements: what any program must do at least, to look at every vote once.
double plain_pass(const Votes& votes, std::uint64_t& seen) {
  double best = 1e9;
  for (int round = 0; round < 5; ++round) {
    const double start = seconds();
    for (std::size_t p = 0; p < votes.participants().size(); ++p)
      for (const Cell cell : votes.row(p)) seen += cell.code;
    best = std::min(best, seconds() - start);
  }
  return best;
}

// Returns the nanoseconds that a vote takes.
double measure(const Size& size) {
  const auto votes = invented(size);
  std::uint64_t seen = 0;
  const double pass = plain_pass(votes, seen);
  double best = 1e9;
  std::size_t groups = 0;
  for (int round = 0; round < (size.participants > 500'000 ? 1 : 3); ++round) {
    const double start = seconds();
    const auto map = draw_map(votes, Settings{});
    best = std::min(best, seconds() - start);
    groups = map.groups.size();
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const double each = 1e9 * best / static_cast<double>(votes.size());
  std::printf("%9u x %5u, %5.1f M votes: %6.3f s", size.participants, size.statements,
              static_cast<double>(votes.size()) / 1e6, best);
  if (size.budget_s > 0)
    std::printf(", %.2f of its budget of %.1f s", best / size.budget_s, size.budget_s);
  std::printf(", %.1f ns a vote, %.0f plain passes, %zu groups, peak %ld MiB%s\n", each,
              best / pass, groups, usage.ru_maxrss / 1024, seen == 0 ? "!" : "");
  std::fflush(stdout);
  return each;
}

void measure_growth() {
  std::vector<double> each;
  for (const std::uint32_t participants : {25'000u, 50'000u, 100'000u, 200'000u})
    each.push_back(measure({participants, 1'000, participants * 60, 0}));
  std::printf("growth over eight times as many votes: a vote takes %.2f times as long\n",
              each.back() / each.front());
}

}  // namespace

int main(int count, char** words) {
  measure({33'422, 783, 2'000'000, 0.2});
  measure({100'000, 1'000, 6'000'000, 0.6});
  measure_growth();
  if (count > 1 && std::strcmp(words[1], "all") == 0) measure({1'000'000, 1'000, 60'000'000, 6.0});
  return 0;
}
