#include "record/wire/encode_decision.h"

#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;
using namespace decision;

namespace {

Json row_json(const RuleRow& row) {
  return Json::object({{"constituency", row.constituency.string()},
                       {"may_block", row.may_block},
                       {"quorum", row.quorum},
                       {"seats", row.seats},
                       {"threshold", Json::object({{"denominator", row.threshold.denominator},
                                                   {"numerator", row.threshold.numerator}})},
                       {"voice", name_on(voice_names, row.voice)}});
}

Json rule_json(const Rule& rule) {
  Json::Array rows;
  for (const auto& row : rule.rows) rows.push_back(row_json(row));
  Json json = Json::object({{"kind", name_on(kind_names, rule.kind)}, {"rows", std::move(rows)}});
  if (rule.kind == decision::Kind::consent || rule.objections_max > 0)
    json.set("objections_max", rule.objections_max);
  if (rule.reached_min) json.set("reached_min", *rule.reached_min);
  return json;
}

Json row_json(const ConcludedRow& row) {
  Json json = Json::object({{"blocked", row.blocked},
                            {"constituency", row.constituency.string()},
                            {"quorum_met", row.quorum_met},
                            {"reached", row.reached}});
  if (row.tally)
    json.set("counts", Json::object({{"abstain", row.tally->abstain},
                                     {"no", row.tally->no},
                                     {"yes", row.tally->yes}}));
  return json;
}

}  // namespace

Json body_json(const DecisionProposedV1& act) {
  Json body = Json::object({{"proposal", act.proposal.number}, {"rule", rule_json(act.rule)}});
  if (act.closes) body.set("closes", act.closes->seconds);
  return body;
}

Json body_json(const DecisionRuleAcceptedV1& act) {
  return Json::object({{"decision", act.decision.number}});
}

Json body_json(const BallotCastV1& act) {
  return Json::object(
      {{"choice", name_on(choice_names, act.choice)}, {"decision", act.decision.number}});
}

Json body_json(const VoiceGivenV1& act) {
  Json body = Json::object(
      {{"choice", name_on(choice_names, act.choice)}, {"decision", act.decision.number}});
  if (!act.reason.empty()) body.set("reason", to_json(act.reason));
  return body;
}

Json body_json(const ConclusionStatedV1& act) {
  Json::Array rows;
  for (const auto& row : act.conclusion.rows) rows.push_back(row_json(row));
  return Json::object({{"decision", act.decision.number},
                       {"rows", std::move(rows)},
                       {"upheld", act.conclusion.upheld}});
}

}  // namespace entente::wire
