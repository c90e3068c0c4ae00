// Would the groups be the same had other people come? Four fifths of the participants are drawn
// fifty times (twenty where there are many votes), and each time both maps are drawn from their
// votes alone (design: opinion.md, Part C, quality c). map-1 merges groups below its floor, polis-1
// has none, so map-1 also stands here with a floor of 1.
//
// Overlap: for each group of the whole map the best overlap with a group of the resample (those in
// both over those in either, of the people drawn), weighted by members, as a mean over resamples.
// k: how often the resample has as many groups as the whole. Pairs: the share of pairs of people
// who are together or apart in both, less what chance would give (adjusted Rand index).
#include <map>

#include "dialogue/opinion/map.h"
#include "dialogue/polis/polis.h"
#include "real_conversations.h"

namespace entente::bench {
namespace {

// Everybody's group by seat; those in none are left out.
using Groups = std::map<SeatId, std::uint32_t>;

Groups by_polis(const opinion::Votes& votes) {
  const auto map = polis::draw_polis_map(votes);
  Groups groups;
  for (std::uint32_t g = 0; g < map.groups.size(); ++g)
    for (const auto& base : map.base)
      if (std::ranges::find(map.groups[g].base_clusters, base.id) !=
          map.groups[g].base_clusters.end())
        for (const auto p : base.participants) groups[votes.participants()[p].seat] = g;
  return groups;
}

template <std::uint32_t floor>
Groups by_map_1(const opinion::Votes& votes) {
  Groups groups;
  for (const auto& place : draw_map(votes, {.anonymity_floor = floor}).places)
    if (place.group) groups[place.seat] = *place.group;
  return groups;
}

std::size_t groups_in(const Groups& groups) {
  std::uint32_t most = 0;
  for (const auto& [seat, group] : groups) most = std::max(most, group + 1);
  return most;
}

double pairs(double n) { return n * (n - 1) / 2; }

struct Comparison {
  double overlap = 0;
  double rand = 0;
};

Comparison compare(const Groups& whole, const Groups& resample, const std::vector<SeatId>& drawn) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> both;
  std::map<std::uint32_t, double> ours, theirs, ours_common, theirs_common;
  double common = 0;
  for (const auto& [seat, group] : resample) ++theirs[group];
  for (const auto seat : drawn) {
    const auto mine = whole.find(seat);
    if (mine == whole.end()) continue;
    ++ours[mine->second];
    const auto other = resample.find(seat);
    if (other == resample.end()) continue;
    ++both[{mine->second, other->second}], ++common;
    ++ours_common[mine->second], ++theirs_common[other->second];
  }
  Comparison result;
  double members = 0;
  for (const auto& [group, count] : ours) {
    double best = 0;
    for (const auto& [other, size] : theirs) {
      const auto shared = both.find({group, other});
      const double n = shared == both.end() ? 0 : shared->second;
      best = std::max(best, n / (count + size - n));
    }
    result.overlap += count * best, members += count;
  }
  result.overlap = members > 0 ? result.overlap / members : 1;
  double index = 0, left = 0, right = 0;
  for (const auto& [key, n] : both) index += pairs(n);
  for (const auto& [group, n] : ours_common) left += pairs(n);
  for (const auto& [group, n] : theirs_common) right += pairs(n);
  const double expected = common > 1 ? left * right / pairs(common) : 0;
  const double most = (left + right) / 2;
  result.rand = most > expected ? (index - expected) / (most - expected) : 1;
  return result;
}

void report(Groups (*draw)(const opinion::Votes&), const opinion::Votes& votes) {
  const auto whole = draw(votes);
  const int resamples = votes.size() > 100'000 ? 20 : 50;
  double overlap = 0, rand = 0, same = 0;
  for (int i = 0; i < resamples; ++i) {
    numeric::Sequence sequence(seed_of(7), static_cast<std::uint64_t>(i));
    std::vector<std::uint32_t> order(votes.participants().size());
    for (std::uint32_t p = 0; p < order.size(); ++p) order[p] = p;
    const std::size_t wanted = order.size() * 4 / 5;
    for (std::size_t p = 0; p < wanted; ++p)
      std::swap(order[p], order[p + sequence.below(order.size() - p)]);
    order.resize(wanted);
    std::ranges::sort(order);
    std::vector<SeatId> drawn;
    for (const auto p : order) drawn.push_back(votes.participants()[p].seat);
    const auto resample = draw(votes.only(order));
    const auto comparison = compare(whole, resample, drawn);
    overlap += comparison.overlap, rand += comparison.rand;
    same += groups_in(resample) == groups_in(whole);
  }
  std::printf(" k %zu, overlap %.2f, same k %.0f %%, pairs %.2f |", groups_in(whole),
              overlap / resamples, 100 * same / resamples, rand / resamples);
  std::fflush(stdout);
}

}  // namespace
}  // namespace entente::bench

int main() {
  using namespace entente::bench;
  const auto conversations = real_conversations();
  if (conversations.empty()) return 0;
  std::printf("| conversation | polis-1 | map-1, floor 10 | map-1, floor 1 |\n|---|---|---|---|\n");
  for (const auto& conversation : conversations) {
    std::printf("| %s |", conversation.name.c_str());
    report(by_polis, conversation.votes);
    report(by_map_1<10>, conversation.votes);
    report(by_map_1<1>, conversation.votes);
    std::printf("\n");
  }
  return 0;
}
