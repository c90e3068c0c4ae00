#include "record/wire/encode_commitment.h"

#include "record/wire/values.h"

namespace entente::wire {

using encoding::Json;

namespace {

Json part_json(const commitment::Owner& owner) {
  Json json = Json::object(
      {{"constituency", owner.constituency.string()}, {"office", to_json(owner.office)}});
  set_if_there(json, "contribution", owner.contribution);
  return json;
}

Json part_json(const commitment::Anchor& anchor) {
  Json json = Json::object({{"level", commitment::name_on(commitment::level_names, anchor.level)}});
  if (!anchor.paragraph.empty()) json.set("paragraph", anchor.paragraph);
  set_if_there(json, "text", anchor.text);
  return json;
}

Json part_json(const commitment::Milestone& milestone) {
  Json json = Json::object({{"baseline", milestone.baseline},
                            {"due", milestone.due.seconds},
                            {"target", milestone.target},
                            {"title", to_json(milestone.title)}});
  set_if_there(json, "unit", milestone.unit);
  return json;
}

Json part_json(const commitment::Evidence& evidence) {
  return Json::object({{"digest", hex_json(evidence.digest)}, {"name", to_json(evidence.name)}});
}

template <class Thing>
Json parts_json(const std::vector<Thing>& things) {
  return list(things, [](const Thing& thing) { return part_json(thing); });
}

}  // namespace

Json body_json(const commitment::CommitmentMadeV1& act) {
  const auto& terms = act.terms;
  Json body = Json::object({{"action", to_json(terms.action)},
                            {"anchors", parts_json(terms.anchors)},
                            {"beneficiaries", to_json(terms.beneficiaries)},
                            {"milestones", parts_json(terms.milestones)},
                            {"owners", parts_json(terms.owners)}});
  if (terms.due != Instant{}) body.set("due", terms.due.seconds);
  if (terms.verifier) body.set("verifier", terms.verifier->string());
  if (terms.proposal != ProposalId{}) body.set("proposal", terms.proposal.number);
  set_if_there(body, "deliverable", terms.deliverable);
  set_if_there(body, "indicator", terms.indicator);
  set_if_there(body, "resource", terms.resource);
  return body;
}

Json body_json(const commitment::CommitmentConfirmedV1& act) {
  return Json::object({{"commitment", act.commitment.number}});
}

Json body_json(const commitment::CommitmentAnchoredV1& act) {
  return Json::object(
      {{"anchors", parts_json(act.anchors)}, {"commitment", act.commitment.number}});
}

Json body_json(const commitment::CommitmentWithdrawnV1& act) {
  return Json::object({{"commitment", act.commitment.number}, {"reason", to_json(act.reason)}});
}

Json body_json(const commitment::MilestoneAddedV1& act) {
  return Json::object(
      {{"commitment", act.commitment.number}, {"milestone", part_json(act.milestone)}});
}

Json body_json(const commitment::MilestoneClosedV1& act) {
  return Json::object({{"commitment", act.commitment.number}, {"milestone", act.milestone}});
}

Json body_json(const commitment::ProgressReportedV1& act) {
  Json body = Json::object(
      {{"commitment", act.commitment.number},
       {"completion", commitment::name_on(commitment::completion_names, act.completion)},
       {"evidence", parts_json(act.evidence)},
       {"note", to_json(act.note)}});
  if (act.milestone != 0) body.set("milestone", act.milestone);
  if (act.actual) body.set("actual", *act.actual);
  return body;
}

Json body_json(const commitment::ProgressVerifiedV1& act) {
  Json body = Json::object(
      {{"completion", commitment::name_on(commitment::completion_names, act.completion)},
       {"evidence", parts_json(act.evidence)},
       {"finding", commitment::name_on(commitment::judgement_names, act.finding)},
       {"note", to_json(act.note)},
       {"report", act.report.number}});
  if (act.ambition)
    body.set("ambition", commitment::name_on(commitment::ambition_names, *act.ambition));
  return body;
}

Json body_json(const commitment::FindingDisputedV1& act) {
  return Json::object({{"finding", act.finding.number}, {"reason", to_json(act.reason)}});
}

Json body_json(const commitment::FindingRepliedV1& act) {
  return Json::object(
      {{"dispute", act.dispute.number}, {"text", to_json(act.text)}, {"upheld", act.upheld}});
}

Json body_json(const commitment::CommentGivenV1& act) {
  return Json::object({{"commitment", act.commitment.number}, {"text", to_json(act.text)}});
}

}  // namespace entente::wire
