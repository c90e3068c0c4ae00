// How many votes until the common ground is known? Participants come in the order in which they
// really came, answer ten cards, go, and come again, until all their real votes are cast; which
// card comes next is chosen by uniform chance, by the priorities of Polis (B 2.12), or by route-1
// (design: opinion.md, Part C, quality b). Maps are drawn after each hundredth of the votes, and
// routing sees the counts of the last one, as on a host.
//
// Common ground: the live statements that the worst side agrees with by more than half, as the
// pages show it. Measured: the share of all votes after which that list is, and stays, like the one
// from all votes: four fifths alike (those in both over those in either), nine tenths, the same;
// and how alike it is on average over the whole course. Mean of three runs. First with the opinion
// groups of the moment as sides: they come and go while votes come in, so the list moves for other
// reasons than routing too. Then with the final groups as if they were declared constituencies,
// which is as different as constituencies can be, and those as sides: this is what route-1 is for.
// Spread: largest less smallest share of a constituency that has answered a statement, in percent,
// as a mean over statements, once a quarter of the votes is cast.
#include <array>
#include <optional>

#include "dialogue/opinion/map.h"
#include "dialogue/opinion/route.h"
#include "dialogue/polis/components.h"
#include "dialogue/polis/matrix.h"
#include "dialogue/polis/polis.h"
#include "real_conversations.h"

namespace entente::bench {
namespace {

constexpr int runs = 3;
constexpr std::size_t cards = 10;
constexpr std::size_t refreshes = 100;
constexpr std::int32_t half_ppm = 500'000;

enum Policy { by_chance, by_polis, by_route, policies };
constexpr std::array names{"uniform chance", "Polis' priorities", "route-1"};

// A conversation and, in the second variant, everybody's constituency.
struct Setting {
  const opinion::Votes& votes;
  std::vector<std::uint32_t> side;  // by participant position; empty: none declared
  std::vector<std::string> codes;
};

using List = std::vector<StatementId>;

// Between constituencies where there are any; else between the groups of the moment.
List common_ground(const opinion::Map& map) {
  List list;
  for (const auto& statement : map.statements) {
    const auto& bridge = statement.common_ground;
    const auto worst = bridge.constituencies_ppm ? bridge.constituencies_ppm : bridge.groups_ppm;
    if (statement.live && worst.value_or(0) > half_ppm) list.push_back(statement.statement);
  }
  return list;
}

double alike(const List& left, const List& right) {
  List both;
  std::ranges::set_intersection(left, right, std::back_inserter(both));
  const auto either = left.size() + right.size() - both.size();
  return either == 0 ? 1 : static_cast<double>(both.size()) / static_cast<double>(either);
}

// What a policy sees: the counts of the last map, by statement position.
struct Seen {
  std::vector<opinion::Exposure> exposures;
  std::vector<double> priorities;

