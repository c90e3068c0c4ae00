// A table of rules and answers with what must come of them, read as data; and that the order in
// which answers came is no part of it.

#include "dialogue/decision/conclusion.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace entente::decision {
namespace {

constexpr std::uint32_t floor_of_five = 5;

constituency::Code code(std::string_view raw) { return *constituency::Code::parse(raw); }

// One constituency of a case: its rule, and what it answered.
struct Side {
  Voice voice = Voice::ballots;
  std::uint32_t seats = 100, quorum = 1;
  Fraction threshold{1, 2};
  Tally answers;               // of ballots
  std::optional<Choice> said;  // in public
  bool reached = false;        // what must come of it
  bool quorum_met = true;
};

struct Case {
  std::string_view name;
  Kind kind = Kind::qualified;
  std::uint32_t objections_max = 0;
  std::optional<std::uint32_t> reached_min;
  std::vector<Side> sides;
  bool upheld = false;
};

constexpr auto focal = Voice::focal_point;

const std::vector<Case> cases = {
    {"half is enough where half is asked",
     Kind::qualified,
     0,
     {},
     {{.answers = {5, 5, 0}, .reached = true}},
     true},
    {"a vote less than half is not",
     Kind::qualified,
     0,
     {},
     {{.answers = {49, 51, 0}, .reached = false}},
     false},
    {"two thirds of six are four",
     Kind::qualified,
     0,
     {},
     {{.threshold = {2, 3}, .answers = {4, 2, 0}, .reached = true}},
     true},
    {"two thirds of seven are five, not four",
     Kind::qualified,
     0,
     {},
     {{.threshold = {2, 3}, .answers = {4, 3, 0}, .reached = false}},
     false},
    {"a third is exact: 333,333 of 999,999",
     Kind::qualified,
     0,
     {},
     {{.seats = 1'000'000, .threshold = {1, 3}, .answers = {333'333, 666'666, 0}, .reached = true}},
     true},
    {"and 333,333 of 1,000,000 is less",
     Kind::qualified,
     0,
     {},
     {{.seats = 1'000'000, .threshold = {1, 3}, .answers = {333'333, 666'667, 0}}},
     false},
    {"unanimity: one no is one too many",
     Kind::qualified,
     0,
     {},
     {{.threshold = {1, 1}, .answers = {99, 1, 0}}},
     false},
    {"unanimity of those who say yes or no",
     Kind::qualified,
     0,
     {},
     {{.threshold = {1, 1}, .answers = {99, 0, 1}, .reached = true}},
     true},
    {"abstaining counts for the quorum",
     Kind::qualified,
     0,
     {},
     {{.quorum = 10, .answers = {3, 0, 7}, .reached = true}},
     true},
    {"without quorum nothing is reached",
     Kind::qualified,
     0,
     {},
     {{.quorum = 11, .answers = {10, 0, 0}, .reached = false, .quorum_met = false}},
     false},
    {"nobody said yes: not reached, whatever the threshold",
     Kind::qualified,
     0,
     {},
     {{.quorum = 0, .answers = {0, 0, 9}, .reached = false}},
     false},
    {"every row by default",
     Kind::qualified,
     0,
     {},
     {{.answers = {9, 1, 0}, .reached = true}, {.answers = {1, 9, 0}, .reached = false}},
     false},
    {"one of two where one is asked",
     Kind::qualified,
     0,
     1,
     {{.answers = {9, 1, 0}, .reached = true}, {.answers = {1, 9, 0}, .reached = false}},
     true},
    {"a public voice is one answer",
     Kind::qualified,
     0,
     {},
     {{.voice = focal, .said = Choice::yes, .reached = true}},
     true},
    {"a voice that is missing is no quorum",
     Kind::qualified,
     0,
     {},
     {{.voice = focal, .quorum = 0, .reached = false, .quorum_met = false}},
     false},
    {"a block ends it, whatever the others say",
     Kind::qualified,
     0,
     1,
     {{.answers = {9, 1, 0}, .reached = true},
      {.voice = focal, .said = Choice::block, .reached = false}},
     false},
    {"a constituency of ballots may be blocked by its focal point",
     Kind::qualified,
     0,
     {},
     {{.answers = {9, 1, 0}, .said = Choice::block, .reached = false}},
     false},
    {"consent: no objection",
     Kind::consent,
     0,
     {},
     {{.answers = {3, 0, 9}, .reached = true},
      {.voice = focal, .said = Choice::abstain, .reached = true}},
     true},
    {"consent minus one: one objection is borne",
     Kind::consent,
     1,
     {},
     {{.answers = {30, 1, 0}, .reached = true},
      {.voice = focal, .said = Choice::yes, .reached = true}},
     true},
    {"consent minus one: two are not, though each row bears its own",
     Kind::consent,
     1,
     {},
     {{.answers = {30, 1, 0}, .reached = true},
      {.voice = focal, .said = Choice::no, .reached = true}},
     false},
    {"consent minus one: two in one row",
     Kind::consent,
     1,
     {},
     {{.answers = {30, 2, 0}, .reached = false}},
     false},
    {"double majority: two of three that hold most seats",
     Kind::double_majority,
     0,
     2,
     {{.seats = 60, .answers = {9, 1, 0}, .reached = true},
      {.seats = 10, .answers = {9, 1, 0}, .reached = true},
      {.seats = 69, .answers = {1, 9, 0}, .reached = false}},
     true},
    {"double majority: two of three that hold too few",
     Kind::double_majority,
     0,
     2,
     {{.seats = 10, .answers = {9, 1, 0}, .reached = true},
      {.seats = 10, .answers = {9, 1, 0}, .reached = true},
      {.seats = 20, .answers = {1, 9, 0}, .reached = false}},
     false},
};

Decision decided(const Case& given, std::uint32_t shuffle_with = 0) {
  Decision decision;
  decision.rule = {.kind = given.kind,
                   .objections_max = given.objections_max,
                   .reached_min = given.reached_min,
                   .rows = {}};
  std::vector<Ballot> ballots;
  for (std::size_t i = 0; i < given.sides.size(); ++i) {
    const auto& side = given.sides[i];
    decision.rule.rows.push_back({.constituency = code("side_" + std::to_string(i)),
                                  .voice = side.voice,
                                  .seats = side.seats,
                                  .quorum = side.quorum,
                                  .threshold = side.threshold,
                                  .may_block = true});
    decision.voices.emplace_back();
    if (side.said) decision.voices.back() = PublicVoice{.choice = *side.said};
    const auto add = [&](std::uint64_t people, Choice choice) {
      const auto one = static_cast<std::uint16_t>(static_cast<std::uint16_t>(choice) + 1);
      ballots.insert(ballots.end(), people,
                     {.row = static_cast<std::uint16_t>(i), .choice_and_one = one});
    };
    add(side.answers.yes, Choice::yes);
    add(side.answers.no, Choice::no);
    add(side.answers.abstain, Choice::abstain);
  }
  if (shuffle_with != 0) {
    ballots.resize(ballots.size() + 3);  // seats that answered nothing
    std::ranges::shuffle(ballots, std::mt19937{shuffle_with});
  }
  decision.ballots = std::move(ballots);
  return decision;
}

TEST(Conclusion, IsThatOfTheTable) {
  for (const auto& given : cases) {
    const auto conclusion = conclude(decided(given), floor_of_five);
    EXPECT_EQ(conclusion.upheld, given.upheld) << given.name;
    ASSERT_EQ(conclusion.rows.size(), given.sides.size());
    for (std::size_t i = 0; i < given.sides.size(); ++i) {
      EXPECT_EQ(conclusion.rows[i].reached, given.sides[i].reached) << given.name << ", row " << i;
      EXPECT_EQ(conclusion.rows[i].quorum_met, given.sides[i].quorum_met) << given.name;
    }
  }
}

TEST(Conclusion, DoesNotDependOnTheOrderOfAnswers) {
  for (const auto& given : cases)
    for (const std::uint32_t shuffle : {1U, 2U, 3U})
      EXPECT_TRUE(same(conclude(decided(given), floor_of_five),
                       conclude(decided(given, shuffle), floor_of_five)))
          << given.name;
}

TEST(Conclusion, IsPlausibleToWhoeverLacksTheBallots) {
  for (const auto& given : cases) {
    auto without = decided(given);
    const auto conclusion = conclude(without, floor_of_five);
    without.ballots.clear();
    EXPECT_TRUE(plausible(without, conclusion, floor_of_five)) << given.name;
  }
}

TEST(Conclusion, ThatTheRowsDoNotCarryIsNotPlausible) {
  for (const auto& given : cases) {
    auto without = decided(given);
    auto conclusion = conclude(without, floor_of_five);
    without.ballots.clear();
    conclusion.upheld = !conclusion.upheld;
    // Under consent, how many objected is seen only by whoever has the ballots.
    const bool may_be =
        given.kind == Kind::consent && std::ranges::all_of(given.sides, &Side::reached);
    EXPECT_EQ(plausible(without, conclusion, floor_of_five), may_be) << given.name;
  }
}

TEST(Counts, AreShownOnlyWhereTheyTellOfNoSinglePerson) {
  const auto shown = [](std::uint64_t yes, std::uint64_t no, std::uint64_t abstain) {
    return counts_shown({.yes = yes, .no = no, .abstain = abstain}, floor_of_five);
  };
  EXPECT_FALSE(shown(3, 1, 0));  // below the floor
  EXPECT_FALSE(shown(9, 0, 0));  // everybody said the same
  EXPECT_FALSE(shown(9, 2, 0));  // two who are outnumbered
  EXPECT_FALSE(shown(9, 3, 1));
  EXPECT_TRUE(shown(9, 3, 0));
  EXPECT_TRUE(shown(3, 3, 3));
}

}  // namespace
}  // namespace entente::decision
