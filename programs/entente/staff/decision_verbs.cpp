// The verbs of rules, public voices and conclusions. Secret ballots are cast by seats, which keep
// their keys on their own devices.

#include <array>

#include "dialogue/decision/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using namespace decision;
using By = StaffVerb::By;
using Made = StaffVerb::Made;

constexpr std::string_view rows = "rule.rows";

constexpr Field of_decision =
    numbered_thing("decision", "the number of the decision", "le numéro de la décision");

constexpr std::array open_decision = {
    numbered_thing("proposal", "the number of the proposal to decide on",
                   "le numéro de la proposition à décider"),
    Field{.option = "kind",
          .path = "rule.kind",
          .form = Form::choice,
          .en = "the kind of rule",
          .fr = "le genre de règle",
          .required = true,
          .scale = kind_names},
    Field{.option = "objections-max",
          .path = "rule.objections_max",
          .form = Form::number,
          .en = "with consent: the most objections it bears",
          .fr = "avec consent : le plus d’objections qu’elle supporte"},
    Field{.option = "reached-min",
          .path = "rule.reached_min",
          .form = Form::number,
          .en = "how many constituencies must reach it; without it: all",
          .fr = "combien de collèges doivent l’atteindre ; sans cela : tous"},
    Field{.option = "closes",
          .path = "closes",
          .form = Form::hour,
          .en = "the full hour at which answers end",
          .fr = "l’heure pleine où finissent les réponses"},
    Field{.option = "row",
          .path = "constituency",
          .form = Form::code,
          .en = "a constituency of the rule; again: the next one",
          .fr = "un collège de la règle ; de nouveau : le suivant",
          .required = true,
          .list = rows},
    Field{.option = "voice",
          .path = "voice",
          .form = Form::choice,
          .en = "how it speaks",
          .fr = "comment il parle",
          .required = true,
          .scale = voice_names,
          .list = rows},
    Field{.option = "seats",
          .path = "seats",
          .form = Form::number,
          .en = "its seats in this rule",
          .fr = "ses sièges dans cette règle",
          .required = true,
          .list = rows},
    Field{.option = "quorum",
          .path = "quorum",
          .form = Form::number,
          .en = "the answers it needs",
          .fr = "les réponses qu’il lui faut",
          .required = true,
          .list = rows},
    Field{.option = "threshold",
          .path = "threshold",
          .form = Form::fraction,
          .en = "the share of yes it needs among yes and no",
          .fr = "la part de oui qu’il lui faut parmi les oui et les non",
          .required = true,
          .list = rows},
    Field{.option = "may-block",
          .path = "may_block",
          .form = Form::toggle,
          .en = "it may block, with a reason",
          .fr = "il peut bloquer, en disant pourquoi",
          .list = rows},
};

constexpr std::array adopt_rule = {of_decision};

constexpr std::array give_voice = {
    of_decision,
    Field{.option = "choice",
          .path = "choice",
          .form = Form::choice,
          .en = "what this constituency answers",
          .fr = "ce que répond ce collège",
          .required = true,
          .scale = choice_names,
          .behind_the_dialogue = true},
    Field{.option = "reason",
          .path = "reason",
          .en = "why; to block, it must be said",
          .fr = "pourquoi ; pour bloquer, il faut le dire"},
};

constexpr std::array conclude = {of_decision};

constexpr std::array verbs = {
    StaffVerb{"open-decision", DecisionProposedV1::type, By::facilitator,
              "Puts a proposal to a decision, with its rule.",
              "Met une proposition à la décision, avec sa règle.", open_decision},
    StaffVerb{"adopt-rule", DecisionRuleAcceptedV1::type, By::focal_point,
              "Accepts the rule of a decision for a constituency.",
              "Accepte la règle d’une décision pour un collège.", adopt_rule},
    StaffVerb{"give-voice", VoiceGivenV1::type, By::focal_point,
              "Answers a decision in public, for a constituency.",
              "Répond publiquement à une décision, pour un collège.", give_voice},
    StaffVerb{"conclude", ConclusionStatedV1::type, By::facilitator,
              "Counts the answers of a decision and states what came out.",
              "Compte les réponses d’une décision et en constate l’issue.", conclude,
              Made::counted},
};

}  // namespace

std::span<const StaffVerb> decision_verbs() { return verbs; }

}  // namespace entente::program
