#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using namespace decision;
using constitution::Body;
using encoding::json_integer_max;

DecisionId decision_id(Fields& fields) { return DecisionId{fields.number("decision")}; }

RuleRow rule_row(Fields& fields) {
  RuleRow row{.constituency = code(fields, "constituency"),
              .voice = scale<Voice>(fields, "voice", voice_names),
              .seats = fields.number("seats"),
              .quorum = fields.number("quorum"),
              .threshold = {},
              .may_block = fields.boolean("may_block")};
  inner_object(fields, "threshold", [&](Fields& item) {
    row.threshold = {.numerator = item.number("numerator"),
                     .denominator = item.number("denominator")};
  });
  return row;
}

Rule rule(Fields& fields) {
  Rule read;
  read.kind = scale<decision::Kind>(fields, "kind", kind_names);
  // With consent always there; otherwise the law refuses it, and 0 would be a second form of none.
  const bool consents = read.kind == decision::Kind::consent;
  if (consents || fields.has("objections_max"))
    read.objections_max = fields.number("objections_max");
  if (!consents && fields.has("objections_max") && read.objections_max == 0)
    fields.fail("objections_max");
  if (fields.has("reached_min")) read.reached_min = fields.number("reached_min");
  each_object(fields, "rows", [&](Fields& item) { read.rows.push_back(rule_row(item)); });
  return read;
}

Body decision_proposed(Fields& fields) {
  DecisionProposedV1 act;
  act.proposal = ProposalId{fields.number("proposal")};
  inner_object(fields, "rule", [&](Fields& item) { act.rule = rule(item); });
  if (fields.has("closes")) act.closes = fields.instant("closes");
  return act;
}

Body rule_accepted(Fields& fields) {
  return DecisionRuleAcceptedV1{.decision = decision_id(fields)};
}

Body ballot_cast(Fields& fields) {
  BallotCastV1 act{.decision = decision_id(fields),
                   .choice = scale<Choice>(fields, "choice", choice_names)};
  if (act.choice == Choice::block) fields.fail("choice");
  return act;
}

Body voice_given(Fields& fields) {
  return VoiceGivenV1{.decision = decision_id(fields),
                      .choice = scale<Choice>(fields, "choice", choice_names),
                      .reason = fields.optional_translations("reason")};
}

ConcludedRow concluded_row(Fields& fields) {
  ConcludedRow row{.constituency = code(fields, "constituency"),
                   .quorum_met = fields.boolean("quorum_met"),
                   .blocked = fields.boolean("blocked"),
                   .reached = fields.boolean("reached"),
                   .tally = std::nullopt};
  if (fields.has("counts"))
    inner_object(fields, "counts", [&](Fields& item) {
      row.tally = Tally{
          .yes = item.number("yes"), .no = item.number("no"), .abstain = item.number("abstain")};
    });
  return row;
}

Body conclusion_stated(Fields& fields) {
  ConclusionStatedV1 act{.decision = decision_id(fields), .conclusion = {}};
  each_object(fields, "rows",
              [&](Fields& item) { act.conclusion.rows.push_back(concluded_row(item)); });
  act.conclusion.upheld = fields.boolean("upheld");
  return act;
}

constexpr std::array acts_of_decision = {
    wire::Kind{BallotCastV1::type, ballot_cast},
    wire::Kind{DecisionProposedV1::type, decision_proposed},
    wire::Kind{DecisionRuleAcceptedV1::type, rule_accepted},
    wire::Kind{VoiceGivenV1::type, voice_given},
    wire::Kind{ConclusionStatedV1::type, conclusion_stated},
};

}  // namespace

std::span<const wire::Kind> decision_kinds() { return acts_of_decision; }

}  // namespace entente::wire
