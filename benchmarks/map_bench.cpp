// How long does a map take? (design: opinion.md, Part C, speed budgets on 2 cores)
//   33,422 x 783 with 2.0 M votes, as large as the largest conversation Polis has run: 0.2 s
//   100,000 x 1,000 with 6 M votes: 0.6 s;   1,000,000 x 1,000 with 60 M votes: 6 s and 1 GiB
// Votes are invented: four camps, popularity of statements falls off as in real conversations.
// Beside each time stands its ratio to one plain pass over the same votes, the least there is.
// `map_bench all` adds the largest size.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
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

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Counts agreements: what any program must do at least, to look at every vote once.
double plain_pass(const Votes& votes, std::uint64_t& seen) {
  double best = 1e9;
  for (int round = 0; round < 5; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t p = 0; p < votes.participants().size(); ++p)
      for (const Cell cell : votes.row(p)) seen += cell.code;
    best = std::min(best, seconds_since(start));
  }
  return best;
}

void measure(const Size& size) {
  auto start = std::chrono::steady_clock::now();
  const auto votes = invented(size);
  const double gathering = seconds_since(start);
  std::uint64_t seen = 0;
  const double pass = plain_pass(votes, seen);
  double best = 1e9;
  std::size_t groups = 0;
  for (int round = 0; round < (size.participants > 500'000 ? 1 : 3); ++round) {
    start = std::chrono::steady_clock::now();
    const auto map = draw_map(votes, Settings{});
    best = std::min(best, seconds_since(start));
    groups = map.groups.size();
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "%9u x %5u, %5.1f M votes: map %6.3f s (budget %.1f), %4.0f plain passes of %.4f s, "
      "%zu groups, votes made and gathered in %.2f s, peak %ld MiB%s\n",
      size.participants, size.statements, static_cast<double>(votes.size()) / 1e6, best,
      size.budget_s, best / pass, pass, groups, gathering, usage.ru_maxrss / 1024,
      seen == 0 ? "!" : "");
}

}  // namespace

int main(int count, char** words) {
  measure({33'422, 783, 2'000'000, 0.2});
  measure({100'000, 1'000, 6'000'000, 0.6});
  if (count > 1 && std::strcmp(words[1], "all") == 0) measure({1'000'000, 1'000, 60'000'000, 6.0});
  return 0;
}
