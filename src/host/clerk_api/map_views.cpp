#include "host/clerk_api/map_views.h"

#include <algorithm>

#include "dialogue/opinion/route.h"
#include "foundation/encoding/hex.h"

namespace entente::clerk_api {
namespace {

using encoding::Json;

// Of those taking part, in ppm, rounded down.
std::int64_t share_ppm(std::uint32_t voters, std::uint32_t participants) {
  return participants == 0 ? 0 : std::int64_t{1'000'000} * voters / participants;
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

Json route_view(const clerk::Route& route) {
  Json::Array ids;
  for (const StatementId id : route.order) ids.emplace_back(id.number);
  const auto& map = route.map;
  return Json::object(
      {{"algorithm", opinion::route_name},
       {"constituency", route.constituency ? Json{*route.constituency} : Json{nullptr}},
       {"map", map ? Json{encoding::to_hex(map->digest.span())} : Json{nullptr}},
       {"order", std::move(ids)},
       {"question", route.question.number},
       {"seed", encoding::to_hex(route.seed.span())},
       {"size", map ? map->size : 0}});
}

}  // namespace entente::clerk_api
