// The refusals of agreements.

#include <array>

#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

// In the order of agreement::Refusal.
constexpr std::array kinds = {
    ProblemKind{
        .code = "proposal_unknown",
        .status = 409,
        .title = {.en = "There is no such proposal.", .fr = "Cette proposition n’existe pas."},
        .detail = {.en = "Open the list of proposals and choose one of those.",
                   .fr = "Ouvrez la liste des propositions et choisissez-en une."}},
    ProblemKind{.code = "too_many_proposals",
                .status = 409,
                .title = {.en = "This dialogue holds no more proposals.",
                          .fr = "Ce dialogue ne peut plus accueillir de propositions."},
                .detail = {.en = "Amend one of those that are there.",
                           .fr = "Amendez l’une de celles qui existent."}},
    ProblemKind{
        .code = "clauses_out_of_range",
        .status = 409,
        .title = {.en = "A proposal has 1 to 20 clauses.",
                  .fr = "Une proposition compte de 1 à 20 clauses."},
        .detail = {.en = "Add a first clause, or bring several together in one.",
                   .fr = "Ajoutez une première clause, ou réunissez-en plusieurs en une seule."}},
    ProblemKind{.code = "too_many_sources",
                .status = 409,
                .title = {.en = "A proposal names 50 statements at most.",
                          .fr = "Une proposition cite au plus 50 énoncés."},
                .detail = {.en = "Keep those that it really comes from.",
                           .fr = "Gardez ceux dont elle est vraiment issue."}},
    ProblemKind{.code = "measure_too_long",
                .status = 409,
                .title = {.en = "This is no code of the catalogue of measures.",
                          .fr = "Ce n’est pas un code du catalogue de mesures."},
                .detail = {.en = "Choose a measure in the catalogue, or leave it out.",
                           .fr = "Choisissez une mesure dans le catalogue, ou n’en citez pas."}},
    ProblemKind{
        .code = "proposal_text_not_in_a_working_language",
        .status = 409,
        .title = {.en = "This text is in no working language of the dialogue.",
                  .fr = "Ce texte n’est dans aucune langue de travail du dialogue."},
        .detail =
            {.en = "Write it in one of the working languages; others can be added by amendment.",
             .fr = "Écrivez-le dans une des langues de travail ; les autres peuvent s’ajouter par "
                   "amendement."}},
    ProblemKind{.code = "text_frozen",
                .status = 409,
                .title = {.en = "This text is frozen: it changes no more.",
                          .fr = "Ce texte est arrêté : il ne change plus."},
                .detail = {.en = "Raise an objection, or table a new proposal.",
                           .fr = "Formulez une objection, ou déposez une nouvelle proposition."}},
    ProblemKind{
        .code = "text_already_frozen",
        .status = 409,
        .title = {.en = "This text is frozen already.", .fr = "Ce texte est déjà arrêté."},
        .detail = {.en = "Nothing more is needed; a decision rule can be proposed.",
                   .fr = "Rien d’autre n’est attendu ; une règle de décision peut être proposée."}},
    ProblemKind{
        .code = "text_not_in_every_language",
        .status = 409,
        .title = {.en = "A part of this text is missing in a working language.",
                  .fr = "Une partie de ce texte manque dans une langue de travail."},
        .detail = {.en = "Add the missing language by an amendment, then freeze the text.",
                   .fr = "Ajoutez la langue manquante par un amendement, puis arrêtez le texte."}},
    ProblemKind{.code = "version_not_current",
                .status = 409,
                .title = {.en = "This text has a newer version.",
                          .fr = "Ce texte a une version plus récente."},
                .detail = {.en = "Read the newest version and write for that one.",
                           .fr = "Lisez la version la plus récente et partez d’elle."}},
    ProblemKind{
        .code = "part_unknown",
        .status = 409,
        .title = {.en = "This proposal has no such part.",
                  .fr = "Cette proposition n’a pas de telle partie."},
        .detail =
            {.en = "Choose the summary, a clause, or the place after the last clause.",
             .fr = "Choisissez le résumé, une clause, ou la place qui suit la dernière clause."}},
    ProblemKind{
        .code = "indicator_without_clause",
        .status = 409,
        .title = {.en = "A summary has no indicator.", .fr = "Un résumé n’a pas d’indicateur."},
        .detail = {.en = "Give the indicator with a clause.",
                   .fr = "Donnez l’indicateur avec une clause."}},
    ProblemKind{
        .code = "amendment_unknown",
        .status = 409,
        .title = {.en = "There is no such amendment.", .fr = "Cet amendement n’existe pas."},
        .detail = {.en = "Open the proposal and choose one of its amendments.",
                   .fr = "Ouvrez la proposition et choisissez un de ses amendements."}},
    ProblemKind{.code = "amendment_settled",
                .status = 409,
                .title = {.en = "This amendment was decided on or withdrawn already.",
                          .fr = "Cet amendement est déjà tranché ou retiré."},
                .detail = {.en = "Table a new one if the question comes back.",
                           .fr = "Déposez-en un nouveau si la question revient."}},
    ProblemKind{.code = "amendment_outdated",
                .status = 409,
                .title = {.en = "The part that this amendment changes has become another.",
                          .fr = "La partie que vise cet amendement a changé entre-temps."},
                .detail = {.en = "Write the amendment again for the newest version.",
                           .fr = "Réécrivez l’amendement à partir de la version la plus récente."}},
    ProblemKind{
        .code = "amendment_open",
        .status = 409,
        .title = {.en = "An amendment to this text is still open.",
                  .fr = "Un amendement à ce texte est encore ouvert."},
        .detail = {.en = "Accept it, reject it, or ask its author to withdraw it.",
                   .fr = "Acceptez-le, rejetez-le, ou demandez à son auteur de le retirer."}},
    ProblemKind{
        .code = "too_many_amendments",
        .status = 409,
        .title = {.en = "This proposal takes no more amendments.",
                  .fr = "Cette proposition n’accepte plus d’amendements."},
        .detail = {.en = "Decide on those that are open, or table a new proposal.",
                   .fr = "Tranchez ceux qui sont ouverts, ou déposez une nouvelle proposition."}},
    ProblemKind{
        .code = "not_your_amendment",
        .status = 409,
        .title = {.en = "This amendment is not yours.", .fr = "Cet amendement n’est pas de vous."},
        .detail = {.en = "Only its author withdraws it; a facilitator can reject it.",
                   .fr = "Seul son auteur le retire ; la facilitation peut le rejeter."}},
    ProblemKind{
        .code = "objection_unknown",
        .status = 409,
        .title = {.en = "There is no such objection.", .fr = "Cette objection n’existe pas."},
        .detail = {.en = "Open the proposal and choose one of its objections.",
                   .fr = "Ouvrez la proposition et choisissez une de ses objections."}},
    ProblemKind{.code = "objection_settled",
                .status = 409,
                .title = {.en = "This objection is settled already.",
                          .fr = "Cette objection est déjà réglée."},
                .detail = {.en = "Raise a new one if there is a new reason.",
                           .fr = "Formulez-en une nouvelle s’il y a un nouveau motif."}},
    ProblemKind{
        .code = "objection_version_wrong",
        .status = 409,
        .title = {.en = "Only a changed text names the version that meets an objection.",
                  .fr = "Seul un texte changé cite la version qui répond à l’objection."},
        .detail =
            {.en = "Name a version that is newer than the objection; otherwise name none.",
             .fr = "Citez une version plus récente que l’objection ; sinon n’en citez aucune."}},
    ProblemKind{.code = "too_many_objections",
                .status = 409,
                .title = {.en = "This proposal takes no more objections.",
                          .fr = "Cette proposition n’accepte plus d’objections."},
                .detail = {.en = "Settle those that are open first.",
                           .fr = "Réglez d’abord celles qui sont ouvertes."}},
    ProblemKind{
        .code = "not_your_objection",
        .status = 409,
        .title = {.en = "This objection is not yours.", .fr = "Cette objection n’est pas de vous."},
        .detail = {.en = "Only its author withdraws it or says that the text meets it; a "
                         "facilitator may let it travel as dissent.",
                   .fr = "Seul son auteur la retire ou dit que le texte y répond ; la facilitation "
                         "peut la consigner comme désaccord."}},
    ProblemKind{.code = "endorsement_unknown",
                .status = 409,
                .title = {.en = "There is no such endorsement.", .fr = "Ce soutien n’existe pas."},
                .detail = {.en = "Open the proposal and choose one of its endorsements.",
                           .fr = "Ouvrez la proposition et choisissez un de ses soutiens."}},
    ProblemKind{
        .code = "endorsement_withdrawn",
        .status = 409,
        .title = {.en = "This endorsement no longer stands.",
                  .fr = "Ce soutien n’est plus en vigueur."},
        .detail =
            {.en = "It was withdrawn, or a newer one replaces it. Nothing more is needed.",
             .fr = "Il a été retiré, ou un plus récent le remplace. Rien d’autre n’est attendu."}},
    ProblemKind{.code = "endorsed_already",
                .status = 409,
                .title = {.en = "You have said exactly this already.",
                          .fr = "Vous avez déjà exprimé exactement ce soutien."},
                .detail = {.en = "Choose another step or mandate, or withdraw the one you gave.",
                           .fr = "Choisissez un autre échelon ou un autre mandat, ou retirez celui "
                                 "que vous avez donné."}},
    ProblemKind{.code = "mandate_needs_focal_point",
                .status = 409,
                .title = {.en = "Only a focal point endorses with more than a personal mandate.",
                          .fr = "Seul un point focal soutient avec un mandat autre que personnel."},
                .detail = {.en = "Endorse personally, or ask the focal point of your constituency.",
                           .fr = "Apportez un soutien personnel, ou adressez-vous au point focal "
                                 "de votre collège."}},
    ProblemKind{.code = "condition_on_oneself",
                .status = 409,
                .title = {.en = "An endorsement can not wait for one's own side.",
                          .fr = "Un soutien ne peut dépendre de son propre collège."},
                .detail = {.en = "Name another constituency, or endorse without condition.",
                           .fr = "Nommez un autre collège, ou soutenez sans condition."}},
    ProblemKind{.code = "too_many_endorsements",
                .status = 409,
                .title = {.en = "This proposal takes no more endorsements.",
                          .fr = "Cette proposition n’accepte plus de soutiens."},
                .detail = {.en = "Speak through your focal point.",
                           .fr = "Exprimez-vous par votre point focal."}},
    ProblemKind{
        .code = "not_your_endorsement",
        .status = 409,
        .title = {.en = "This endorsement is not yours.", .fr = "Ce soutien n’est pas de vous."},
        .detail = {.en = "Only its author withdraws it.", .fr = "Seul son auteur le retire."}},
    ProblemKind{
        .code = "pledge_unknown",
        .status = 409,
        .title = {.en = "There is no such pledge.", .fr = "Cette promesse scellée n’existe pas."},
        .detail = {.en = "Open the list of pledges and choose one of those.",
                   .fr = "Ouvrez la liste des promesses scellées et choisissez-en une."}},
    ProblemKind{.code = "pledge_with_oneself",
                .status = 409,
                .title = {.en = "A pledge is made to another side.",
                          .fr = "Une promesse s’adresse à un autre collège."},
                .detail = {.en = "Name the constituency that it is made to.",
                           .fr = "Nommez le collège auquel elle s’adresse."}},
    ProblemKind{.code = "pledge_date_past",
                .status = 409,
                .title = {.en = "The last hour of this pledge is past.",
                          .fr = "La date limite de cette promesse est passée."},
                .detail = {.en = "Choose an hour that is still to come.",
                           .fr = "Choisissez une date à venir."}},
    ProblemKind{.code = "pledge_date_differs",
                .status = 409,
                .title = {.en = "Both pledges end at the same hour.",
                          .fr = "Les deux promesses ont la même date limite."},
                .detail = {.en = "Answer with the hour that the other side chose.",
                           .fr = "Répondez avec la date que l’autre collège a choisie."}},
    ProblemKind{.code = "pledge_answered",
                .status = 409,
                .title = {.en = "This pledge was answered already.",
                          .fr = "Cette promesse a déjà sa réponse."},
                .detail = {.en = "Seal a pledge of your own and ask for an answer.",
                           .fr = "Scellez votre propre promesse et demandez une réponse."}},
    ProblemKind{.code = "pledge_not_for_you",
                .status = 409,
                .title = {.en = "This pledge was made to another side.",
                          .fr = "Cette promesse s’adresse à un autre collège."},
                .detail = {.en = "Answer pledges that were made to yours.",
                           .fr = "Répondez à celles qui s’adressent au vôtre."}},
    ProblemKind{.code = "pledge_unanswered",
                .status = 409,
                .title = {.en = "The other side has sealed nothing yet.",
                          .fr = "L’autre collège n’a encore rien scellé."},
                .detail = {.en = "Wait for its pledge: both open together, or none does.",
                           .fr = "Attendez sa promesse : les deux s’ouvrent ensemble, ou aucune."}},
    ProblemKind{
        .code = "pledge_already_opened",
        .status = 409,
        .title = {.en = "This pledge is open already.", .fr = "Cette promesse est déjà ouverte."},
        .detail = {.en = "Nothing more is needed from you.",
                   .fr = "Rien d’autre n’est attendu de vous."}},
    ProblemKind{
        .code = "pledge_lapsed",
        .status = 409,
        .title = {.en = "The hour of this pledge is past: it stays closed for ever.",
                  .fr = "La date limite est passée : cette promesse reste close pour toujours."},
        .detail = {.en = "Seal a new one with the other side.",
                   .fr = "Scellez-en une nouvelle avec l’autre collège."}},
    ProblemKind{.code = "pledge_text_differs",
                .status = 409,
                .title = {.en = "These are not the words that were sealed.",
                          .fr = "Ce ne sont pas les mots qui ont été scellés."},
                .detail = {.en = "Open it with the very text and salt that you sealed.",
                           .fr = "Ouvrez-la avec le texte et le sel que vous avez scellés."}},
    ProblemKind{
        .code = "not_your_pledge",
        .status = 409,
        .title = {.en = "This pledge is not yours.", .fr = "Cette promesse n’est pas de vous."},
        .detail = {.en = "Only its author opens it.", .fr = "Seul son auteur l’ouvre."}},
    ProblemKind{.code = "too_many_pledges",
                .status = 409,
                .title = {.en = "This dialogue holds no more pledges.",
                          .fr = "Ce dialogue ne peut plus accueillir de promesses scellées."},
                .detail = {.en = "Make a commitment instead: it has an owner and a date.",
                           .fr = "Prenez plutôt un engagement : il a un responsable et une date."}},
    ProblemKind{.code = "response_due_in_the_past",
                .status = 409,
                .title = {.en = "The date of this response is past.",
                          .fr = "La date de cette réponse est passée."},
                .detail = {.en = "Choose a day that is still to come, or give none.",
                           .fr = "Choisissez un jour à venir, ou n’en donnez pas."}},
    ProblemKind{
        .code = "too_many_responses",
        .status = 409,
        .title = {.en = "This proposal takes no more responses.",
                  .fr = "Cette proposition n’accepte plus de réponses."},
        .detail = {.en = "The newest of your side stands; nothing more is needed.",
                   .fr =
                       "La plus récente de votre collège fait foi ; rien d’autre n’est attendu."}},
};
static_assert(kinds.size() == static_cast<std::size_t>(agreement::Refusal::too_many_responses) + 1);

}  // namespace

