// Whatever the order of acts: a conclusion follows from the last answers alone, and an endorsement
// that was withdrawn counts nowhere. Rules, answers and orders are drawn from a seed, and every act
// goes through the law.

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

#include "dialogue/agreement/ladder.h"
#include "dialogue/constitution/invented_dialogue_test.h"
#include "dialogue/decision/conclusion.h"

namespace entente::constitution {
namespace {

constexpr std::array<const char*, 3> sides = {"gov", "cso", "union"};
constexpr std::uint8_t seats_a_side = 7;
constexpr std::uint32_t floor_of_five = 5;

std::uint8_t focal(std::size_t side) { return static_cast<std::uint8_t>(0x50 + side); }
std::uint8_t seat(std::size_t side, std::size_t place) {
  return static_cast<std::uint8_t>(0x80 + side * seats_a_side + place);
}

class Chance {
 public:
  explicit Chance(std::uint32_t seed) : drawn_(seed) {}
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(drawn_() % end); }
  template <class Things>
  void shuffle(Things& things) {
    for (std::size_t i = things.size(); i > 1; --i)
      std::swap(things[i - 1], things[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::mt19937 drawn_;
};

// Three sides with seats and a focal point each, and a proposal.
InventedDialogue with_a_proposal() {
  InventedDialogue dialogue;
  dialogue.open_with_version_2();
  for (const auto* side : sides) dialogue.declare(side);
  for (std::size_t side = 0; side < sides.size(); ++side) {
    dialogue.name_focal_point(focal(side), sides[side]);
    for (std::size_t place = 0; place < seats_a_side; ++place)
      InventedDialogue::must(dialogue.join(seat(side, place), sides[side]));
  }
  agreement::ProposalTabledV1 tabled;
  tabled.summary = texts(0x40);
  tabled.clauses.push_back({.text = texts(0x41), .indicator = {}});
  InventedDialogue::must(dialogue.does(InventedDialogue::facilitator, tabled));
  return dialogue;
}

decision::Rule rule_at_random(Chance& chance) {
  decision::Rule rule;
  rule.kind = static_cast<decision::Kind>(chance.below(3));
  const bool consent = rule.kind == decision::Kind::consent;
  if (consent) rule.objections_max = chance.below(4);
  if (!consent && chance.below(2) == 0) rule.reached_min = 1 + chance.below(3);
  for (const auto* side : sides) {
    const std::uint32_t denominator = 1 + chance.below(5);
    rule.rows.push_back({.constituency = code(side),
                         .voice = static_cast<decision::Voice>(chance.below(2)),
                         .seats = floor_of_five + chance.below(3),
                         .quorum = 1 + chance.below(5),
                         .threshold = {1 + chance.below(denominator), denominator},
                         .may_block = chance.below(2) == 0});
  }
  return rule;
}

using Said = std::pair<std::uint8_t, Body>;  // who, what

// So that some rules are met.
decision::Choice leaning_to_yes(Chance& chance, std::uint32_t choices) {
  return chance.below(2) == 0 ? decision::Choice::yes
                              : static_cast<decision::Choice>(chance.below(choices));
}

// What everybody answers, one after another; some think again.
std::vector<std::vector<Said>> answers_at_random(const decision::Rule& rule, Chance& chance) {
  std::vector<std::vector<Said>> answers;
  const decision::DecisionId id{1};
  for (std::size_t side = 0; side < sides.size(); ++side) {
    const auto& row = rule.rows[side];
    std::vector<Said> spoken;
    for (std::uint32_t i = chance.below(3); i > 0; --i) {
      const auto choice = leaning_to_yes(chance, 4);
      spoken.emplace_back(
          focal(side),
          decision::VoiceGivenV1{.decision = id, .choice = choice, .reason = texts(0x42)});
    }
    answers.push_back(std::move(spoken));
    if (row.voice == decision::Voice::focal_point) continue;
    for (std::size_t place = 0; place < row.seats; ++place) {
      std::vector<Said> cast;
      for (std::uint32_t i = chance.below(3); i > 0; --i)
        cast.emplace_back(
            seat(side, place),
            decision::BallotCastV1{.decision = id, .choice = leaning_to_yes(chance, 3)});
      answers.push_back(std::move(cast));
    }
  }
  return answers;
}

// Anybody before anybody; but what one person said stays in its order.
std::vector<Said> in_some_order(const std::vector<std::vector<Said>>& answers, Chance& chance) {
  std::vector<std::size_t> turns;
  for (std::size_t person = 0; person < answers.size(); ++person)
    turns.insert(turns.end(), answers[person].size(), person);
  chance.shuffle(turns);
  std::vector<std::size_t> next(answers.size());
  std::vector<Said> order;
  for (const auto person : turns) order.push_back(answers[person][next[person]++]);
  return order;
}

std::size_t say_all(InventedDialogue& dialogue, const std::vector<Said>& order) {
  std::size_t admitted = 0;
  for (const auto& [who, what] : order)
    if (dialogue.does(who, what)) ++admitted;
  return admitted;
}

decision::Conclusion conclusion_of(const InventedDialogue& dialogue) {
  return decision::conclude(*dialogue.state().decision.decision(decision::DecisionId{1}),
                            floor_of_five);
}

TEST(Conclusions, FollowFromTheLastAnswersInWhateverOrderTheyCame) {
  auto frozen = with_a_proposal();
  InventedDialogue::must(
      frozen.does(InventedDialogue::facilitator,
                  agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 1}));
  std::size_t upheld = 0, not_upheld = 0, refused_answers = 0;
  for (std::uint32_t seed = 1; seed <= 120; ++seed) {
    Chance chance{seed};
    const auto rule = rule_at_random(chance);
    auto asked = frozen;
    InventedDialogue::must(asked.does(
        InventedDialogue::facilitator,
        decision::DecisionProposedV1{.proposal = ProposalId{1}, .rule = rule, .closes = {}}));
    for (std::size_t side = 0; side < sides.size(); ++side)
      InventedDialogue::must(asked.does(
          focal(side), decision::DecisionRuleAcceptedV1{.decision = decision::DecisionId{1}}));
    const auto answers = answers_at_random(rule, chance);
    auto first = asked;
    const auto order = in_some_order(answers, chance);
    const auto admitted = say_all(first, order);
    refused_answers += order.size() - admitted;
    const auto conclusion = conclusion_of(first);
    for (int again = 0; again < 3; ++again) {
      auto other = asked;
      EXPECT_EQ(say_all(other, in_some_order(answers, chance)), admitted) << "seed " << seed;
      EXPECT_TRUE(decision::same(conclusion_of(other), conclusion)) << "seed " << seed;
    }
    auto false_one = conclusion;
    false_one.upheld = !false_one.upheld;
    const auto states = [&](const decision::Conclusion& stated) {
      return first.does(
          InventedDialogue::facilitator,
          decision::ConclusionStatedV1{.decision = decision::DecisionId{1}, .conclusion = stated});
    };
    EXPECT_TRUE(refused(states(false_one), decision::Refusal::conclusion_false)) << seed;
    EXPECT_TRUE(states(conclusion)) << "seed " << seed;
    ++(conclusion.upheld ? upheld : not_upheld);
  }
  EXPECT_GT(upheld, 10U) << "no rule was ever met, so little was shown";
  EXPECT_GT(not_upheld, 10U);
  EXPECT_GT(refused_answers, 10U) << "nobody blocked where it may not";
}

agreement::EndorsementGivenV1 endorsement_at_random(bool of_a_focal_point, Chance& chance) {
  agreement::EndorsementGivenV1 given;
  given.proposal = ProposalId{1};
  given.step = static_cast<agreement::Step>(chance.below(4));
  if (of_a_focal_point) given.mandate = static_cast<agreement::Mandate>(chance.below(4));
  if (chance.below(2) == 0)
    given.condition = agreement::Condition{.constituency = code(sides[chance.below(3)]),
                                           .step = static_cast<agreement::Step>(chance.below(4))};
  return given;
}

// Does some counting endorsement of a focal point meet this condition?
bool holds(const agreement::State& state, const std::vector<agreement::EndorsementId>& counting,
           const agreement::Condition& condition) {
  return std::ranges::any_of(counting, [&](agreement::EndorsementId id) {
    const auto& given = *state.endorsement(id);
    return given.by_focal_point() && *given.origin.side == condition.constituency &&
           given.act.step >= condition.step;
  });
}

// None that was withdrawn or replaced; each without a condition; no other whose condition fails.
void expect_what_stands_to_count(const agreement::State& state) {
  const auto& proposal = *state.proposal(ProposalId{1});
  const auto counting = agreement::active_endorsements(state, proposal);
  for (const auto id : proposal.endorsements) {
    const auto& given = *state.endorsement(id);
    const bool counts = std::ranges::find(counting, id) != counting.end();
    if (!given.stands())
      EXPECT_FALSE(counts) << id.number;
    else if (!given.act.condition)
      EXPECT_TRUE(counts) << id.number;
    else
      EXPECT_EQ(counts, holds(state, counting, *given.act.condition)) << id.number;
  }
}

TEST(Endorsements, ThatWereWithdrawnOrReplacedCountNowhere) {
  const auto tabled = with_a_proposal();
  std::size_t withdrawn = 0, counted = 0, replaced = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Chance chance{seed};
    auto dialogue = tabled;
    const auto& state = dialogue.state().agreement;
    std::vector<std::uint8_t> givers;  // by endorsement
    for (int i = 0; i < 60; ++i) {
      if (!givers.empty() && chance.below(3) == 0) {
        const auto place = chance.below(static_cast<std::uint32_t>(givers.size()));
        if (dialogue.does(givers[place], agreement::EndorsementWithdrawnV1{
                                             .endorsement = agreement::EndorsementId{place + 1},
                                             .reason = texts(0x43)}))
          ++withdrawn;
      } else {
        const auto side = chance.below(3);
        const bool speaks = chance.below(3) != 0;
        const auto who = speaks ? focal(side) : seat(side, chance.below(seats_a_side));
        if (dialogue.does(who, endorsement_at_random(speaks, chance))) givers.push_back(who);
      }
      expect_what_stands_to_count(state);
    }
    const auto& proposal = *state.proposal(ProposalId{1});
    counted += agreement::active_endorsements(state, proposal).size();
    replaced += static_cast<std::size_t>(
        std::ranges::count_if(proposal.endorsements, [&](agreement::EndorsementId id) {
          return state.endorsement(id)->replaced_by != agreement::EndorsementId{};
        }));
  }
  EXPECT_GT(withdrawn, 100U) << "nobody withdrew, so nothing was shown";
  EXPECT_GT(counted, 100U);
  EXPECT_GT(replaced, 100U);
}

}  // namespace
}  // namespace entente::constitution
