// The verbs of the live hour: its note, its run-sheet, who is present and who spoke, what was set
// aside, which answers are owed and given, and how it closes. What the screen shows this second is
// no act of the register, and has no verb.

#include <array>

#include "dialogue/session/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using namespace session;
using By = StaffVerb::By;
using Made = StaffVerb::Made;

constexpr std::string_view objectives = "objectives", agenda = "agenda", phases = "phases",
                           present = "present", decision_makers = "decision_makers";

constexpr Field of_session =
    numbered_thing("session", "the number of the session", "le numéro de la séance");

constexpr std::array publish_note = {
    Field{.option = "title",
          .path = "title",
          .en = "what the hour is called",
          .fr = "le titre de l’heure",
          .required = true},
    Field{.option = "context",
          .path = "context",
          .en = "why people come together",
          .fr = "pourquoi l’on se réunit"},
    Field{.option = "objective",
          .path = "",
          .en = "an objective; again in the same language: the next one",
          .fr = "un objectif ; de nouveau dans la même langue : le suivant",
          .list = objectives},
    Field{.option = "point",
          .path = "",
          .en = "a point of the agenda; again in the same language: the next one",
          .fr = "un point de l’ordre du jour ; de nouveau dans la même langue : le suivant",
          .list = agenda,
          .list_may_be_absent = true},
    Field{.option = "contact",
          .path = "contact",
          .en = "a name and how to reach it",
          .fr = "un nom et un moyen de le joindre",
          .required = true},
    Field{.option = "safe-contact",
          .path = "safe_contact",
          .en = "another way, for whoever can not use the first",
          .fr = "un autre moyen, pour qui ne peut user du premier"},
    Field{.option = "starts",
          .path = "starts",
          .form = Form::moment,
          .en = "when it begins",
          .fr = "quand elle commence"},
    Field{.option = "minutes",
          .path = "minutes",
          .form = Form::number,
          .en = "how long it lasts",
          .fr = "combien de temps elle dure"},
};

constexpr std::array open_session = {
    Field{.option = "title",
          .path = "title",
          .en = "what the session is called",
          .fr = "le titre de la séance",
          .required = true},
    Field{.option = "starts",
          .path = "starts",
          .form = Form::moment,
          .en = "when it begins",
          .fr = "quand elle commence",
          .required = true},
    Field{.option = "floor-balance",
          .path = "floor_balance",
          .form = Form::toggle,
          .en = "speaking time is counted by constituency, as was agreed",
          .fr = "le temps de parole est compté par collège, comme convenu"},
    Field{.option = "phase",
          .path = "title",
          .en = "a line of the run-sheet; again in the same language: the next one",
          .fr = "une ligne du déroulé ; de nouveau dans la même langue : la suivante",
          .required = true,
          .list = phases},
    Field{.option = "minutes",
          .path = "minutes",
          .form = Form::number,
          .en = "how long this line lasts",
          .fr = "combien de temps dure cette ligne",
          .required = true,
          .list = phases},
    Field{.option = "stage",
          .path = "stage",
          .form = Form::choice,
          .en = "the stage of the dialogue it belongs to",
          .fr = "l’étape du dialogue à laquelle elle appartient",
          .required = true,
          .scale = stage_names,
          .list = phases},
    Field{.option = "screen",
          .path = "screen",
          .form = Form::choice,
          .en = "what the room sees",
          .fr = "ce que voit la salle",
          .required = true,
          .scale = screen_names,
          .list = phases},
    Field{.option = "question",
          .path = "question",
          .form = Form::number,
          .en = "the number of the question it is about",
          .fr = "le numéro de la question dont il s’agit",
          .list = phases},
    Field{.option = "hint",
          .path = "hint",
          .en = "a hint for the facilitator",
          .fr = "un conseil pour la facilitation",
          .list = phases},
};

constexpr std::array enter_phase = {
    of_session,
    numbered_thing("phase", "the line of the run-sheet, from 1",
                   "la ligne du déroulé, à partir de 1"),
    Field{.option = "reason",
          .path = "reason",
          .en = "why; must be there when going back",
          .fr = "pourquoi ; obligatoire quand on revient en arrière"},
};

constexpr std::array note_presence = {
    of_session,
    Field{.option = "side",
          .path = "constituency",
          .form = Form::code,
          .en = "a constituency; again: the next one",
          .fr = "un collège ; de nouveau : le suivant",
          .required = true,
          .list = present},
    Field{.option = "people",
          .path = "people",
          .form = Form::number,
          .en = "how many of it are in the room",
          .fr = "combien de ses membres sont dans la salle",
          .required = true,
          .list = present},
};

constexpr std::array note_who_decides = {
    note_presence[0],
    note_presence[1],
    note_presence[2],
    Field{.option = "decides-for",
          .path = "constituency",
          .form = Form::code,
          .en = "the constituency somebody present decides for; again: the next one",
          .fr = "le collège pour lequel une personne présente décide ; de nouveau : la suivante",
          .list = decision_makers,
          .list_may_be_absent = true},
    Field{.option = "office",
          .path = "office",
          .en = "the office of somebody who agreed to be recorded; never a name",
          .fr = "la fonction d’une personne qui a accepté d’être consignée ; jamais un nom",
          .required = true,
          .list = decision_makers,
          .list_may_be_absent = true},
};

