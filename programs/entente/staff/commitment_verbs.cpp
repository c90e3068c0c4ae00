// The verbs of promises, claims and findings.

#include <array>

#include "dialogue/commitment/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using namespace commitment;
using By = StaffVerb::By;

constexpr std::string_view owners = "owners", anchors = "anchors", milestones = "milestones",
                           evidence = "evidence";

constexpr Field of_commitment =
    numbered_thing("commitment", "the number of the commitment", "le numéro de l’engagement");
constexpr Field why{
    .option = "reason", .path = "reason", .en = "why", .fr = "pourquoi", .required = true};
constexpr Field anchor_level{.option = "anchor",
                             .path = "level",
                             .form = Form::choice,
                             .en = "what it hangs on; again: the next anchor",
                             .fr = "à quoi il s’accroche ; de nouveau : l’ancrage suivant",
                             .required = true,
                             .scale = level_names,
                             .list = anchors};
constexpr Field anchor_paragraph{.option = "paragraph",
                                 .path = "paragraph",
                                 .form = Form::code,
                                 .en = "the code of a paragraph in the file of instruments",
                                 .fr = "le code d’un paragraphe du fichier des instruments",
                                 .list = anchors};
constexpr Field anchor_text{.option = "anchor-text",
                            .path = "text",
                            .en = "its words, or where they stand",
                            .fr = "ses mots, ou l’endroit où ils sont",
                            .list = anchors};
constexpr Field evidence_file{.option = "evidence",
                              .path = "digest",
                              .form = Form::file,
                              .en = "a file of evidence; again: the next one",
                              .fr = "un fichier de preuve ; de nouveau : le suivant",
                              .required = true,
                              .list = evidence};
constexpr Field evidence_name{.option = "evidence-name",
                              .path = "name",
                              .en = "what that file is",
                              .fr = "ce qu’est ce fichier",
                              .required = true,
                              .list = evidence};
constexpr Field completion{.option = "completion",
                           .path = "completion",
                           .form = Form::choice,
                           .en = "how far it is done",
                           .fr = "où en est l’accomplissement",
                           .required = true,
                           .scale = completion_names};
constexpr Field note{
    .option = "note", .path = "note", .en = "in words", .fr = "en mots", .required = true};

constexpr std::array commit = {
    Field{.option = "action",
          .path = "action",
          .en = "what will be done",
          .fr = "ce qui sera fait",
          .required = true},
    Field{.option = "beneficiaries",
          .path = "beneficiaries",
          .en = "for whom",
          .fr = "pour qui",
          .required = true},
    Field{
        .option = "due", .path = "due", .form = Form::moment, .en = "by when", .fr = "pour quand"},
    Field{.option = "verifier",
          .path = "verifier",
          .form = Form::code,
          .en = "the constituency that verifies it",
          .fr = "le collège qui le vérifie"},
    Field{.option = "owner",
          .path = "constituency",
          .form = Form::code,
          .en = "a constituency that owns it; again: the next owner",
          .fr = "un collège responsable ; de nouveau : le responsable suivant",
          .required = true,
          .list = owners},
    Field{.option = "office",
          .path = "office",
          .en = "who there answers for it",
          .fr = "qui en répond dans ce collège",
          .required = true,
          .list = owners},
    Field{.option = "contribution",
          .path = "contribution",
          .en = "what this owner brings; with two owners or more, each says it",
          .fr = "ce que ce responsable apporte ; à deux ou plus, chacun le dit",
          .list = owners},
    Field{.option = "deliverable",
          .path = "deliverable",
          .en = "what will be there",
          .fr = "ce qui sera livré"},
    Field{.option = "indicator",
          .path = "indicator",
          .en = "how one will see it",
          .fr = "à quoi on le verra"},
    Field{.option = "resource",
          .path = "resource",
          .en = "with what means",
          .fr = "avec quels moyens"},
    Field{.option = "proposal",
          .path = "proposal",
          .form = Form::number,
          .en = "the proposal it comes from",
          .fr = "la proposition dont il vient"},
    anchor_level,
    anchor_paragraph,
    anchor_text,
    Field{.option = "milestone",
          .path = "title",
          .en = "a milestone; again in the same language: the next one",
          .fr = "un jalon ; de nouveau dans la même langue : le suivant",
          .required = true,
          .list = milestones},
    Field{.option = "milestone-due",
          .path = "due",
          .form = Form::moment,
          .en = "by when it is reached",
          .fr = "pour quand il est atteint",
          .required = true,
          .list = milestones},
    Field{.option = "baseline",
          .path = "baseline",
          .form = Form::integer,
          .en = "the figure today",
          .fr = "le chiffre d’aujourd’hui",
          .required = true,
          .list = milestones},
    Field{.option = "target",
          .path = "target",
          .form = Form::integer,
          .en = "the figure to reach",
          .fr = "le chiffre à atteindre",
          .required = true,
          .list = milestones},
    Field{.option = "unit",
          .path = "unit",
          .en = "what the two figures count",
          .fr = "ce que comptent les deux chiffres",
          .list = milestones},
    Field{.option = "every",
          .path = "every",
          .form = Form::number,
          .en = "it comes again after so many months: a milestone on each of its days",
          .fr = "il revient au bout de tant de mois : un jalon à chacun de ses jours",
          .list = milestones},
    Field{.option = "until",
          .path = "until",
          .form = Form::moment,
          .en = "the last day it comes again; without it: the day of the promise",
          .fr = "le dernier jour où il revient ; sans lui : l’échéance de l’engagement",
          .list = milestones},
};

constexpr std::array confirm = {of_commitment};
constexpr std::array anchor = {of_commitment, anchor_level, anchor_paragraph, anchor_text};
constexpr std::array withdraw = {of_commitment, why};

