#include "dialogue/opinion/route.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

#include "dialogue/opinion/invented_votes.h"
#include "foundation/numeric/rounding.h"
#include "foundation/numeric/sequence.h"

namespace entente::opinion {
namespace {

Exposure exposure(std::uint32_t statement, std::vector<Tally> sides) {
  Exposure exposure{.statement = StatementId{statement}, .sides = std::move(sides)};
  for (const auto& side : exposure.sides) {
    exposure.everyone.agree += side.agree;
    exposure.everyone.disagree += side.disagree;
    exposure.everyone.pass += side.pass;
  }
  return exposure;
}

Digest seed_of(std::uint32_t participant) {
  Digest seed;
  for (std::size_t i = 0; i < 4; ++i)
    seed.bytes[i] = static_cast<std::uint8_t>(participant >> 8 * i);
  return seed;
}

TEST(RouteWeight, IsGreatestForWhatAConstituencyHasNotSeen) {
  const auto unseen = exposure(1, {{}, {.agree = 20, .disagree = 5}});
  const auto seen = exposure(2, {{.agree = 20, .disagree = 5}, {}});
  EXPECT_GT(route_weight(unseen, 0), 5 * route_weight(seen, 0));
  EXPECT_LT(route_weight(unseen, 1), route_weight(seen, 1));
}

TEST(RouteWeight, IsSmallForWhatNobodyCanAgreeOnAnyMore) {
  const auto open = exposure(1, {{.agree = 4, .disagree = 4}, {.agree = 40, .disagree = 2}});
  const auto lost = exposure(2, {{.agree = 4, .disagree = 4}, {.agree = 21, .disagree = 21}});
  EXPECT_GT(route_weight(open, 0), route_weight(lost, 0));
  EXPECT_GT(route_weight(lost, 0), 0);
}

TEST(RouteWeight, GoesByEverybodyForWhoeverIsOfNoShownConstituency) {
  const auto statement = exposure(1, {{.agree = 10}, {.agree = 10}});
  EXPECT_LT(route_weight(statement, std::nullopt), route_weight(statement, 0));
}

TEST(Route, HoldsEveryStatementOnceInAnOrderThatAnyoneCanCheck) {
  std::vector<Exposure> statements;
  for (std::uint32_t s = 1; s <= 30; ++s) statements.push_back(exposure(s, {{.agree = s}}));
  auto order = route(statements, 0, seed_of(7));
  EXPECT_EQ(order, route(statements, 0, seed_of(7)));
  EXPECT_NE(order, route(statements, 0, seed_of(8)));
  std::ranges::sort(order);
  for (std::uint32_t s = 1; s <= 30; ++s) EXPECT_EQ(order[s - 1], StatementId{s});
  EXPECT_TRUE(route({}, std::nullopt, Digest{}).empty());
}

TEST(Route, KeepsTheOrderOfTheRestWhenOneStatementIsPassedOver) {
  std::vector<Exposure> statements;
  for (std::uint32_t s = 1; s <= 20; ++s) statements.push_back(exposure(s, {{.agree = s}}));
  auto expected = route(statements, 0, seed_of(1));
  std::erase(expected, StatementId{9});
  statements.erase(statements.begin() + 8);
  EXPECT_EQ(route(statements, 0, seed_of(1)), expected);
}

TEST(Route, PutsAStatementFirstAsOftenAsItWeighs) {
  const std::vector<Exposure> statements{exposure(1, {{}}), exposure(2, {{}}),
                                         exposure(3, {{.agree = 100, .disagree = 100}})};
  const double total = route_weight(statements[0], 0) + route_weight(statements[1], 0) +
                       route_weight(statements[2], 0);
  std::map<std::uint32_t, int> first;
  for (std::uint32_t seat = 1; seat <= 4'000; ++seat)
    ++first[route(statements, 0, seed_of(seat)).front().number];
  for (std::uint32_t s = 1; s <= 3; ++s)
    EXPECT_NEAR(first[s], 4'000 * route_weight(statements[s - 1], 0) / total, 100);
}

// A row of the vector in docs/formats/route-1.md.
struct VectorRow {
  Exposure statement;
  std::int64_t waiting = 0, for_cso = 0, for_everyone = 0;  // millionths
};

std::vector<VectorRow> vector_in_the_document() {
  std::ifstream file(ENTENTE_SOURCE_DIR "/docs/formats/route-1.md");
  std::vector<VectorRow> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| ") || line[2] < '1' || line[2] > '9') continue;
    std::ranges::replace_if(line, [](char c) { return c == '|' || c == '/'; }, ' ');
    std::istringstream words(line);
    std::uint32_t number = 0;
    Tally cso, gov;
    VectorRow row;
    words >> number >> cso.agree >> cso.disagree >> cso.pass >> gov.agree >> gov.disagree >>
        gov.pass >> row.waiting >> row.for_cso >> row.for_everyone;
    row.statement = exposure(number, {cso, gov});
    row.statement.about_me = number == 4;
    rows.push_back(row);
  }
  return rows;
}

TEST(Route, IsTheOneInTheFormatDocument) {
  const auto rows = vector_in_the_document();
  ASSERT_EQ(rows.size(), 5u);
  Digest own;  // 2165c372…
  const std::string_view hex = "2165c37298fd114bc322a47ed10434f537d84a0fc5834885fe26603d104ffd89";
  for (std::size_t i = 0; i < 32; ++i)
    own.bytes[i] = static_cast<std::uint8_t>(std::stoi(std::string{hex.substr(2 * i, 2)}, {}, 16));
  numeric::Sequence first(own, 1);
  EXPECT_EQ(first.next(), 0xb7cb171a178ce62bu);
  std::vector<Exposure> statements;
  for (const auto& row : rows) {
    numeric::Sequence sequence(own, row.statement.statement.number);
    EXPECT_EQ(numeric::in_millionths(sequence.waiting()), row.waiting);
    EXPECT_EQ(numeric::in_millionths(route_weight(row.statement, 0)), row.for_cso);
    EXPECT_EQ(numeric::in_millionths(route_weight(row.statement, std::nullopt)), row.for_everyone);
    statements.push_back(row.statement);
  }
  const auto ids = [](std::initializer_list<std::uint32_t> numbers) {
    std::vector<StatementId> list;
    for (const auto number : numbers) list.push_back(StatementId{number});
    return list;
  };
  EXPECT_EQ(route(statements, 0, own), ids({2, 4, 1, 3, 5}));
  EXPECT_EQ(route(statements, std::nullopt, own), ids({2, 1, 4, 3, 5}));
}

TEST(Exposures, AreThoseOfTheMapAndNothingForWhatCameAfterIt) {
  const auto map = draw_map(
      votes_of(invented_ballots(60, 8, 2, 3), numbered_statements(8), {"cso", "gov"}), Settings{});
  const std::vector<StatementId> asked{StatementId{3}, StatementId{8}, StatementId{40}};
  const auto found = exposures(map, asked);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].everyone, map.statements[2].tally);
  EXPECT_EQ(found[1].sides, map.statements[7].constituencies);
  EXPECT_EQ(found[2], (Exposure{.statement = StatementId{40}, .sides = {{}, {}}}));
}

// A small constituency beside one of ten times its size, each person answering eight of forty
// statements: in both, every statement is answered between a quarter of the mean and twice as
// often.
TEST(Route, SpreadsExposureEvenlyInEveryConstituency) {
  constexpr std::uint32_t statements = 40, people = 330;
  std::vector<Exposure> counts;
  for (std::uint32_t s = 1; s <= statements; ++s) counts.push_back(exposure(s, {{}, {}}));
  Dice dice(5);
  for (std::uint32_t person = 0; person < people; ++person) {
    const std::uint32_t side = person % 11 == 0 ? 0 : 1;
    const auto order = route(counts, side, seed_of(person));
    for (std::size_t i = 0; i < 8; ++i) {
      auto& tally = counts[order[i].number - 1].sides[side];
      ++(dice.below(100) < 70 ? tally.agree : tally.disagree);
    }
  }
  for (const std::uint32_t side : {0u, 1u}) {
    std::uint32_t least = UINT32_MAX, most = 0, all = 0;
    for (const auto& count : counts) {
      least = std::min(least, count.sides[side].voters());
      most = std::max(most, count.sides[side].voters());
      all += count.sides[side].voters();
    }
    const std::uint32_t mean = all / statements;  // 6 and 60
    EXPECT_GE(4 * least, mean) << "side " << side;
    EXPECT_LE(most, 2 * mean) << "side " << side;
  }
}

}  // namespace
}  // namespace entente::opinion