  void refresh(const Setting& setting, const opinion::Votes& so_far, const opinion::Map& map,
               Policy policy) {
    std::vector<StatementId> ids;
    for (const auto& statement : setting.votes.statements()) ids.push_back(statement.statement);
    exposures = opinion::exposures(map, ids);
    priorities.assign(ids.size(), 1);
    if (policy != by_polis) return;
    const polis::Matrix matrix(so_far);
    const auto extremity = polis::extremities(matrix, polis::components_of(matrix));
    std::vector<double> at(ids.size());
    for (std::size_t c = 0; c < matrix.columns(); ++c) at[matrix.statement(c)] = extremity[c];
    for (std::size_t s = 0; s < ids.size(); ++s)
      priorities[s] = polis::priority(exposures[s].everyone, at[s], false);
  }
};

// Which of a participant's remaining votes are cast on this visit, in order.
std::vector<Ballot> visit(std::vector<Ballot>& left, const Setting& setting, const Seen& seen,
                          Policy policy, numeric::Sequence& sequence, const Digest& own) {
  std::vector<Ballot> cast;
  if (policy == by_route) {
    std::vector<opinion::Exposure> open;
    for (const auto& ballot : left) open.push_back(seen.exposures[ballot.statement]);
    std::optional<std::uint32_t> side;
    if (!setting.side.empty() && !open.empty() && !open[0].sides.empty())
      side = setting.side[left[0].participant];
    if (side && *side >= open[0].sides.size()) side.reset();
    for (const auto id : opinion::route(open, side, own)) {
      if (cast.size() == cards) break;
      const auto at = std::ranges::find_if(left, [&](const Ballot& ballot) {
        return setting.votes.statements()[ballot.statement].statement == id;
      });
      cast.push_back(*at);
      left.erase(at);
    }
    return cast;
  }
  while (!left.empty() && cast.size() < cards) {
    double total = 0;
    for (const auto& ballot : left) total += seen.priorities[ballot.statement];
    double at = sequence.fraction() * total;
    std::size_t i = 0;
    for (; i + 1 < left.size(); ++i) {
      at -= seen.priorities[left[i].statement];
      if (at < 0) break;
    }
    cast.push_back(left[i]);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return cast;
}

double spread_of(const opinion::Map& map) {
  double sum = 0, count = 0;
  for (const auto& statement : map.statements) {
    double least = 1, most = 0;
    for (std::size_t c = 0; c < map.constituencies.size(); ++c) {
      const double share = static_cast<double>(statement.constituencies[c].voters()) /
                           map.constituencies[c].participants;
      least = std::min(least, share), most = std::max(most, share);
    }
    if (map.constituencies.size() > 1) sum += most - least, ++count;
  }
  return count > 0 ? sum / count : 0;
}

struct Outcome {
  std::array<double, 3> needed{};  // shares of all votes, for 0.8, 0.9 and 1
  double spread = 0;
  double likeness = 0;  // mean over the course
};

Outcome simulate(const Setting& setting, Policy policy, std::uint64_t run) {
  auto left = ballots_of(setting.votes);
  std::size_t total = 0;
  std::vector<Ballot> all;
  for (const auto& ballots : left) all.insert(all.end(), ballots.begin(), ballots.end());
  total = all.size();
  const auto final_list =
      common_ground(draw_map(with_votes(setting.votes, all, setting.side, setting.codes), {}));
  numeric::Sequence sequence(seed_of(run), 99);
  Outcome outcome;
  std::array<bool, 3> holds{};
  std::vector<Ballot> cast;
  Seen seen;
  std::size_t drawn = 0;
  const auto refresh = [&] {
    const auto votes = with_votes(setting.votes, cast, setting.side, setting.codes);
    const auto map = draw_map(votes, {});
    seen.refresh(setting, votes, map, policy);
    if (outcome.spread == 0 && 4 * cast.size() >= total) outcome.spread = spread_of(map);
    const double likeness = alike(common_ground(map), final_list);
    outcome.likeness +=
        likeness * static_cast<double>(cast.size() - drawn) / static_cast<double>(total);
    for (std::size_t i = 0; i < 3; ++i) {
      const bool now = likeness >= std::array{0.8, 0.9, 1.0}[i];
      if (now && !holds[i])
        outcome.needed[i] = static_cast<double>(cast.size()) / static_cast<double>(total);
      holds[i] = now;
    }
    drawn = cast.size();
  };
  refresh();
  for (std::uint64_t round = 0; cast.size() < total; ++round)
    for (std::size_t p = 0; p < left.size(); ++p) {
      if (left[p].empty()) continue;
      const auto own = seed_of((run << 48) ^ (round << 32) ^ p);
      const auto now = visit(left[p], setting, seen, policy, sequence, own);
      cast.insert(cast.end(), now.begin(), now.end());
      if (cast.size() - drawn >= std::max<std::size_t>(total / refreshes, 1)) refresh();
    }
  refresh();
  return outcome;
}

void report(const char* what, const Setting& setting) {
  std::printf("| %s |", what);
  for (int policy = 0; policy < policies; ++policy) {
    Outcome mean;
    for (std::uint64_t run = 0; run < runs; ++run) {
      const auto outcome = simulate(setting, static_cast<Policy>(policy), run);
      for (std::size_t i = 0; i < 3; ++i) mean.needed[i] += 100 * outcome.needed[i] / runs;
      mean.spread += 100 * outcome.spread / runs;
      mean.likeness += outcome.likeness / runs;
    }
    std::printf(" %.0f / %.0f / %.0f %%", mean.needed[0], mean.needed[1], mean.needed[2]);
    std::printf(", mean %.2f", mean.likeness);
    if (!setting.side.empty()) std::printf(", spread %.0f", mean.spread);
    std::printf(" |");
    std::fflush(stdout);
  }
  std::printf("\n");
}

// The groups of the map from all votes, as constituencies; who stands in none is dealt out.
Setting with_groups_declared(const opinion::Votes& votes) {
  const auto map = draw_map(votes, {});
  const auto count = static_cast<std::uint32_t>(map.groups.size());
  Setting setting{.votes = votes, .side = {}, .codes = {}};
  for (std::uint32_t g = 0; g < count; ++g) setting.codes.push_back("g" + std::to_string(g));
  auto place = map.places.begin();
  for (std::uint32_t p = 0; p < votes.participants().size(); ++p) {
    const bool placed =
        place != map.places.end() && place->seat == votes.participants()[p].seat && place->group;
    setting.side.push_back(placed ? *place->group : p % count);
    if (placed) ++place;
  }
  return setting;
}

}  // namespace
}  // namespace entente::bench

// With names, only those conversations.
int main(int count, char** words) {
  using namespace entente::bench;
  auto conversations = real_conversations();
  const std::vector<std::string> named(words + 1, words + count);
  if (!named.empty())
    std::erase_if(conversations, [&](const Conversation& conversation) {
      return std::ranges::find(named, conversation.name) == named.end();
    });
  if (conversations.empty()) return 0;
  std::printf("Share of all votes until the common ground is 0.8 / 0.9 / wholly as in the end\n\n");
  std::printf("| conversation |");
  for (const auto* name : names) std::printf(" %s |", name);
  std::printf("\n|---|---|---|---|\n");
  for (const auto& conversation : conversations) {
    report((conversation.name + ", groups declared").c_str(),
           with_groups_declared(conversation.votes));
    report(conversation.name.c_str(), {.votes = conversation.votes, .side = {}, .codes = {}});
  }
  return 0;
}
