// The verbs of agreements: propose, amend, rule, take_back, lean, object, settle, freeze, endorse,
// retract, seal_pledge, open_pledge, respond.

#include "transcripts/cast.h"
#include "transcripts/telling.h"

namespace entente::transcripts {
namespace {

using namespace agreement;

ProposalId proposal_in(const Line& line) {
  return ProposalId{labelled(line, object(line, 0), 'P')};
}

// propose "summary" [clauses 1] [from S1|nothing] [measure code] [indicator "text"] [in en,fr]
Told propose(const Line& line) {
  Words words;
  ProposalTabledV1 act;
  const auto languages = line.detail("in", "en,fr");
  act.summary = words(object(line, 0), languages);
  for (std::uint32_t i = 0; i < number(line, line.detail("clauses", "1")); ++i) {
    Part clause{.text = words("Clause " + std::to_string(i + 1), languages), .indicator = {}};
    if (const auto indicator = line.detail("indicator", ""); !indicator.empty())
      clause.indicator = words(indicator, languages);
    act.clauses.push_back(std::move(clause));
  }
  if (const auto from = line.detail("from", ""); !from.empty())
    act.statements.assign(number(line, line.detail("sources", "1")),
                          StatementId{labelled(line, from, 'S')});
  act.measure = line.detail("measure", "");
  return {std::move(act), words.contents};
}

// amend P1 1 0 "text" [indicator "text"] [in en,fr]: version 1, part 0
Told amend(const Line& line) {
  Words words;
  AmendmentTabledV1 act{.proposal = proposal_in(line)};
  act.version = number(line, object(line, 1));
  act.part = number(line, object(line, 2));
  const auto languages = line.detail("in", "en,fr");
  act.text = words(object(line, 3), languages);
  if (const auto indicator = line.detail("indicator", ""); !indicator.empty())
    act.indicator = words(indicator, languages);
  act.reason = words("Why: " + object(line, 3), languages);
  return {std::move(act), words.contents};
}

// rule A1 accepted|rejected [reason "text"]
Told rule(const Line& line) {
  Words words;
  AmendmentDecidedV1 act{.amendment = AmendmentId{labelled(line, object(line, 0), 'A')}};
  act.decision = known(line, named_on<Ruling>(ruling_names, object(line, 1)));
  if (const auto reason = line.detail("reason", ""); !reason.empty())
    act.reason = words(reason, line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

Told object_to(const Line& line) {
  Words words;
  ObjectionRaisedV1 act{.proposal = proposal_in(line)};
  act.reason = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// settle O1 withdrawn|text_changed|dissent [to 2]
Told settle(const Line& line) {
  ObjectionSettledV1 act{.objection = ObjectionId{labelled(line, object(line, 0), 'O')}};
  act.how = known(line, named_on<Settlement>(settlement_names, object(line, 1)));
  act.version = number(line, line.detail("to", "0"));
  return {std::move(act), {}};
}

// endorse P1 committed [mandate mandated] [if gov:committed] [document "text"]
Told endorse(const Line& line) {
  Words words;
  EndorsementGivenV1 act{.proposal = proposal_in(line)};
  act.step = known(line, named_on<Step>(step_names, object(line, 1)));
  act.mandate = known(line, named_on<Mandate>(mandate_names, line.detail("mandate", "personal")));
  if (const auto condition = line.detail("if", ""); !condition.empty()) {
    const auto colon = condition.find(':');
    act.condition =
        Condition{.constituency = invented::code(condition.substr(0, colon)),
                  .step = known(line, named_on<Step>(step_names, condition.substr(colon + 1)))};
  }
  if (const auto text = line.detail("document", ""); !text.empty())
    act.document = Document{.digest = acts::digest_of(invented::words("a letter")),
                            .description = words(text, line.detail("in", "fr"))};
  return {std::move(act), words.contents};
}

Told retract(const Line& line) {
  Words words;
  EndorsementWithdrawnV1 act{.endorsement = EndorsementId{labelled(line, object(line, 0), 'E')}};
  act.reason = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// seal_pledge "text" to cso [before 1] [answers L1]: days from the morning of the story
Told seal_pledge(const Line& line) {
  PledgeSealedV1 act{.with = invented::code(line.detail("to", "cso"))};
  act.digest = acts::digest_of(invented::words(object(line, 0)));
  act.opens_before = invented::after(
      invented::morning, number(line, line.detail("before", "1")) * std::int64_t{86'400});
  if (const auto answers = line.detail("answers", ""); !answers.empty())
    act.answers = PledgeId{labelled(line, answers, 'L')};
  return {std::move(act), {}};
}

Told open_pledge(const Line& line) {
  Words words;
  PledgeOpenedV1 act{.pledge = PledgeId{labelled(line, object(line, 0), 'L')}};
  act.text = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// respond P1 noted|in_part|accepted "text" [due 30]
Told respond(const Line& line) {
  Words words;
  ResponseGradedV1 act{.proposal = proposal_in(line)};
  act.grade = known(line, named_on<Grade>(grade_names, object(line, 1)));
  act.text = words(object(line, 2), line.detail("in", "fr"));
  if (const auto due = line.detail("due", ""); !due.empty())
    act.due = due == "past"
                  ? invented::after(invented::morning, -86'400)
                  : invented::after(invented::morning, number(line, due) * std::int64_t{86'400});
  return {std::move(act), words.contents};
}

}  // namespace

std::optional<Cast::Said> Cast::say_of_agreements(const Line& line) {
  const auto& verb = line.verb;
  const auto by = [](Told told, std::string who) {
    return Said{std::move(told.body), std::move(told.contents), std::move(who)};
  };
  if (verb == "propose") return by(propose(line), "facilitator");
  if (verb == "amend") return by(amend(line), "facilitator");
  if (verb == "rule") return by(rule(line), "facilitator");
  if (verb == "take_back")
    return by({AmendmentWithdrawnV1{AmendmentId{labelled(line, object(line, 0), 'A')}}, {}},
              "facilitator");
  if (verb == "lean")
    return by(
        {StanceTakenV1{.proposal = proposal_in(line),
                       .stance = known(line, named_on<Stance>(stance_names, object(line, 1)))},
         {}},
        "cso/amina");
  if (verb == "object") return by(object_to(line), "cso/rosa");
  if (verb == "settle") return by(settle(line), "cso/rosa");
  if (verb == "freeze")
    return by(
        {TextFrozenV1{.proposal = proposal_in(line), .version = number(line, object(line, 1))}, {}},
        "facilitator");
  if (verb == "endorse") return by(endorse(line), "cso/rosa");
  if (verb == "retract") return by(retract(line), "cso/rosa");
  if (verb == "seal_pledge") return by(seal_pledge(line), "gov/minister");
  if (verb == "open_pledge") return by(open_pledge(line), "gov/minister");
  if (verb == "respond") return by(respond(line), "gov/minister");
  return std::nullopt;
}

}  // namespace entente::transcripts
