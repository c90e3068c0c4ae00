#include "entente/serving/letter_room.h"

#include <array>
#include <memory>

#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"
#include "host/reading/frame/sheet.h"

namespace entente::program {
namespace {

using following::Kind;
using following::Subject;

bool is_there(const constitution::State& state, const Subject& subject) {
  switch (subject.kind) {
    case Kind::commitment:
      return state.commitment.commitment(commitment::CommitmentId{subject.number}) != nullptr;
    case Kind::proposal:
      return state.agreement.proposal(ProposalId{subject.number}) != nullptr;
    case Kind::decision:
      return state.decision.decision(decision::DecisionId{subject.number}) != nullptr;
  }
  return false;
}

}  // namespace

following::Surroundings letter_room(const clerk::Clerk& clerk, following::FollowBook* book,
                                    bool writes_letters) {
  const auto clock = std::make_shared<system::SystemClock>();
  const auto entropy = std::make_shared<system::SystemEntropy>();
  return {.book = book,
          .writes_letters = writes_letters,
          .now = [clock] { return clock->now(); },
          .fresh = [entropy] { return fresh_token(*entropy); },
          .size_of = [&clerk](const std::string& dialogue,
                              const Subject& subject) -> std::optional<std::uint64_t> {
            std::optional<std::uint64_t> size;
            clerk.read(dialogue, [&](const clerk::Register& kept) {
              if (is_there(kept.state(), subject)) size = kept.state().size;
            });
            return size;
          },
          .draw = reading::draw_sheet};
}

following::Token fresh_token(ports::Entropy& entropy) {
  std::array<std::uint8_t, following::token_bytes> bytes{};
  entropy.fill(bytes);
  return following::Token::from_entropy(bytes);
}

}  // namespace entente::program
