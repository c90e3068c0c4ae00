// The refusals of commitments.

#include <array>

#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

// In the order of commitment::Refusal.
constexpr std::array kinds = {
    ProblemKind{
        .code = "commitment_without_owner",
        .status = 409,
        .title = {.en = "This commitment has no owner.",
                  .fr = "Cet engagement n’a pas de responsable."},
        .detail = {.en =
                       "Name at least one constituency and the office in it that answers for this.",
                   .fr = "Nommez au moins un collège, et le service qui en répond."}},
    ProblemKind{
        .code = "commitment_without_due_date",
        .status = 409,
        .title = {.en = "This commitment has no date.", .fr = "Cet engagement n’a pas d’échéance."},
        .detail = {.en = "Say by which day it is to be done.",
                   .fr = "Dites pour quel jour cela doit être fait."}},
    ProblemKind{
        .code = "commitment_without_verifier",
        .status = 409,
        .title = {.en = "Nobody is named to verify this commitment.",
                  .fr = "Personne n’est désigné pour vérifier cet engagement."},
        .detail =
            {.en = "Name a constituency that is not an owner and will look at the evidence.",
             .fr =
                 "Désignez un collège qui n’en est pas responsable et qui examinera les preuves."}},
    ProblemKind{.code = "commitment_text_not_in_every_language",
                .status = 409,
                .title = {.en = "A text of this commitment is missing in a working language.",
                          .fr = "Un texte de cet engagement manque dans une langue de travail."},
                .detail = {.en = "What is promised is written in every working language of the "
                                 "dialogue. Add the missing one.",
                           .fr = "Ce qui est promis s’écrit dans chaque langue de travail du "
                                 "dialogue. Ajoutez celle qui manque."}},
    ProblemKind{.code = "commitment_due_in_the_past",
                .status = 409,
                .title = {.en = "This date is past.", .fr = "Cette échéance est passée."},
                .detail = {.en = "Choose a day that is still to come.",
                           .fr = "Choisissez un jour à venir."}},
    ProblemKind{
        .code = "commitment_unknown",
        .status = 409,
        .title = {.en = "There is no such commitment.", .fr = "Cet engagement n’existe pas."},
        .detail = {.en = "Open the register and choose one of those listed.",
                   .fr = "Ouvrez le registre des engagements et choisissez-en un."}},
    ProblemKind{
        .code = "commitment_withdrawn",
        .status = 409,
        .title = {.en = "This commitment was withdrawn.", .fr = "Cet engagement a été retiré."},
        .detail = {.en = "It stays in the register with the reason. Make a new one if it is taken "
                         "up again.",
                   .fr = "Il reste au registre avec le motif. S’il est repris, prenez un nouvel "
                         "engagement."}},
    ProblemKind{
        .code = "commitment_not_confirmed",
        .status = 409,
        .title = {.en = "Not every owner has confirmed this commitment yet.",
                  .fr = "Tous les responsables n’ont pas encore confirmé cet engagement."},
        .detail =
            {.en = "Ask the focal point of each owner to confirm; then go on.",
             .fr = "Demandez au point focal de chaque responsable de confirmer, puis continuez."}},
    ProblemKind{.code = "commitment_already_confirmed",
                .status = 409,
                .title = {.en = "You have confirmed this commitment already.",
                          .fr = "Vous avez déjà confirmé cet engagement."},
                .detail = {.en = "Nothing more is needed from you.",
                           .fr = "Rien d’autre n’est attendu de vous."}},
    ProblemKind{.code = "too_many_commitments",
                .status = 409,
                .title = {.en = "This register is full.", .fr = "Ce registre est plein."},
                .detail = {.en = "A dialogue holds at most 200,000 commitments. Open another "
                                 "dialogue for the next ones.",
                           .fr = "Un dialogue compte au plus 200 000 engagements. Ouvrez-en un "
                                 "autre pour les suivants."}},
    ProblemKind{
        .code = "too_many_owners",
        .status = 409,
        .title = {.en = "This commitment has too many owners.",
                  .fr = "Cet engagement a trop de responsables."},
        .detail = {.en = "At most 16 can own one action. Split it, so that each knows its part.",
                   .fr = "Une action a 16 responsables au plus. Divisez-la, pour que chacun "
                         "connaisse sa part."}},
    ProblemKind{
        .code = "owner_named_twice",
        .status = 409,
        .title = {.en = "A constituency is named twice as owner.",
                  .fr = "Un collège est nommé deux fois comme responsable."},
        .detail = {.en = "Name each constituency once; its office can be several.",
                   .fr = "Nommez chaque collège une fois ; il peut y avoir plusieurs services."}},
    ProblemKind{
        .code = "not_an_owner",
        .status = 403,
        .title = {.en = "Your constituency does not own this commitment.",
                  .fr = "Votre collège n’est pas responsable de cet engagement."},
        .detail = {.en = "Only its owners can do this. To say what you see, verify a report.",
                   .fr = "Seuls ses responsables peuvent faire cela. Pour dire ce que vous "
                         "constatez, vérifiez un rapport."}},
    ProblemKind{
        .code = "common_action_without_contribution",
        .status = 409,
        .title = {.en = "An owner of this common action brings nothing yet.",
                  .fr = "Un responsable de cette action commune n’apporte encore rien."},
        .detail = {.en = "In a common action every owner says what it contributes.",
                   .fr = "Dans une action commune, chaque responsable dit ce qu’il apporte."}},
    ProblemKind{.code = "verifier_of_the_owners_side",
                .status = 409,
                .title = {.en = "An owner can not verify its own commitment.",
                          .fr = "Un responsable ne peut pas vérifier son propre engagement."},
                .detail = {.en = "The finding must come from another constituency.",
                           .fr = "Le constat doit venir d’un autre collège."}},
    ProblemKind{.code = "anchor_without_place",
                .status = 409,
                .title = {.en = "This anchor points nowhere.",
                          .fr = "Ce lien d’ancrage ne mène nulle part."},
                .detail = {.en = "Name the paragraph of an instrument, or write which law, plan or "
                                 "budget line is meant.",
                           .fr = "Nommez le paragraphe d’un instrument, ou écrivez quelle loi, "
                                 "quel plan ou quelle ligne budgétaire est visé."}},
    ProblemKind{.code = "too_many_anchors",
                .status = 409,
                .title = {.en = "This commitment has too many anchors.",
                          .fr = "Cet engagement a trop de liens d’ancrage."},
                .detail = {.en = "Keep the 20 that matter most.",
                           .fr = "Gardez les 20 qui comptent le plus."}},
    ProblemKind{
        .code = "milestone_due_after_commitment",
        .status = 409,
        .title = {.en = "This milestone is due after the commitment itself.",
                  .fr = "Ce jalon vient après l’échéance de l’engagement."},
        .detail = {.en = "Choose a day on or before the date of the commitment.",
                   .fr = "Choisissez un jour qui ne dépasse pas l’échéance de l’engagement."}},
    ProblemKind{.code = "milestone_without_distance",
                .status = 409,
                .title = {.en = "This milestone ends where it begins.",
                          .fr = "Ce jalon finit là où il commence."},
                .detail = {.en = "Baseline and target must differ, or nobody can see progress.",
                           .fr = "La valeur de départ et la cible doivent différer, sinon nul "
                                 "progrès ne se voit."}},
    ProblemKind{.code = "milestone_unknown",
                .status = 409,
                .title = {.en = "There is no such milestone.", .fr = "Ce jalon n’existe pas."},
                .detail = {.en = "Choose one of those listed with the commitment.",
                           .fr = "Choisissez l’un de ceux de l’engagement."}},
    ProblemKind{
        .code = "milestone_closed",
        .status = 409,
        .title = {.en = "This milestone is closed.", .fr = "Ce jalon est clos."},
        .detail = {.en = "Report on another milestone, or on the commitment as a whole.",
                   .fr = "Rendez compte d’un autre jalon, ou de l’engagement dans son ensemble."}},
    ProblemKind{.code = "too_many_milestones",
                .status = 409,
                .title = {.en = "This commitment has too many milestones.",
                          .fr = "Cet engagement a trop de jalons."},
                .detail = {.en = "Keep at most 50.", .fr = "Gardez-en 50 au plus."}},
    ProblemKind{
        .code = "figure_without_milestone",
        .status = 409,
        .title = {.en = "A figure needs its milestone.",
                  .fr = "Un chiffre se rapporte à un jalon."},
        .detail = {.en = "Say which milestone this figure belongs to, or leave the figure out.",
                   .fr = "Dites de quel jalon relève ce chiffre, ou ne l’indiquez pas."}},
    ProblemKind{.code = "text_not_in_a_working_language",
                .status = 409,
                .title = {.en = "This text is in no working language of the dialogue.",
                          .fr = "Ce texte n’est dans aucune langue de travail du dialogue."},
                .detail = {.en = "Write it in one of the working languages.",
                           .fr = "Écrivez-le dans l’une des langues de travail."}},
    ProblemKind{.code = "too_much_evidence",
                .status = 409,
                .title = {.en = "There is too much evidence in one report.",
                          .fr = "Il y a trop de preuves dans un seul rapport."},
                .detail = {.en = "Send at most 20 files a report.",
                           .fr = "Joignez 20 fichiers au plus par rapport."}},
    ProblemKind{.code = "too_many_reports",
                .status = 409,
                .title = {.en = "This commitment has too many reports.",
                          .fr = "Cet engagement a trop de rapports."},
                .detail = {.en = "At most 1,000 are kept on one commitment.",
                           .fr = "Un engagement compte au plus 1 000 rapports."}},
    ProblemKind{.code = "report_unknown",
                .status = 409,
                .title = {.en = "There is no such report.", .fr = "Ce rapport n’existe pas."},
                .detail = {.en = "Choose one of those listed with the commitment.",
                           .fr = "Choisissez l’un de ceux de l’engagement."}},
    ProblemKind{.code = "finding_unknown",
                .status = 409,
                .title = {.en = "There is no such finding.", .fr = "Ce constat n’existe pas."},
                .detail = {.en = "Choose one of those listed with the commitment.",
                           .fr = "Choisissez l’un de ceux de l’engagement."}},
    ProblemKind{
        .code = "finding_already_disputed",
        .status = 409,
        .title = {.en = "This finding is disputed already.", .fr = "Ce constat est déjà contesté."},
        .detail = {.en = "Your side has said why; wait for the reply.",
                   .fr = "Votre côté a dit pourquoi ; attendez la réponse."}},
    ProblemKind{
        .code = "dispute_unknown",
        .status = 409,
        .title = {.en = "There is no such dispute.", .fr = "Cette contestation n’existe pas."},
        .detail = {.en = "Choose one of those listed with the commitment.",
                   .fr = "Choisissez l’une de celles de l’engagement."}},
    ProblemKind{.code = "dispute_already_answered",
                .status = 409,
                .title = {.en = "This dispute is answered already.",
                          .fr = "Cette contestation a déjà reçu une réponse."},
                .detail = {.en = "Both words stand in the register.",
                           .fr = "Les deux paroles restent au registre."}},
    ProblemKind{.code = "not_your_finding",
                .status = 403,
                .title = {.en = "This finding is not your constituency’s.",
                          .fr = "Ce constat n’est pas celui de votre collège."},
                .detail = {.en = "Only those who made a finding can answer for it.",
                           .fr = "Seuls ceux qui ont fait un constat peuvent en répondre."}},
    ProblemKind{
        .code = "too_many_comments",
        .status = 409,
        .title = {.en = "You have commented on promises a hundred times here.",
                  .fr = "Vous avez commenté cent fois des engagements de ce dialogue."},
        .detail = {.en = "That is as many as one person may. Nothing you wrote is lost: say "
                         "it to your focal point, who speaks for your constituency.",
                   .fr = "C’est le nombre permis à une personne. Rien de ce que vous avez "
                         "écrit n’est perdu\u202f: dites-le à votre point focal, qui parle "
                         "pour votre collège."}},
};

}  // namespace