constexpr std::array add_milestone = {
    of_commitment,
    Field{.option = "title",
          .path = "milestone.title",
          .en = "what is reached",
          .fr = "ce qui est atteint",
          .required = true},
    Field{.option = "due",
          .path = "milestone.due",
          .form = Form::moment,
          .en = "by when",
          .fr = "pour quand",
          .required = true},
    Field{.option = "baseline",
          .path = "milestone.baseline",
          .form = Form::integer,
          .en = "the figure today",
          .fr = "le chiffre d’aujourd’hui",
          .required = true},
    Field{.option = "target",
          .path = "milestone.target",
          .form = Form::integer,
          .en = "the figure to reach",
          .fr = "le chiffre à atteindre",
          .required = true},
    Field{.option = "unit",
          .path = "milestone.unit",
          .en = "what the two figures count",
          .fr = "ce que comptent les deux chiffres"},
    Field{.option = "every",
          .path = "milestone.every",
          .form = Form::number,
          .en = "it comes again after so many months: a milestone on each of its days",
          .fr = "il revient au bout de tant de mois : un jalon à chacun de ses jours"},
    Field{.option = "until",
          .path = "milestone.until",
          .form = Form::moment,
          .en = "the last day it comes again; without it: the day of the promise",
          .fr = "le dernier jour où il revient ; sans lui : l’échéance de l’engagement"},
};

constexpr std::array close_milestone = {
    of_commitment,
    numbered_thing("milestone", "the number of the milestone in it, from 1",
                   "le numéro du jalon dans l’engagement, à partir de 1"),
};

constexpr std::array report = {
    of_commitment,
    completion,
    note,
    Field{.option = "milestone",
          .path = "milestone",
          .form = Form::number,
          .en = "the milestone it is about, from 1; without it: the whole",
          .fr = "le jalon concerné, à partir de 1 ; sans lui : le tout"},
    Field{.option = "actual",
          .path = "actual",
          .form = Form::integer,
          .en = "the figure reached, with a milestone",
          .fr = "le chiffre atteint, avec un jalon"},
    evidence_file,
    evidence_name,
};

constexpr std::array verify = {
    numbered_thing("report", "the number of the report", "le numéro du rapport"),
    Field{.option = "finding",
          .path = "finding",
          .form = Form::choice,
          .en = "what is found of this claim",
          .fr = "ce qui est constaté de cette affirmation",
          .required = true,
          .scale = judgement_names,
          .behind_the_dialogue = true},
    completion,
    note,
    Field{.option = "ambition",
          .path = "ambition",
          .form = Form::choice,
          .en = "how much the commitment would change",
          .fr = "ce que l’engagement changerait",
          .scale = ambition_names},
    evidence_file,
    evidence_name,
};

constexpr std::array dispute = {
    numbered_thing("finding", "the number of the finding", "le numéro du constat"), why};

constexpr std::array reply = {
    numbered_thing("dispute", "the number of the dispute", "le numéro de la contestation"),
    Field{.option = "upheld",
          .path = "upheld",
          .form = Form::yes_or_no,
          .en = "does the finding stand?",
          .fr = "le constat tient-il ?",
          .required = true},
    Field{
        .option = "text", .path = "text", .en = "the answer", .fr = "la réponse", .required = true},
};

constexpr std::array comment = {of_commitment, Field{.option = "text",
                                                     .path = "text",
                                                     .en = "the comment",
                                                     .fr = "le commentaire",
                                                     .required = true}};

constexpr std::array verbs = {
    StaffVerb{"commit", CommitmentMadeV1::type, By::either,
              "Makes a commitment, with owner, date and verifier.",
              "Prend un engagement, avec responsable, date et vérificateur.", commit},
    StaffVerb{"confirm", CommitmentConfirmedV1::type, By::focal_point,
              "Confirms one’s own part of a commitment.",
              "Confirme sa propre part d’un engagement.", confirm},
    StaffVerb{"anchor", CommitmentAnchoredV1::type, By::focal_point,
              "Hangs a commitment on further texts.", "Ancre un engagement dans d’autres textes.",
              anchor},
    StaffVerb{"withdraw-commitment", CommitmentWithdrawnV1::type, By::focal_point,
              "Takes a commitment back; it stays in the register, with why.",
              "Retire un engagement ; il reste au registre, avec le pourquoi.", withdraw},
    StaffVerb{"add-milestone", MilestoneAddedV1::type, By::focal_point,
              "Adds a milestone to a commitment.", "Ajoute un jalon à un engagement.",
              add_milestone},
    StaffVerb{"close-milestone", MilestoneClosedV1::type, By::focal_point,
              "Closes a milestone: no report on it follows.",
              "Clôt un jalon : aucun rapport ne le suit plus.", close_milestone},
    StaffVerb{"report", ProgressReportedV1::type, By::focal_point,
              "Reports on a commitment: the owner’s claim.",
              "Rend compte d’un engagement : l’affirmation du responsable.", report},
    StaffVerb{"verify", ProgressVerifiedV1::type, By::focal_point,
              "Says what another constituency finds of a report.",
              "Dit ce qu’un autre collège constate d’un rapport.", verify},
    StaffVerb{"dispute", FindingDisputedV1::type, By::focal_point, "Disputes a finding.",
              "Conteste un constat.", dispute},
    StaffVerb{"reply", FindingRepliedV1::type, By::focal_point, "Answers a disputed finding.",
              "Répond à la contestation d’un constat.", reply},
    StaffVerb{"comment", CommentGivenV1::type, By::focal_point,
              "Comments on a commitment, in the name of the constituency.",
              "Commente un engagement, au nom du collège.", comment},
};

}  // namespace

std::span<const StaffVerb> commitment_verbs() { return verbs; }

}  // namespace entente::program
