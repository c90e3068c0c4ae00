#include "record/results/map_json.h"

#include <utility>

#include "dialogue/discussion/vote.h"

namespace entente::results {
namespace {

using encoding::Json;
using opinion::Map;

template <class Items, class ToJson>
Json array(const Items& items, ToJson to_json) {
  Json::Array values;
  values.reserve(items.size());
  for (const auto& item : items) values.push_back(to_json(item));
  return values;
}

Json optional(const auto& number) { return number ? Json{*number} : Json{}; }

Json point(const opinion::Point& at) { return Json::Array{at.x_micro, at.y_micro}; }

Json settings(const opinion::Settings& s) {
  return Json::object({{"anonymity_floor", s.anonymity_floor},
                       {"groups_max", s.groups_max},
                       {"votes_min", s.votes_min}});
}

Json tally(const opinion::Tally& t) {
  return Json::object({{"agree", t.agree}, {"disagree", t.disagree}, {"pass", t.pass}});
}

Json bridge(const opinion::Bridge& b) {
  return Json::object({{"both", optional(b.both_ppm)},
                       {"constituencies", optional(b.constituencies_ppm)},
                       {"groups", optional(b.groups_ppm)}});
}

Json by_constituency(const opinion::MapStatement& statement, const Map& map) {
  Json::Array rows;
  for (std::size_t c = 0; c < map.constituencies.size(); ++c) {
    auto row = tally(statement.constituencies[c]);
    row.set("code", map.constituencies[c].code);
    rows.push_back(std::move(row));
  }
  return rows;
}

Json statement(const opinion::MapStatement& s, const Map& map) {
  return Json::object({{"agree", s.tally.agree},
                       {"agreement", Json::Array{s.agreement.low_ppm, s.agreement.high_ppm}},
                       {"axes", Json::Array{s.axes_micro[0], s.axes_micro[1]}},
                       {"common_ground", bridge(s.common_ground)},
                       {"common_refusal", bridge(s.common_refusal)},
                       {"constituencies", by_constituency(s, map)},
                       {"disagree", s.tally.disagree},
                       {"divisive", s.divisive_ppm},
                       {"groups", array(s.groups, tally)},
                       {"live", s.live},
                       {"pass", s.tally.pass},
                       {"statement", s.statement.number}});
}

Json known_for(const opinion::KnownFor& k) {
  return Json::object({{"direction", discussion::name_of(k.direction)},
                       {"repness", k.repness_micro},
                       {"repness_test", k.repness_test_micro},
                       {"share", k.share_ppm},
                       {"share_test", k.share_test_micro},
                       {"statement", k.statement.number},
                       {"success", k.success},
                       {"trials", k.trials}});
}

Json groups(const Map& map) {
  Json::Array rows;
  for (std::size_t g = 0; g < map.groups.size(); ++g) {
    const auto& group = map.groups[g];
    rows.push_back(Json::object({{"centre", point(group.centre)},
                                 {"group", g},
                                 {"hull", array(group.hull, point)},
                                 {"known_for", array(group.known_for, known_for)},
                                 {"members", group.members}}));
  }
  return rows;
}

Json score(const opinion::GroupsScore& s) {
  return Json::object({{"groups", s.groups}, {"k", s.k}, {"silhouette", s.silhouette_ppm}});
}

Json constituency(const opinion::MapConstituency& c) {
  return Json::object({{"code", c.code}, {"participants", c.participants}});
}

Json place(const opinion::Place& p) {
  return Json::object({{"group", optional(p.group)},
                       {"seat", p.seat.number},
                       {"x", p.at.x_micro},
                       {"y", p.at.y_micro}});
}

}  // namespace

Json map_value(const Map& map, MapSource source, Places places) {
  auto value = Json::object(
      {{"algorithm", opinion::algorithm_name},
       {"constituencies", array(map.constituencies, constituency)},
       {"groups", groups(map)},
       {"k_scores", array(map.scores, score)},
       {"participants", Json::object({{"placed", map.placed}, {"total", map.participants}})},
       {"question", source.question.number},
       {"settings", settings(map.settings)},
       {"size", source.size},
       {"statements", array(map.statements, [&](const auto& s) { return statement(s, map); })}});
  if (places == Places::shown && !map.groups.empty()) value.set("places", array(map.places, place));
  return value;
}

std::string map_json(const Map& map, MapSource source, Places places) {
  return canonical(map_value(map, source, places));
}

}  // namespace entente::results
