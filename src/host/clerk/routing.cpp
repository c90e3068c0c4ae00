#include "host/clerk/routing.h"

#include <algorithm>

#include "dialogue/opinion/route.h"
#include "foundation/crypto/sha256.h"

namespace entente::clerk {
namespace {

bool withheld(const constitution::State& state, const discussion::Statement& statement) {
  return std::ranges::all_of(
      statement.text, [&](const auto& text) { return state.withheld.contains(text.second); });
}

// Where the map shows the constituency of whoever holds this key.
std::optional<std::uint32_t> side_of(const constitution::State& state, const opinion::Map& map,
                                     const PublicKey& participant) {
  const auto* seat = state.constituency.seat_of(participant);
  if (seat == nullptr) return std::nullopt;
  const auto& code = state.constituency.constituency(seat->constituency)->code.string();
  const auto found = std::ranges::find(map.constituencies, code, &opinion::MapConstituency::code);
  if (found == map.constituencies.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - map.constituencies.begin());
}

// Everybody's own: SHA-256 of the seed of the map and the key.
Digest seed_of(const Digest& seed, const PublicKey& participant) {
  std::string bytes(seed.bytes.begin(), seed.bytes.end());
  bytes.append(participant.bytes.begin(), participant.bytes.end());
  return crypto::sha256(bytes);
}

}  // namespace

std::vector<StatementId> votable(const constitution::State& state, QuestionId question) {
  const bool before = state.opening->terms.moderation == discussion::Moderation::before;
  std::vector<StatementId> open;
  for (const StatementId id : state.discussion.question(question)->statements) {
    const auto& statement = *state.discussion.statement(id);
    const auto status = statement.status();
    if (status == discussion::Status::accepted ||
        (status == discussion::Status::pending && !before))
      if (!withheld(state, statement)) open.push_back(id);
  }
  return open;
}

Route route(const clerk::Register& kept, QuestionId question, const PublicKey& participant,
            std::optional<clerk::DrawnMap> drawn) {
  static const opinion::Map nothing_yet;
  const auto& map = drawn ? *drawn->map : nothing_yet;
  const Digest seed = drawn ? drawn->seed : tlog::empty_root();
  const auto side = side_of(kept.state(), map, participant);
  auto order = opinion::route(opinion::exposures(map, votable(kept.state(), question)), side,
                              seed_of(seed, participant));
  std::optional<std::string> constituency;
  if (side) constituency = map.constituencies[*side].code;
  return {.question = question,
          .map = std::move(drawn),
          .seed = seed,
          .constituency = std::move(constituency),
          .order = std::move(order)};
}

}  // namespace entente::clerk