constexpr std::array note_turn = {
    of_session,
    Field{.option = "seconds",
          .path = "seconds",
          .form = Form::number,
          .en = "how long somebody spoke",
          .fr = "combien de temps quelqu’un a parlé",
          .required = true},
    Field{.option = "side",
          .path = "constituency",
          .form = Form::code,
          .en = "of which constituency; without it: of none",
          .fr = "de quel collège ; sans cela : d’aucun"},
};

constexpr std::array park = {
    Field{.option = "text",
          .path = "text",
          .en = "what matters and does not fit into the hour",
          .fr = "ce qui compte et n’entre pas dans l’heure",
          .required = true},
    Field{.option = "statement",
          .path = "statement",
          .form = Form::number,
          .en = "the number of the statement it comes from",
          .fr = "le numéro de l’énoncé dont cela vient"},
    Field{.option = "to",
          .path = "assigned",
          .form = Form::code,
          .en = "the constituency it is assigned to",
          .fr = "le collège à qui c’est confié"},
};

constexpr std::array assign = {
    numbered_thing("item", "the number of what was set aside",
                   "le numéro de ce qui fut remis à plus tard"),
    Field{.option = "to",
          .path = "constituency",
          .form = Form::code,
          .en = "the constituency it is assigned to",
          .fr = "le collège à qui c’est confié",
          .required = true,
          .behind_the_dialogue = true},
};

constexpr std::array ask_answer = {
    numbered_thing("statement", "the number of the statement", "le numéro de l’énoncé"),
    Field{.option = "of",
          .path = "of",
          .form = Form::code,
          .en = "the constituency that owes the answer",
          .fr = "le collège qui doit la réponse",
          .required = true,
          .behind_the_dialogue = true},
    Field{.option = "due",
          .path = "due",
          .form = Form::moment,
          .en = "by when",
          .fr = "pour quand",
          .required = true},
};

constexpr std::array answer = {
    numbered_thing("request", "the number of what was asked", "le numéro de la demande"),
    Field{.option = "outcome",
          .path = "outcome",
          .form = Form::choice,
          .en = "what became of the statement",
          .fr = "ce qu’il est advenu de l’énoncé",
          .required = true,
          .scale = answer_names,
          .behind_the_dialogue = true},
    Field{.option = "where",
          .path = "where",
          .en = "where it was taken up; must be there unless it was not",
          .fr = "où il fut repris ; obligatoire sauf s’il ne l’est pas"},
    Field{.option = "reason",
          .path = "reason",
          .en = "why not, or why not all of it; must be there unless it was taken up",
          .fr = "pourquoi pas, ou pas en entier ; obligatoire sauf s’il est repris"},
};

constexpr std::array close_session = {
    of_session,
    Field{.option = "follow-up",
          .path = "follow_up",
          .form = Form::moment,
          .en = "the day on which it is looked at again",
          .fr = "le jour où l’on y revient"},
    Field{.option = "reason",
          .path = "reason",
          .en = "why there is no such day",
          .fr = "pourquoi il n’y a pas de tel jour"},
};

constexpr std::array publish_outcome = {of_session};

constexpr std::array verbs = {
    StaffVerb{"publish-note", NotePublishedV1::type, By::facilitator, "Publishes the concept note.",
              "Publie la note de cadrage.", publish_note},
    StaffVerb{"open-session", SessionOpenedV1::type, By::facilitator,
              "Opens a session with its run-sheet.", "Ouvre une séance avec son déroulé.",
              open_session},
    StaffVerb{"enter-phase", PhaseEnteredV1::type, By::facilitator,
              "Moves to a line of the run-sheet, onwards or back.",
              "Passe à une ligne du déroulé, en avant ou en arrière.", enter_phase, Made::moved},
    StaffVerb{"note-presence", PresenceNotedV1::type, By::facilitator,
              "Notes how many people of each constituency are in the room.",
              "Note combien de personnes de chaque collège sont dans la salle.", note_presence},
    StaffVerb{"note-who-decides", PresenceNotedV2::type, By::facilitator,
              "Notes the same, and the offices of those who decide and agreed to be recorded.",
              "Note de même, avec la fonction de qui décide et a accepté d’être consigné.",
              note_who_decides},
    StaffVerb{"note-turn", TurnTakenV1::type, By::facilitator, "Notes how long somebody spoke.",
              "Note combien de temps quelqu’un a parlé.", note_turn},
    StaffVerb{"park", ItemParkedV1::type, By::facilitator, "Sets something aside for later.",
              "Remet quelque chose à plus tard.", park},
    StaffVerb{"assign", ItemAssignedV1::type, By::facilitator,
              "Assigns what was set aside to a constituency.",
              "Confie à un collège ce qui fut remis à plus tard.", assign},
    StaffVerb{"ask-answer", AnswerRequestedV1::type, By::facilitator,
              "Asks a constituency what becomes of a statement, by a day.",
              "Demande à un collège ce qu’il advient d’un énoncé, pour un jour dit.", ask_answer},
    StaffVerb{"answer", StatementAnsweredV1::type, By::focal_point,
              "Answers what was asked about a statement.",
              "Répond à ce qui fut demandé d’un énoncé.", answer},
    StaffVerb{"close-session", SessionClosedV1::type, By::facilitator, "Closes a session.",
              "Clôt une séance.", close_session},
    StaffVerb{"publish-outcome", OutcomePublishedV1::type, By::facilitator,
              "Publishes the outcome of a closed session.",
              "Publie le résultat d’une séance close.", publish_outcome, Made::composed},
};

}  // namespace

std::span<const StaffVerb> session_verbs() { return verbs; }

}  // namespace entente::program
