#include "record/wire/encode_agreement.h"

#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;
using namespace agreement;

namespace {

Json clause_json(const Part& clause) {
  Json json = Json::object({{"text", to_json(clause.text)}});
  set_if_there(json, "indicator", clause.indicator);
  return json;
}

}  // namespace

Json body_json(const ProposalTabledV1& act) {
  Json::Array clauses, statements;
  for (const auto& clause : act.clauses) clauses.push_back(clause_json(clause));
  for (const auto id : act.statements) statements.emplace_back(id.number);
  Json body = Json::object({{"clauses", std::move(clauses)},
                            {"statements", std::move(statements)},
                            {"summary", to_json(act.summary)}});
  if (!act.measure.empty()) body.set("measure", act.measure);
  return body;
}

Json body_json(const AmendmentTabledV1& act) {
  Json body = Json::object({{"part", act.part},
                            {"proposal", act.proposal.number},
                            {"reason", to_json(act.reason)},
                            {"text", to_json(act.text)},
                            {"version", act.version}});
  set_if_there(body, "indicator", act.indicator);
  return body;
}

Json body_json(const AmendmentDecidedV1& act) {
  Json body = Json::object(
      {{"amendment", act.amendment.number}, {"decision", name_on(ruling_names, act.decision)}});
  set_if_there(body, "reason", act.reason);
  return body;
}

Json body_json(const AmendmentWithdrawnV1& act) {
  return Json::object({{"amendment", act.amendment.number}});
}

Json body_json(const StanceTakenV1& act) {
  return Json::object(
      {{"proposal", act.proposal.number}, {"stance", name_on(stance_names, act.stance)}});
}

Json body_json(const ObjectionRaisedV1& act) {
  return Json::object({{"proposal", act.proposal.number}, {"reason", to_json(act.reason)}});
}

Json body_json(const ObjectionSettledV1& act) {
  Json body = Json::object(
      {{"how", name_on(settlement_names, act.how)}, {"objection", act.objection.number}});
  if (act.version != 0) body.set("version", act.version);
  set_if_there(body, "note", act.note);
  return body;
}

Json body_json(const TextFrozenV1& act) {
  return Json::object({{"proposal", act.proposal.number}, {"version", act.version}});
}

Json body_json(const EndorsementGivenV1& act) {
  Json body = Json::object({{"mandate", name_on(mandate_names, act.mandate)},
                            {"proposal", act.proposal.number},
                            {"step", name_on(step_names, act.step)}});
  if (act.document)
    body.set("document", Json::object({{"description", to_json(act.document->description)},
                                       {"digest", hex_json(act.document->digest)}}));
  if (act.condition)
    body.set("condition", Json::object({{"constituency", act.condition->constituency.string()},
                                        {"kind", "endorsed_by"},
                                        {"step", name_on(step_names, act.condition->step)}}));
  return body;
}

Json body_json(const EndorsementWithdrawnV1& act) {
  return Json::object({{"endorsement", act.endorsement.number}, {"reason", to_json(act.reason)}});
}

Json body_json(const PledgeSealedV1& act) {
  Json body = Json::object({{"digest", hex_json(act.digest)},
                            {"opens_before", act.opens_before.seconds},
                            {"with", act.with.string()}});
  if (act.answers != PledgeId{}) body.set("answers", act.answers.number);
  return body;
}

Json body_json(const PledgeOpenedV1& act) {
  return Json::object({{"pledge", act.pledge.number}, {"text", to_json(act.text)}});
}

Json body_json(const ResponseGradedV1& act) {
  Json body = Json::object({{"grade", name_on(grade_names, act.grade)},
                            {"proposal", act.proposal.number},
                            {"text", to_json(act.text)}});
  if (act.due != Instant{}) body.set("due", act.due.seconds);
  return body;
}

}  // namespace entente::wire
