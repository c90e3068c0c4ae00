#include "record/audit/report_json.h"

#include "foundation/encoding/hex.h"

namespace entente::audit {
namespace {

using encoding::Json;

std::string_view verdict_of(const Report& report, Check check) {
  if (report.found(check)) return "failed";
  return report.made(check) ? "passed" : "not_made";
}

Json::Array checks_json(const Report& report, Language language) {
  Json::Array checks;
  for (const Check check : all_checks)
    checks.push_back(Json::object({{"check", name_of(check)},
                                   {"question", question_of(check, language)},
                                   {"verdict", verdict_of(report, check)}}));
  return checks;
}

Json::Array findings_json(const Report& report, Language language) {
  Json::Array findings;
  for (const auto& finding : report.findings)
    findings.push_back(Json::object({{"check", name_of(finding.check)},
                                     {"code", name_of(finding.fault)},
                                     {"sentence", sentence(finding, language)},
                                     {"where", finding.where}}));
  return findings;
}

Json::Array redrawn_json(const Report& report) {
  Json::Array maps;
  for (const auto& map : report.redrawn)
    maps.push_back(
        Json::object({{"drawn", map.drawn ? Json{encoding::to_hex(map.drawn->span())} : Json{}},
                      {"published", encoding::to_hex(map.published.span())},
                      {"question", map.question},
                      {"size", map.size}}));
  return maps;
}

Json::Array withheld_json(const Report& report) {
  Json::Array withheld;
  for (const auto& text : report.withheld)
    withheld.push_back(Json::object({{"authority", text.authority},
                                     {"content", encoding::to_hex(text.content.span())},
                                     {"index", text.index},
                                     {"reason", text.reason}}));
  return withheld;
}

Json::Array standings_json(const Report& report) {
  Json::Array standings;
  for (const auto& one : report.standings)
    standings.push_back(Json::object(
        {{"commitment", one.commitment},
         {"escalation", commitment::name_on(commitment::escalation_names, one.escalation)},
         {"standing", commitment::name_on(commitment::standing_names, one.standing)}}));
  return standings;
}

}  // namespace

Json report_json(const Report& report, Language language) {
  Json::Array not_made;
  for (const Check check : report.not_made) not_made.emplace_back(name_of(check));
  return Json::object({{"as_of", report.as_of.seconds},
                       {"audience", report.audience},
                       {"checks", checks_json(report, language)},
                       {"conclusions", report.conclusions},
                       {"conclusions_recomputed", report.conclusions_recomputed},
                       {"contents", report.contents},
                       {"dialogue", report.dialogue},
                       {"disclosed", report.disclosed},
                       {"entries", report.entries},
                       {"entrusted_seats", report.entrusted_seats},
                       {"findings", findings_json(report, language)},
                       {"log_key", report.log_key},
                       {"maps", report.maps},
                       {"maps_recomputed", report.maps_recomputed},
                       {"not_made", std::move(not_made)},
                       {"origin", report.origin},
                       {"redrawn", redrawn_json(report)},
                       {"root", report.root},
                       {"sealed", report.sealed},
                       {"seats", report.seats},
                       {"signatures", report.signatures},
                       {"standings", standings_json(report)},
                       {"withheld", withheld_json(report)}});
}

}  // namespace entente::audit
