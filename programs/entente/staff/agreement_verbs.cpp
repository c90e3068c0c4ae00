// The verbs of texts and of who stands behind them.

#include <array>

#include "dialogue/agreement/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using namespace agreement;
using By = StaffVerb::By;
using Made = StaffVerb::Made;

constexpr Field of_proposal =
    numbered_thing("proposal", "the number of the proposal", "le numéro de la proposition");
constexpr Field of_amendment =
    numbered_thing("amendment", "the number of the amendment", "le numéro de l’amendement");
constexpr Field why{
    .option = "reason", .path = "reason", .en = "why", .fr = "pourquoi", .required = true};
constexpr Field present_version{.option = "version",
                                .path = "version",
                                .form = Form::number,
                                .en = "the version it was written for: the present one",
                                .fr = "la version pour laquelle c’est écrit : l’actuelle",
                                .required = true};

constexpr std::array propose = {
    Field{.option = "summary",
          .path = "summary",
          .en = "the plain summary",
          .fr = "le résumé en mots simples",
          .required = true},
    Field{.option = "clause",
          .path = "text",
          .en = "a clause; again in the same language: the next clause",
          .fr = "une clause ; de nouveau dans la même langue : la clause suivante",
          .required = true,
          .list = "clauses"},
    Field{.option = "indicator",
          .path = "indicator",
          .en = "how one will see that this clause is done",
          .fr = "à quoi l’on verra que cette clause est accomplie",
          .list = "clauses"},
    Field{.option = "statement",
          .path = "statements",
          .form = Form::numbers,
          .en = "a statement it comes from; as often as there are",
          .fr = "un énoncé dont elle vient ; autant de fois qu’il y en a"},
    Field{.option = "measure",
          .path = "measure",
          .form = Form::code,
          .en = "the code of the confidence measure it adopts",
          .fr = "le code de la mesure de confiance qu’elle reprend"},
};

constexpr std::array amend = {
    of_proposal,
    numbered_thing("part", "0 the summary, n the clause n, one more than there are: a new clause",
                   "0 le résumé, n la clause n, une de plus qu’il n’y en a : une clause nouvelle"),
    present_version,
    Field{.option = "text",
          .path = "text",
          .en = "the whole part as it shall read",
          .fr = "la partie entière, telle qu’elle doit se lire",
          .required = true},
    Field{.option = "indicator",
          .path = "indicator",
          .en = "a new indicator; without it that of the clause stays",
          .fr = "un nouvel indicateur ; sans lui, celui de la clause demeure"},
    why,
};

constexpr std::array decide_amendment = {
    of_amendment,
    Field{.option = "decision",
          .path = "decision",
          .form = Form::choice,
          .en = "what becomes of it",
          .fr = "ce qu’il en advient",
          .required = true,
          .scale = ruling_names,
          .behind_the_dialogue = true},
    Field{.option = "reason", .path = "reason", .en = "why", .fr = "pourquoi"},
};

constexpr std::array withdraw_amendment = {of_amendment};
constexpr std::array object = {of_proposal, why};

constexpr std::array settle = {
    numbered_thing("objection", "the number of the objection", "le numéro de l’objection"),
    Field{.option = "how",
          .path = "how",
          .form = Form::choice,
          .en = "how it ends; a facilitator can only let it travel as dissent",
          .fr = "comment elle finit ; la facilitation peut seulement la garder en désaccord",
          .required = true,
          .scale = settlement_names,
          .behind_the_dialogue = true},
    Field{.option = "version",
          .path = "version",
          .form = Form::number,
          .en = "with text_changed: the version that meets it",
          .fr = "avec text_changed : la version qui y répond"},
    Field{.option = "note", .path = "note", .en = "a remark", .fr = "une remarque"},
};

constexpr std::array freeze = {
    of_proposal,
    numbered_thing("version", "the version that shall change no more: the present one",
                   "la version qui ne changera plus : l’actuelle"),
};

constexpr std::array endorse = {
    of_proposal,
    Field{.option = "step",
          .path = "step",
          .form = Form::choice,
          .en = "the step on the ladder",
          .fr = "le degré sur l’échelle",
          .required = true,
          .scale = step_names,
          .behind_the_dialogue = true},
    Field{.option = "mandate",
          .path = "mandate",
          .form = Form::choice,
          .en = "with whose authority",
          .fr = "avec l’autorité de qui",
          .required = true,
          .scale = mandate_names},
    Field{.option = "document",
          .path = "document.digest",
          .form = Form::file,
          .en = "a file that is attached",
          .fr = "un fichier joint"},
    Field{.option = "document-name",
          .path = "document.description",
          .en = "what that file is",
          .fr = "ce qu’est ce fichier"},
    Field{.option = "if",
          .path = "condition",
          .form = Form::condition,
          .en = "it counts once that constituency stands on that step or a higher one",
          .fr = "il compte dès que ce collège est à ce degré ou plus haut",
          .scale = step_names},
};

