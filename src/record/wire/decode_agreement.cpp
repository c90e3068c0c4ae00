#include "record/wire/kind.h"

namespace entente::wire {
namespace {

using namespace agreement;
using constitution::Body;

ProposalId proposal_id(Fields& fields) { return ProposalId{fields.number("proposal")}; }

// An instant that may be missing; 0 would be a second form of that.
Instant instant_or_zero(Fields& fields, std::string_view name) {
  if (!fields.has(name)) return {};
  const auto at = fields.instant(name);
  if (at == Instant{}) fields.fail(name);
  return at;
}

Body proposal_tabled(Fields& fields) {
  ProposalTabledV1 act;
  act.summary = fields.translations("summary");
  each_object(fields, "clauses", [&](Fields& item) {
    act.clauses.push_back(
        {.text = item.translations("text"), .indicator = item.optional_translations("indicator")});
  });
  each_number(fields, "statements",
              [&](std::uint32_t number) { act.statements.emplace_back(number); });
  if (fields.has("measure")) {
    act.measure = fields.text("measure");
    if (act.measure.empty()) fields.fail("measure");
  }
  return act;
}

Body amendment_tabled(Fields& fields) {
  return AmendmentTabledV1{.proposal = proposal_id(fields),
                           .version = fields.number("version"),
                           .part = fields.number("part"),
                           .text = fields.translations("text"),
                           .indicator = fields.optional_translations("indicator"),
                           .reason = fields.translations("reason")};
}

Body amendment_decided(Fields& fields) {
  return AmendmentDecidedV1{.amendment = AmendmentId{fields.number("amendment")},
                            .decision = scale<Ruling>(fields, "decision", ruling_names),
                            .reason = fields.optional_translations("reason")};
}

Body amendment_withdrawn(Fields& fields) {
  return AmendmentWithdrawnV1{.amendment = AmendmentId{fields.number("amendment")}};
}

Body stance_taken(Fields& fields) {
  return StanceTakenV1{.proposal = proposal_id(fields),
                       .stance = scale<Stance>(fields, "stance", stance_names)};
}

Body objection_raised(Fields& fields) {
  return ObjectionRaisedV1{.proposal = proposal_id(fields),
                           .reason = fields.translations("reason")};
}

Body objection_settled(Fields& fields) {
  return ObjectionSettledV1{.objection = ObjectionId{fields.number("objection")},
                            .how = scale<Settlement>(fields, "how", settlement_names),
                            .version = named_if_there(fields, "version"),
                            .note = fields.optional_translations("note")};
}

Body text_frozen(Fields& fields) {
  return TextFrozenV1{.proposal = proposal_id(fields), .version = fields.number("version")};
}

Body endorsement_given(Fields& fields) {
  EndorsementGivenV1 act;
  act.proposal = proposal_id(fields);
  act.step = scale<Step>(fields, "step", step_names);
  act.mandate = scale<Mandate>(fields, "mandate", mandate_names);
  if (fields.has("document"))
    inner_object(fields, "document", [&](Fields& item) {
      act.document = Document{.digest = item.digest("digest"),
                              .description = item.translations("description")};
    });
  if (fields.has("condition"))
    inner_object(fields, "condition", [&](Fields& item) {
      if (item.text("kind") != "endorsed_by") item.fail("kind");
      act.condition = Condition{.constituency = code(item, "constituency"),
                                .step = scale<Step>(item, "step", step_names)};
    });
  return act;
}

Body endorsement_withdrawn(Fields& fields) {
  return EndorsementWithdrawnV1{.endorsement = EndorsementId{fields.number("endorsement")},
                                .reason = fields.translations("reason")};
}

Body pledge_sealed(Fields& fields) {
  return PledgeSealedV1{.with = code(fields, "with"),
                        .digest = fields.digest("digest"),
                        .opens_before = fields.instant("opens_before"),
                        .answers = PledgeId{named_if_there(fields, "answers")}};
}

Body pledge_opened(Fields& fields) {
  return PledgeOpenedV1{.pledge = PledgeId{fields.number("pledge")},
                        .text = fields.translations("text")};
}

Body response_graded(Fields& fields) {
  return ResponseGradedV1{.proposal = proposal_id(fields),
                          .grade = scale<Grade>(fields, "grade", grade_names),
                          .text = fields.translations("text"),
                          .due = instant_or_zero(fields, "due")};
}

constexpr std::array acts_of_agreement = {
    Kind{StanceTakenV1::type, stance_taken},
    Kind{ProposalTabledV1::type, proposal_tabled},
    Kind{AmendmentTabledV1::type, amendment_tabled},
    Kind{AmendmentDecidedV1::type, amendment_decided},
    Kind{AmendmentWithdrawnV1::type, amendment_withdrawn},
    Kind{ObjectionRaisedV1::type, objection_raised},
    Kind{ObjectionSettledV1::type, objection_settled},
    Kind{TextFrozenV1::type, text_frozen},
    Kind{EndorsementGivenV1::type, endorsement_given},
    Kind{EndorsementWithdrawnV1::type, endorsement_withdrawn},
    Kind{PledgeSealedV1::type, pledge_sealed},
    Kind{PledgeOpenedV1::type, pledge_opened},
    Kind{ResponseGradedV1::type, response_graded},
};

}  // namespace

std::span<const Kind> agreement_kinds() { return acts_of_agreement; }

}  // namespace entente::wire
