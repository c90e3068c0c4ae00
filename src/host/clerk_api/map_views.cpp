#include "host/clerk_api/map_views.h"

#include <algorithm>

#include "dialogue/opinion/route.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"

namespace entente::clerk_api {
namespace {

using encoding::Json;

// Of those taking part, in ppm, rounded down.
std::int64_t share_ppm(std::uint32_t voters, std::uint32_t participants) {
  return participants == 0 ? 0 : std::int64_t{1'000'000} * voters / participants;
}

bool withheld(const constitution::State& state, const discussion::Statement& statement) {
  return std::ranges::all_of(
      statement.text, [&](const auto& text) { return state.withheld.contains(text.second); });
}

// Where the map shows the constituency of whoever holds this key.
std::optional<std::uint32_t> side_of(const constitution::State& state, const opinion::Map& map,
                                     const PublicKey& participant) {
  const auto* seat = state.constituency.seat_of(participant);
  if (seat == nullptr) return std::nullopt;
  const auto& code =
      state.constituency.constituencies()[seat->constituency.number - 1].code.string();
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

std::string live_map(const clerk::DrawnMap& map) {
  std::string view = "{\"digest\":\"" + encoding::to_hex(map.digest.span()) + "\",\"map\":";
  view.append(*map.bytes).append(",\"provisional\":true,\"size\":");
  return view.append(std::to_string(map.size)).append("}");
}

Json exposure(QuestionId question, const clerk::DrawnMap& drawn) {
  const auto& map = *drawn.map;
  Json::Array constituencies, statements;
  for (const auto& shown : map.constituencies)
    constituencies.push_back(
        Json::object({{"code", shown.code}, {"participants", shown.participants}}));
  for (const auto& statement : map.statements) {
    Json::Array sides;
    std::int64_t least = 1'000'000, most = 0;
    for (std::size_t c = 0; c < map.constituencies.size(); ++c) {
      const auto voters = statement.constituencies[c].voters();
      const auto share = share_ppm(voters, map.constituencies[c].participants);
      least = std::min(least, share);
      most = std::max(most, share);
      sides.push_back(Json::object(
          {{"code", map.constituencies[c].code}, {"share", share}, {"voters", voters}}));
    }
    statements.push_back(Json::object(
        {{"constituencies", std::move(sides)},
         {"share", share_ppm(statement.tally.voters(), map.participants)},
         {"spread", map.constituencies.size() < 2 ? Json{nullptr} : Json{most - least}},
         {"statement", statement.statement.number},
         {"voters", statement.tally.voters()}}));
  }
  return Json::object({{"constituencies", std::move(constituencies)},
                       {"map", encoding::to_hex(drawn.digest.span())},
                       {"participants", map.participants},
                       {"question", question.number},
                       {"size", drawn.size},
                       {"statements", std::move(statements)}});
}

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

Json route(const clerk::Register& kept, QuestionId question, const PublicKey& participant,
           const std::optional<clerk::DrawnMap>& drawn) {
  static const opinion::Map nothing_yet;
  const auto& map = drawn ? *drawn->map : nothing_yet;
  const Digest seed = drawn ? drawn->seed : tlog::empty_root();
  const auto side = side_of(kept.state(), map, participant);
  const auto order = opinion::route(opinion::exposures(map, votable(kept.state(), question)), side,
                                    seed_of(seed, participant));
  Json::Array ids;
  for (const StatementId id : order) ids.emplace_back(id.number);
  return Json::object(
      {{"algorithm", opinion::route_name},
       {"constituency", side ? Json{map.constituencies[*side].code} : Json{nullptr}},
       {"map", drawn ? Json{encoding::to_hex(drawn->digest.span())} : Json{nullptr}},
       {"order", std::move(ids)},
       {"question", question.number},
       {"seed", encoding::to_hex(seed.span())},
       {"size", drawn ? drawn->size : 0}});
}

}  // namespace entente::clerk_api
