// The limits that are too large for a transcript: the last one fits, the next one is refused by its
// name. tests/transcripts/refusals_test.cpp says which they are.

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

constexpr std::uint8_t minister = 0x50, rosa = 0x51;

// Somebody's acts, many of them: the key is made once.
class Author {
 public:
  explicit Author(std::uint8_t person) : key_(key_of(person).public_key()) {}

  Result<Done, AnyRefusal> does(State& state, Body body) {
    auto admitted = admit(state,
                          {.author = key_,
                           .dialogue = named("demo"),
                           .sequence = ++sequence_,
                           .body = std::move(body)},
                          noon);
    if (!admitted) return Failure{admitted.error()};
    evolve(state, *admitted);
    return Done{};
  }

 private:
  PublicKey key_;
  std::uint64_t sequence_ = 1'000;  // after what the dialogue was prepared with
};

State prepared() {
  InventedDialogue dialogue;
  dialogue.open_with_version_2();
  for (const auto* side : {"gov", "cso"}) dialogue.declare(side);
  dialogue.name_focal_point(minister, "gov");
  dialogue.name_focal_point(rosa, "cso");
  agreement::ProposalTabledV1 tabled;
  tabled.summary = texts(0x40);
  tabled.clauses.push_back({.text = texts(0x41), .indicator = {}});
  InventedDialogue::must(dialogue.does(InventedDialogue::facilitator, tabled));
  return dialogue.state();
}

TEST(LargeLimits, AProposalHoldsTenThousandEndorsements) {
  auto state = prepared();
  Author author{minister};
  const auto endorse = [&](std::size_t number) {
    return author.does(
        state, agreement::EndorsementGivenV1{
                   .proposal = ProposalId{1},
                   .step = number % 2 == 0 ? agreement::Step::seen : agreement::Step::in_favour,
                   .mandate = agreement::Mandate::mandated,
                   .document = std::nullopt,
                   .condition = std::nullopt});
  };
  for (std::size_t i = 0; i < agreement::endorsements_max; ++i) ASSERT_TRUE(endorse(i)) << i;
  EXPECT_TRUE(refused(endorse(0), agreement::Refusal::too_many_endorsements));
  EXPECT_EQ(state.agreement.proposal(ProposalId{1})->endorsements.size(), 10'000U);
}

TEST(LargeLimits, ADialogueHoldsTwoHundredThousandCommitments) {
  auto state = prepared();
  Author author{minister};
  commitment::Terms terms;
  terms.owners.push_back({.constituency = code("gov"), .office = texts(0x43), .contribution = {}});
  terms.action = texts(0x45);
  terms.beneficiaries = texts(0x46);
  terms.due = Instant{noon.seconds + 86'400};
  terms.verifier = code("cso");
  const auto promise = [&] {
    return author.does(state, commitment::CommitmentMadeV1{.terms = terms});
  };
  for (std::size_t i = 0; i < commitment::commitments_max; ++i) ASSERT_TRUE(promise()) << i;
  EXPECT_TRUE(refused(promise(), commitment::Refusal::too_many_commitments));
  EXPECT_EQ(state.commitment.commitments().size(), 200'000U);
}

}  // namespace
}  // namespace entente::constitution