const ProblemKind& of(agreement::Refusal refusal) {
  // The switch has no default: a new refusal does not compile until it stands here.
  using enum agreement::Refusal;
  switch (refusal) {
    case proposal_unknown:
    case too_many_proposals:
    case clauses_out_of_range:
    case too_many_sources:
    case measure_too_long:
    case proposal_text_not_in_a_working_language:
    case text_frozen:
    case text_already_frozen:
    case text_not_in_every_language:
    case version_not_current:
    case part_unknown:
    case indicator_without_clause:
    case amendment_unknown:
    case amendment_settled:
    case amendment_outdated:
    case amendment_open:
    case too_many_amendments:
    case not_your_amendment:
    case objection_unknown:
    case objection_settled:
    case objection_version_wrong:
    case too_many_objections:
    case not_your_objection:
    case endorsement_unknown:
    case endorsement_withdrawn:
    case endorsed_already:
    case mandate_needs_focal_point:
    case condition_on_oneself:
    case too_many_endorsements:
    case not_your_endorsement:
    case pledge_unknown:
    case pledge_with_oneself:
    case pledge_date_past:
    case pledge_date_differs:
    case pledge_answered:
    case pledge_not_for_you:
    case pledge_unanswered:
    case pledge_already_opened:
    case pledge_lapsed:
    case pledge_text_differs:
    case not_your_pledge:
    case too_many_pledges:
    case response_due_in_the_past:
    case too_many_responses:
      return kinds[static_cast<std::size_t>(refusal)];
  }
  return kinds[0];
}

const std::vector<http::ProblemKind>& agreement_problems() {
  static const std::vector<http::ProblemKind> all{kinds.begin(), kinds.end()};
  return all;
}

}  // namespace entente::problems