constexpr std::array withdraw_endorsement = {
    numbered_thing("endorsement", "the number of the endorsement", "le numéro du soutien"),
    why,
};

constexpr std::array seal_pledge = {
    Field{.option = "with",
          .path = "with",
          .form = Form::code,
          .en = "the constituency whose pledge opens together with it",
          .fr = "le collège dont la promesse s’ouvrira avec elle",
          .required = true,
          .behind_the_dialogue = true},
    Field{.option = "text",
          .path = "digest",
          .form = Form::sealed,
          .en = "the words; they stay in this store until open-pledge",
          .fr = "les mots ; ils restent dans ce stockage jusqu’à open-pledge",
          .required = true},
    Field{.option = "before",
          .path = "opens_before",
          .form = Form::moment,
          .en = "both sides open before, or none ever can",
          .fr = "les deux parties ouvrent avant, ou jamais",
          .required = true},
    Field{.option = "answers",
          .path = "answers",
          .form = Form::number,
          .en = "the number of the pledge that it answers",
          .fr = "le numéro de la promesse scellée à laquelle elle répond"},
};

constexpr std::array open_pledge = {
    numbered_thing("pledge", "the number of the pledge", "le numéro de la promesse scellée"),
    Field{.option = "text",
          .path = "text",
          .en = "the same words in further languages",
          .fr = "les mêmes mots dans d’autres langues"},
};

constexpr std::array respond = {
    of_proposal,
    Field{.option = "grade",
          .path = "grade",
          .form = Form::choice,
          .en = "what this side does with it",
          .fr = "ce que cette partie en fait",
          .required = true,
          .scale = grade_names,
          .behind_the_dialogue = true},
    Field{.option = "text",
          .path = "text",
          .en = "the response",
          .fr = "la réponse",
          .required = true},
    Field{.option = "due",
          .path = "due",
          .form = Form::moment,
          .en = "by when it will be done",
          .fr = "pour quand"},
};

constexpr std::array verbs = {
    StaffVerb{"propose", ProposalTabledV1::type, By::either, "Tables a proposal.",
              "Dépose une proposition.", propose},
    StaffVerb{"amend", AmendmentTabledV1::type, By::either, "Tables an amendment to a proposal.",
              "Dépose un amendement à une proposition.", amend},
    StaffVerb{"decide-amendment", AmendmentDecidedV1::type, By::facilitator,
              "Accepts an amendment, which makes the next version, or rejects it.",
              "Accepte un amendement, ce qui fait la version suivante, ou le rejette.",
              decide_amendment},
    StaffVerb{"withdraw-amendment", AmendmentWithdrawnV1::type, By::either,
              "Takes an amendment of one’s own back.", "Reprend un amendement que l’on a déposé.",
              withdraw_amendment},
    StaffVerb{"object", ObjectionRaisedV1::type, By::focal_point,
              "Raises an objection to a proposal.", "Élève une objection à une proposition.",
              object},
    StaffVerb{"settle", ObjectionSettledV1::type, By::either, "Ends an objection.",
              "Met fin à une objection.", settle},
    StaffVerb{"freeze", TextFrozenV1::type, By::facilitator,
              "Freezes the text of a proposal: it changes no more.",
              "Fige le texte d’une proposition : il ne change plus.", freeze},
    StaffVerb{"endorse", EndorsementGivenV1::type, By::focal_point, "Stands behind a proposal.",
              "Apporte un soutien à une proposition.", endorse},
    StaffVerb{"withdraw-endorsement", EndorsementWithdrawnV1::type, By::focal_point,
              "Takes an endorsement back; it stays on record, with why.",
              "Retire un soutien ; il reste au registre, avec le pourquoi.", withdraw_endorsement},
    StaffVerb{"respond", ResponseGradedV1::type, By::focal_point,
              "Says what a side does with a proposal.",
              "Dit ce qu’une partie fait d’une proposition.", respond},
    StaffVerb{"seal-pledge", PledgeSealedV1::type, By::focal_point,
              "Seals a pledge to another side.", "Scelle une promesse à une autre partie.",
              seal_pledge},
    StaffVerb{"open-pledge", PledgeOpenedV1::type, By::focal_point,
              "Opens a pledge that was sealed with this store.",
              "Ouvre une promesse scellée avec ce stockage.", open_pledge, Made::opened},
};

}  // namespace

std::span<const StaffVerb> agreement_verbs() { return verbs; }

}  // namespace entente::program