const http::ProblemKind& of(commitment::Refusal refusal) {
  using enum commitment::Refusal;
  switch (refusal) {
    case commitment_without_owner:
    case commitment_without_due_date:
    case commitment_without_verifier:
    case commitment_text_not_in_every_language:
    case commitment_due_in_the_past:
    case commitment_unknown:
    case commitment_withdrawn:
    case commitment_not_confirmed:
    case commitment_already_confirmed:
    case too_many_commitments:
    case too_many_owners:
    case owner_named_twice:
    case not_an_owner:
    case common_action_without_contribution:
    case verifier_of_the_owners_side:
    case anchor_without_place:
    case too_many_anchors:
    case milestone_due_after_commitment:
    case milestone_without_distance:
    case milestone_unknown:
    case milestone_closed:
    case too_many_milestones:
    case figure_without_milestone:
    case text_not_in_a_working_language:
    case too_much_evidence:
    case too_many_reports:
    case report_unknown:
    case finding_unknown:
    case finding_already_disputed:
    case dispute_unknown:
    case dispute_already_answered:
    case not_your_finding:
    case too_many_comments:
      return kinds[static_cast<std::size_t>(refusal)];
  }
  return kinds[0];
}

const std::vector<http::ProblemKind>& commitment_problems() {
  static const std::vector<http::ProblemKind> all{kinds.begin(), kinds.end()};
  return all;
}

}  // namespace entente::problems
