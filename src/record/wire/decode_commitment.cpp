#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using namespace commitment;
using constitution::Body;
using encoding::json_integer_max;

Owner owner(Fields& fields) {
  return {.constituency = code(fields, "constituency"),
          .office = fields.translations("office"),
          .contribution = fields.optional_translations("contribution")};
}

Anchor anchor(Fields& fields) {
  Anchor read{.level = scale<Level>(fields, "level", level_names)};
  if (fields.has("paragraph")) {
    read.paragraph = fields.text("paragraph");
    if (read.paragraph.empty()) fields.fail("paragraph");
  }
  read.text = fields.optional_translations("text");
  return read;
}

Milestone milestone(Fields& fields) {
  return {.title = fields.translations("title"),
          .due = fields.instant("due"),
          .unit = fields.optional_translations("unit"),
          .baseline = fields.integer("baseline", -json_integer_max, json_integer_max),
          .target = fields.integer("target", -json_integer_max, json_integer_max)};
}

std::vector<Anchor> anchors(Fields& fields) {
  std::vector<Anchor> list;
  each_object(fields, "anchors", [&](Fields& item) { list.push_back(anchor(item)); });
  return list;
}

std::vector<Evidence> evidence(Fields& fields) {
  std::vector<Evidence> list;
  each_object(fields, "evidence", [&](Fields& item) {
    list.push_back({.digest = item.digest("digest"), .name = item.translations("name")});
  });
  return list;
}

CommitmentId commitment_id(Fields& fields) { return CommitmentId{fields.number("commitment")}; }

Body commitment_made(Fields& fields) {
  Terms terms;
  terms.action = fields.translations("action");
  terms.anchors = anchors(fields);
  terms.beneficiaries = fields.translations("beneficiaries");
  terms.deliverable = fields.optional_translations("deliverable");
  if (fields.has("due")) {
    terms.due = fields.instant("due");
    if (terms.due == Instant{}) fields.fail("due");
  }
  terms.indicator = fields.optional_translations("indicator");
  each_object(fields, "milestones",
              [&](Fields& item) { terms.milestones.push_back(milestone(item)); });
  each_object(fields, "owners", [&](Fields& item) { terms.owners.push_back(owner(item)); });
  terms.proposal = ProposalId{named_if_there(fields, "proposal")};
  terms.resource = fields.optional_translations("resource");
  if (fields.has("verifier")) terms.verifier = code(fields, "verifier");
  return CommitmentMadeV1{.terms = std::move(terms)};
}

Body commitment_confirmed(Fields& fields) {
  return CommitmentConfirmedV1{.commitment = commitment_id(fields)};
}

Body commitment_anchored(Fields& fields) {
  return CommitmentAnchoredV1{.commitment = commitment_id(fields), .anchors = anchors(fields)};
}

Body commitment_withdrawn(Fields& fields) {
  return CommitmentWithdrawnV1{.commitment = commitment_id(fields),
                               .reason = fields.translations("reason")};
}

Body milestone_added(Fields& fields) {
  MilestoneAddedV1 act{.commitment = commitment_id(fields), .milestone = {}};
  if (const auto* json = fields.any("milestone")) {
    Fields inner{*json};
    if (json->as_object() != nullptr) act.milestone = milestone(inner);
    if (inner.fault()) fields.fail("milestone");
  }
  return act;
}

Body milestone_closed(Fields& fields) {
  return MilestoneClosedV1{.commitment = commitment_id(fields),
                           .milestone = fields.number("milestone")};
}

Body progress_reported(Fields& fields) {
  ProgressReportedV1 act;
  if (fields.has("actual"))
    act.actual = fields.integer("actual", -json_integer_max, json_integer_max);
  act.commitment = commitment_id(fields);
  act.completion = scale<Completion>(fields, "completion", completion_names);
  act.evidence = evidence(fields);
  act.milestone = named_if_there(fields, "milestone");
  act.note = fields.translations("note");
  return act;
}

Body progress_verified(Fields& fields) {
  ProgressVerifiedV1 act;
  if (fields.has("ambition")) act.ambition = scale<Ambition>(fields, "ambition", ambition_names);
  act.completion = scale<Completion>(fields, "completion", completion_names);
  act.evidence = evidence(fields);
  act.finding = scale<Judgement>(fields, "finding", judgement_names);
  act.note = fields.translations("note");
  act.report = ReportId{fields.number("report")};
  return act;
}

Body finding_disputed(Fields& fields) {
  return FindingDisputedV1{.finding = FindingId{fields.number("finding")},
                           .reason = fields.translations("reason")};
}

Body finding_replied(Fields& fields) {
  return FindingRepliedV1{.dispute = DisputeId{fields.number("dispute")},
                          .upheld = fields.boolean("upheld"),
                          .text = fields.translations("text")};
}

Body comment_given(Fields& fields) {
  return CommentGivenV1{.commitment = CommitmentId{fields.number("commitment")},
                        .text = fields.translations("text")};
}

constexpr std::array acts_of_commitment = {
    Kind{CommitmentMadeV1::type, commitment_made},
    Kind{CommitmentConfirmedV1::type, commitment_confirmed},
    Kind{CommitmentAnchoredV1::type, commitment_anchored},
    Kind{CommitmentWithdrawnV1::type, commitment_withdrawn},
    Kind{MilestoneAddedV1::type, milestone_added},
    Kind{MilestoneClosedV1::type, milestone_closed},
    Kind{ProgressReportedV1::type, progress_reported},
    Kind{ProgressVerifiedV1::type, progress_verified},
    Kind{FindingDisputedV1::type, finding_disputed},
    Kind{FindingRepliedV1::type, finding_replied},
    Kind{CommentGivenV1::type, comment_given},
};

}  // namespace

std::span<const Kind> commitment_kinds() { return acts_of_commitment; }

}  // namespace entente::wire
