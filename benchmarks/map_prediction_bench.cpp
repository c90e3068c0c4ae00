// Does a map know something about the people on it? One vote in ten is hidden, the map is drawn
// from the rest, and the hidden votes are foretold from it (design: opinion.md, Part C, quality a).
//
// Compared: the mean of the statement; the shares of the participant's group on a polis-1 and on a
// map-1 map; what map-1 says of the participant's place; and place and group of map-1 together.
// Accuracy: the likeliest of the three answers was the true one. Brier score: the squared error of
// the three probabilities, summed; 0 is perfect, 0.667 is knowing nothing. Real data, three times.
#include <array>
#include <cmath>
#include <optional>

#include "dialogue/opinion/map.h"
#include "dialogue/polis/polis.h"
#include "real_conversations.h"

namespace entente::bench {
namespace {

using opinion::Choice;
using opinion::Tally;
using Shares = std::array<double, 3>;  // disagree, pass, agree

constexpr int repeats = 3;
constexpr double shrinking = 3;  // votes that the mean of a statement counts for beside a group's

Shares shares_of(const Tally& tally, const Shares& prior) {
  const double n = tally.voters() + shrinking;
  return {(tally.disagree + shrinking * prior[0]) / n, (tally.pass + shrinking * prior[1]) / n,
          (tally.agree + shrinking * prior[2]) / n};
}

Shares mean_of(const Tally& tally) { return shares_of(tally, {1 / 3., 1 / 3., 1 / 3.}); }

Shares tilted(Shares shares, double by) {
  shares[2] = std::clamp(shares[2] + by / 2, 0.01, 0.98);
  shares[0] = std::clamp(shares[0] - by / 2, 0.01, 0.98);
  const double sum = shares[0] + shares[1] + shares[2];
  for (auto& share : shares) share /= sum;
  return shares;
}

struct Score {
  double right = 0, brier = 0, count = 0;

  void add(const Shares& foretold, Choice choice) {
    const auto truth = static_cast<std::size_t>(static_cast<int>(choice) + 1);
    right +=
        std::ranges::max_element(foretold) - foretold.begin() == static_cast<std::ptrdiff_t>(truth);
    for (std::size_t i = 0; i < 3; ++i)
      brier += (foretold[i] - (i == truth)) * (foretold[i] - (i == truth));
    ++count;
  }
};

// Tallies by group and statement position, and everyone's group.
struct Grouped {
  std::vector<std::optional<std::uint32_t>> group;  // by participant
  std::vector<std::vector<Tally>> tallies;

  Grouped(const opinion::Votes& votes, std::vector<std::optional<std::uint32_t>> groups,
          std::size_t count)
      : group(std::move(groups)), tallies(count, std::vector<Tally>(votes.statements().size())) {
    for (std::size_t p = 0; p < group.size(); ++p)
      for (const auto cell : votes.row(p)) {
        if (!group[p]) continue;
        auto& tally = tallies[*group[p]][cell.statement()];
        ++(cell.choice() == Choice::agree      ? tally.agree
           : cell.choice() == Choice::disagree ? tally.disagree
                                               : tally.pass);
      }
  }
};

using Groups = std::vector<std::optional<std::uint32_t>>;

Grouped by_polis(const opinion::Votes& votes) {
  const auto map = polis::draw_polis_map(votes);
  Groups groups(votes.participants().size());
  for (std::uint32_t g = 0; g < map.groups.size(); ++g)
    for (const auto& base : map.base)
      if (std::ranges::find(map.groups[g].base_clusters, base.id) !=
          map.groups[g].base_clusters.end())
        for (const auto p : base.participants) groups[p] = g;
  return {votes, groups, map.groups.size()};
}

// The map with what is looked up for every hidden vote, by positions.
struct Ours {
  opinion::Map map;
  std::vector<std::optional<opinion::Point>> place;
  std::vector<const opinion::MapStatement*> statement;
  Grouped grouped;

  static Grouped group(const opinion::Votes& votes, const opinion::Map& map) {
    Groups groups(votes.participants().size());
    auto place = map.places.begin();
    for (std::size_t p = 0; p < groups.size(); ++p)
      if (place != map.places.end() && place->seat == votes.participants()[p].seat)
        groups[p] = (place++)->group;
    return {votes, groups, map.groups.size()};
  }

