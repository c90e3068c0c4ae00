// The verbs of decisions: decide, accept_rule, answer, say_for, conclude.

#include "dialogue/decision/conclusion.h"
#include "transcripts/cast.h"
#include "transcripts/telling.h"

namespace entente::transcripts {
namespace {

using namespace decision;

DecisionId decision_in(const Line& line) {
  return DecisionId{labelled(line, object(line, 0), 'D')};
}

Fraction fraction(const Line& line, const std::string& text) {
  const auto slash = text.find('/');
  return {.numerator = number(line, text.substr(0, slash)),
          .denominator = number(line, text.substr(slash + 1))};
}

std::vector<std::string> parts_of(std::string_view text, char between) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(between), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// decide P1 qualified gov:focal_point,cso:ballots [seats 10] [quorum 1] [threshold 1/2]
//        [blocking gov] [objections 1] [reached_min 1] [closes 12:00]
Told decide(const Line& line) {
  DecisionProposedV1 act{.proposal = ProposalId{labelled(line, object(line, 0), 'P')}};
  act.rule.kind = known(line, named_on<decision::Kind>(kind_names, object(line, 1)));
  const auto blocking = line.detail("blocking", "");
  for (const auto& row : parts_of(object(line, 2), ',')) {
    const auto parts = parts_of(row, ':');
    act.rule.rows.push_back({.constituency = invented::code(parts.at(0)),
                             .voice = known(line, named_on<Voice>(voice_names, parts.at(1))),
                             .seats = number(line, line.detail("seats", "10")),
                             .quorum = number(line, line.detail("quorum", "1")),
                             .threshold = fraction(line, line.detail("threshold", "1/2")),
                             .may_block = blocking == parts.at(0)});
  }
  act.rule.objections_max = number(line, line.detail("objections", "0"));
  if (const auto least = line.detail("reached_min", ""); !least.empty())
    act.rule.reached_min = number(line, least);
  if (const auto closes = line.detail("closes", ""); !closes.empty())
    act.closes = time(line, closes);
  return {std::move(act), {}};
}

// say_for D1 yes|no|abstain|block [reason "text"]
Told say_for(const Line& line) {
  Words words;
  VoiceGivenV1 act{.decision = decision_in(line)};
  act.choice = known(line, named_on<Choice>(choice_names, object(line, 1)));
  if (const auto reason = line.detail("reason", ""); !reason.empty())
    act.reason = words(reason, line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// conclude D1 [ending yes|no] [counts told] [missed row]: as the ballots say, but for what the line
// says
Told conclude_as(const Line& line, const audit::InventedLog& log) {
  ConclusionStatedV1 act{.decision = decision_in(line), .conclusion = {}};
  const auto& state = log.state();
  if (const auto* decided = state.decision.decision(act.decision))
    act.conclusion = decision::conclude(*decided, state.opening->terms.anonymity_floor);
  if (const auto ending = line.detail("ending", ""); !ending.empty())
    act.conclusion.upheld = ending == "yes";
  if (line.detail("counts", "") == "told")
    for (auto& row : act.conclusion.rows)
      if (!row.tally) row.tally = Tally{.yes = 1, .no = 0, .abstain = 0};
  if (line.detail("missed", "") == "row") act.conclusion.rows.pop_back();
  return {std::move(act), {}};
}

}  // namespace

std::optional<Cast::Said> Cast::say_of_decisions(const Line& line, const audit::InventedLog& log) {
  const auto& verb = line.verb;
  const auto by = [](Told told, std::string who) {
    return Said{std::move(told.body), std::move(told.contents), std::move(who)};
  };
  if (verb == "decide") return by(decide(line), "facilitator");
  if (verb == "accept_rule")
    return by({DecisionRuleAcceptedV1{.decision = decision_in(line)}, {}}, "gov/minister");
  if (verb == "answer")
    return by({BallotCastV1{.decision = decision_in(line),
                            .choice = known(line, named_on<Choice>(choice_names, object(line, 1)))},
               {}},
              "cso/amina");
  if (verb == "say_for") return by(say_for(line), "gov/minister");
  if (verb == "conclude") return by(conclude_as(line, log), "facilitator");
  return std::nullopt;
}

}  // namespace entente::transcripts
