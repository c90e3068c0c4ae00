#include "entente/staff/what_it_made.h"

#include <functional>

namespace entente::program {
namespace {

using constitution::State;
using encoding::Json;

// How many there are of what is counted from 1.
template <class Id, class Find>
std::uint32_t count(Find find) {
  std::uint32_t number = 0;
  while (find(Id{number + 1}) != nullptr) ++number;
  return number;
}

template <class Kept>
std::uint32_t held(const std::vector<Kept>& list) {
  return static_cast<std::uint32_t>(list.size());
}

struct New {
  std::string_view act;   // that makes one
  std::string_view name;  // as the bodies of later acts call it
  std::string_view en, fr;
  std::uint32_t (*count)(const State&);
};

constexpr std::array makers = {
    New{discussion::QuestionPosedV1::type, "question", "question", "question",
        [](const State& state) {
          return count<QuestionId>([&](auto id) { return state.discussion.question(id); });
        }},
    New{discussion::StatementSubmittedV1::type, "statement", "statement", "énoncé",
        [](const State& state) {
          return count<StatementId>([&](auto id) { return state.discussion.statement(id); });
        }},
    New{session::SessionOpenedV1::type, "session", "session", "séance",
        [](const State& state) { return held(state.session.sessions()); }},
    New{session::UnderstandingSubmittedV1::type, "understanding", "word understood", "mot entendu",
        [](const State& state) { return held(state.session.understandings()); }},
    New{session::ThemeNamedV1::type, "theme", "theme", "thème",
        [](const State& state) { return held(state.session.themes()); }},
    New{session::ItemParkedV1::type, "item", "set aside", "remis à plus tard",
        [](const State& state) { return held(state.session.items()); }},
    New{session::AnswerRequestedV1::type, "request", "answer asked for", "réponse demandée",
        [](const State& state) { return held(state.session.requests()); }},
    New{agreement::ProposalTabledV1::type, "proposal", "proposal", "proposition",
        [](const State& state) {
          return count<ProposalId>([&](auto id) { return state.agreement.proposal(id); });
        }},
    New{agreement::AmendmentTabledV1::type, "amendment", "amendment", "amendement",
        [](const State& state) {
          return count<agreement::AmendmentId>(
              [&](auto id) { return state.agreement.amendment(id); });
        }},
    New{agreement::ObjectionRaisedV1::type, "objection", "objection", "objection",
        [](const State& state) {
          return count<agreement::ObjectionId>(
              [&](auto id) { return state.agreement.objection(id); });
        }},
    New{agreement::EndorsementGivenV1::type, "endorsement", "endorsement", "soutien",
        [](const State& state) {
          return count<agreement::EndorsementId>(
              [&](auto id) { return state.agreement.endorsement(id); });
        }},
    New{agreement::PledgeSealedV1::type, "pledge", "sealed pledge", "promesse scellée",
        [](const State& state) {
          return count<agreement::PledgeId>([&](auto id) { return state.agreement.pledge(id); });
        }},
    New{decision::DecisionProposedV1::type, "decision", "decision", "décision",
        [](const State& state) {
          return count<decision::DecisionId>([&](auto id) { return state.decision.decision(id); });
        }},
    New{commitment::CommitmentMadeV1::type, "commitment", "commitment", "engagement",
        [](const State& state) { return held(state.commitment.commitments()); }},
    New{commitment::ProgressReportedV1::type, "report", "report", "rapport",
        [](const State& state) {
          return count<commitment::ReportId>([&](auto id) { return state.commitment.report(id); });
        }},
    New{commitment::ProgressVerifiedV1::type, "finding", "finding", "constat",
        [](const State& state) {
          return count<commitment::FindingId>(
              [&](auto id) { return state.commitment.finding(id); });
        }},
    New{commitment::FindingDisputedV1::type, "dispute", "dispute", "contestation",
        [](const State& state) {
          return count<commitment::DisputeId>(
              [&](auto id) { return state.commitment.dispute(id); });
        }},
};

void tell_row(const Json& row, const Terminal& terminal) {
  const auto is = [&](std::string_view name) { return *row.find(name)->as_bool(); };
  std::string came{is("blocked")      ? terminal.pick("blocked", "bloqué")
                   : is("reached")    ? terminal.pick("reached", "atteint")
                   : is("quorum_met") ? terminal.pick("not reached", "pas atteint")
                                      : terminal.pick("no quorum", "sans quorum")};
  if (const Json* counts = row.find("counts")) {
    const auto figure_of = [&](std::string_view name) {
      return figure(static_cast<std::uint64_t>(*counts->find(name)->as_integer()), terminal);
    };
    came += std::string{terminal.pick("; yes ", " ; oui ")} + figure_of("yes") +
            std::string{terminal.pick(", no ", ", non ")} + figure_of("no") +
            std::string{terminal.pick(", abstained ", ", abstentions ")} + figure_of("abstain");
  }
  terminal.say(*row.find("constituency")->as_string(), came);
}

void tell_conclusion(const Json& body, const Terminal& terminal) {
  for (const auto& row : *body.find("rows")->as_array()) tell_row(row, terminal);
  terminal.say(terminal.pick("decision", "décision"),
               *body.find("upheld")->as_bool() ? terminal.pick("upheld", "adoptée")
                                               : terminal.pick("not upheld", "non adoptée"));
}

}  // namespace

void tell_what_it_made(const StaffVerb& verb, const Json& body, const State& state,
                       const Terminal& terminal, Json& told) {
  for (const auto& one : makers)
    if (one.act == verb.act) {
      const auto number = one.count(state);
      terminal.say(terminal.pick(one.en, one.fr), figure(number, terminal));
      told.set(one.name, number);
    }
  if (verb.made == StaffVerb::Made::counted) {
    tell_conclusion(body, terminal);
    told.set("conclusion", body);
  }
  if (const Json* digest = body.find("digest"); digest != nullptr && digest->is_string()) {
    terminal.say(terminal.pick("digest", "empreinte"), *digest->as_string());
    told.set("digest", *digest);
  }
  terminal.say(terminal.pick("line of the log", "ligne du journal"),
               figure(state.size - 1, terminal));
  told.set("index", state.size - 1);
}

}  // namespace entente::program
