#include "dialogue/agreement/ladder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace entente::agreement {
namespace {

constituency::Code code(std::string_view raw) { return *constituency::Code::parse(raw); }

// A proposal, and focal points of constituencies a, b, c ... who endorse it.
class Ladder {
 public:
  Ladder() { state.evolve(ProposalTabledV1{.clauses = {{}}}, {.index = 1, .author = key(0)}); }
  void endorses(char side, Step step, std::optional<Condition> condition = std::nullopt) {
    const auto own = code(std::string{side});
    state.evolve(EndorsementGivenV1{.proposal = ProposalId{1},
                                    .step = step,
                                    .mandate = Mandate::mandated,
                                    .document = std::nullopt,
                                    .condition = condition},
                 {.index = ++index_,
                  .author = key(static_cast<std::uint8_t>(side)),
                  .side = &own,
                  .seat = {}});
  }
  void withdraws(std::uint32_t endorsement) {
    state.evolve(EndorsementWithdrawnV1{.endorsement = EndorsementId{endorsement}, .reason = {}},
                 {.index = ++index_});
  }
  std::vector<std::uint32_t> active() const {
    std::vector<std::uint32_t> numbers;
    for (const auto id : active_endorsements(state, state.proposals()[0]))
      numbers.push_back(id.number);
    return numbers;
  }
  static PublicKey key(std::uint8_t byte) {
    PublicKey key;
    key.bytes.fill(byte);
    return key;
  }
  State state;

 private:
  std::uint64_t index_ = 1;
};

Condition once(char side, Step step) {
  return {.constituency = code(std::string{side}), .step = step};
}
using Numbers = std::vector<std::uint32_t>;

TEST(Ladder, CountsAConditionalOneExactlyWhenItsConditionHolds) {
  Ladder ladder;
  ladder.endorses('a', Step::committed, once('b', Step::committed));
  EXPECT_EQ(ladder.active(), Numbers{});
  ladder.endorses('b', Step::in_favour);
  EXPECT_EQ(ladder.active(), Numbers{2});
  ladder.endorses('b', Step::resourced);
  EXPECT_EQ(ladder.active(), (Numbers{1, 3}));
  ladder.withdraws(3);
  EXPECT_EQ(ladder.active(), Numbers{});
}

TEST(Ladder, CountsTwoSidesThatWaitForEachOther) {
  Ladder ladder;
  ladder.endorses('a', Step::committed, once('b', Step::committed));
  ladder.endorses('b', Step::committed, once('a', Step::committed));
  EXPECT_EQ(ladder.active(), (Numbers{1, 2}));
}

TEST(Ladder, CountsNobodyInARingThatOneHasLeft) {
  Ladder ladder;
  ladder.endorses('a', Step::committed, once('b', Step::committed));
  ladder.endorses('b', Step::committed, once('c', Step::committed));
  ladder.endorses('c', Step::committed, once('a', Step::committed));
  EXPECT_EQ(ladder.active(), (Numbers{1, 2, 3}));
  ladder.withdraws(3);
  EXPECT_EQ(ladder.active(), Numbers{});
}

TEST(Ladder, KeepsOneEndorsementOfAnAuthor) {
  Ladder ladder;
  ladder.endorses('a', Step::seen);
  ladder.endorses('a', Step::committed);
  EXPECT_EQ(ladder.active(), Numbers{2});
  ladder.withdraws(2);
  EXPECT_EQ(ladder.active(), Numbers{});
}

// Whatever sides say, wait for and take back: what was withdrawn or replaced never counts, and what
// counts has its condition met by something that counts.
TEST(Ladder, NeverCountsWhatWasWithdrawn) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    std::mt19937 random{seed};
    const auto one_of = [&](int many) {
      return static_cast<int>(random() % static_cast<unsigned>(many));
    };
    Ladder ladder;
    for (int i = 0; i < 30; ++i) {
      const char side = static_cast<char>('a' + one_of(5));
      const char other = static_cast<char>('a' + one_of(5));
      const auto given = ladder.state.proposals()[0].endorsements.size();
      if (one_of(4) == 0 && given > 0) {
        const auto which = static_cast<std::uint32_t>(one_of(static_cast<int>(given)) + 1);
        if (ladder.state.endorsement(EndorsementId{which})->stands()) ladder.withdraws(which);
      } else if (one_of(2) == 0) {
        ladder.endorses(side, static_cast<Step>(one_of(4)));
      } else if (other != side) {
        ladder.endorses(side, static_cast<Step>(one_of(4)),
                        once(other, static_cast<Step>(one_of(4))));
      }
    }
    const auto active = ladder.active();
    for (const auto number : active) {
      const auto& given = *ladder.state.endorsement(EndorsementId{number});
      EXPECT_TRUE(given.stands());
      if (!given.act.condition) continue;
      EXPECT_TRUE(std::ranges::any_of(active, [&](std::uint32_t by) {
        const auto& met = *ladder.state.endorsement(EndorsementId{by});
        return met.origin.side == given.act.condition->constituency &&
               met.act.step >= given.act.condition->step;
      }));
    }
  }
}

}  // namespace
}  // namespace entente::agreement