  explicit Ours(const opinion::Votes& votes)
      : map(draw_map(votes, {})),
        place(votes.participants().size()),
        statement(votes.statements().size()),
        grouped(group(votes, map)) {
    auto at = map.places.begin();
    for (std::size_t p = 0; p < place.size(); ++p)
      if (at != map.places.end() && at->seat == votes.participants()[p].seat) place[p] = (at++)->at;
    auto on = map.statements.begin();
    for (std::size_t s = 0; s < statement.size(); ++s)
      if (on != map.statements.end() && on->statement == votes.statements()[s].statement)
        statement[s] = &*on++;
  }

  // How far from the mean a participant's vote is expected, from place and axes alone. A place is
  // sqrt(S / n) times the sum of own votes along an axis; the least-squares share is S / n times
  // that sum; it is trusted the more, the more votes there are.
  double expected(std::size_t participant, std::size_t position, double own) const {
    if (!place[participant] || statement[position] == nullptr) return 0;
    const auto& axes = statement[position]->axes_micro;
    const double along = static_cast<double>(place[participant]->x_micro) * 1e-6 *
                             static_cast<double>(axes[0]) * 1e-6 +
                         static_cast<double>(place[participant]->y_micro) * 1e-6 *
                             static_cast<double>(axes[1]) * 1e-6;
    const double statements = static_cast<double>(map.statements.size());
    return along * std::sqrt(statements / own) * own / (own + 10);
  }
};

enum Method { mean, polis_groups, our_groups, our_place, our_both, methods };
constexpr std::array names{"statement mean", "polis-1 groups", "map-1 groups", "map-1 place",
                           "map-1 place and groups"};

void foretell(const opinion::Votes& votes, std::uint64_t seed, std::array<Score, methods>& scores) {
  numeric::Sequence sequence(seed_of(seed), 1);
  std::vector<Ballot> kept, hidden;
  for (const auto& ballots : ballots_of(votes))
    for (const auto& ballot : ballots) (sequence.below(10) == 0 ? hidden : kept).push_back(ballot);
  // Whoever has no vote left is not there any more; of them only the statement is known.
  const auto rest = with_votes(votes, kept);
  std::vector<std::optional<std::uint32_t>> position(votes.participants().size());
  for (std::uint32_t p = 0, i = 0; i < rest.participants().size(); ++p)
    if (votes.participants()[p].seat == rest.participants()[i].seat) position[p] = i++;
  const auto theirs = by_polis(rest);
  const Ours ours(rest);
  const Grouped everyone(rest, Groups(rest.participants().size(), 0u), 1);
  for (const auto& ballot : hidden) {
    const auto prior = mean_of(everyone.tallies[0][ballot.statement]);
    std::array<Shares, methods> foretold;
    foretold.fill(prior);
    if (const auto p = position[ballot.participant]) {
      if (const auto g = theirs.group[*p])
        foretold[polis_groups] = shares_of(theirs.tallies[*g][ballot.statement], prior);
      if (const auto g = ours.grouped.group[*p])
        foretold[our_groups] = shares_of(ours.grouped.tallies[*g][ballot.statement], prior);
      const auto own = static_cast<double>(rest.row(*p).size());
      foretold[our_place] = tilted(prior, ours.expected(*p, ballot.statement, own));
      for (std::size_t i = 0; i < 3; ++i)
        foretold[our_both][i] = (foretold[our_groups][i] + foretold[our_place][i]) / 2;
    }
    for (std::size_t m = 0; m < methods; ++m) scores[m].add(foretold[m], ballot.choice);
  }
}

void report(const Conversation& conversation) {
  std::array<Score, methods> scores;
  for (int repeat = 0; repeat < repeats; ++repeat)
    foretell(conversation.votes, static_cast<std::uint64_t>(repeat), scores);
  std::printf("| %s (%.0f hidden) |", conversation.name.c_str(), scores[0].count / repeats);
  for (const auto& score : scores)
    std::printf(" %.1f %% / %.3f |", 100 * score.right / score.count, score.brier / score.count);
  std::printf("\n");
  std::fflush(stdout);
}

}  // namespace
}  // namespace entente::bench

int main() {
  using namespace entente::bench;
  const auto conversations = real_conversations();
  if (conversations.empty()) return 0;
  std::printf(
      "Hidden votes foretold: accuracy / Brier score (lower is better)\n\n| conversation |");
  for (const auto* name : names) std::printf(" %s |", name);
  std::printf("\n|---|---|---|---|---|---|\n");
  for (const auto& conversation : conversations) report(conversation);
  return 0;
}
