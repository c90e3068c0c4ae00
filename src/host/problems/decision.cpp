// The refusals of decisions.

#include <array>

#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

// In the order of decision::Refusal.
constexpr std::array kinds = {
    ProblemKind{.code = "decision_unknown",
                .status = 409,
                .title = {.en = "There is no such decision.", .fr = "Cette décision n’existe pas."},
                .detail = {.en = "Open the list of decisions and choose one of those.",
                           .fr = "Ouvrez la liste des décisions et choisissez-en une."}},
    ProblemKind{.code = "too_many_decisions",
                .status = 409,
                .title = {.en = "This dialogue holds no more decisions.",
                          .fr = "Ce dialogue ne peut plus accueillir de décisions."},
                .detail = {.en = "Open another dialogue for what is left.",
                           .fr = "Ouvrez un autre dialogue pour la suite."}},
    ProblemKind{.code = "rule_without_rows",
                .status = 409,
                .title = {.en = "A rule has a row for 1 to 64 constituencies.",
                          .fr = "Une règle compte une ligne par collège, de 1 à 64."},
                .detail = {.en = "Add the constituencies that decide.",
                           .fr = "Ajoutez les collèges qui décident."}},
    ProblemKind{.code = "rule_constituency_twice",
                .status = 409,
                .title = {.en = "A constituency stands twice in this rule.",
                          .fr = "Un collège figure deux fois dans cette règle."},
                .detail = {.en = "Keep one row for each.", .fr = "Gardez une ligne pour chacun."}},
    ProblemKind{.code = "rule_threshold_out_of_range",
                .status = 409,
                .title = {.en = "A threshold is more than 0 and at most 1.",
                          .fr = "Un seuil est supérieur à 0 et au plus égal à 1."},
                .detail = {.en = "Write a fraction such as 1/2, 2/3 or 1/1.",
                           .fr = "Écrivez une fraction comme 1/2, 2/3 ou 1/1."}},
    ProblemKind{.code = "rule_quorum_above_seats",
                .status = 409,
                .title = {.en = "This quorum is above the seats of its row.",
                          .fr = "Ce quorum dépasse le nombre de sièges de la ligne."},
                .detail = {.en = "Lower the quorum, or raise the seats.",
                           .fr = "Abaissez le quorum, ou relevez le nombre de sièges."}},
    ProblemKind{
        .code = "rule_seats_above_constituency",
        .status = 409,
        .title = {.en = "A row has at least 1 seat and no more than its constituency.",
                  .fr = "Une ligne compte au moins 1 siège et pas plus que son collège."},
        .detail = {.en = "Take the number that was declared for the constituency, or fewer.",
                   .fr = "Prenez le nombre déclaré pour ce collège, ou moins."}},
    ProblemKind{
        .code = "rule_ballots_below_floor",
        .status = 409,
        .title = {.en = "Too few people for secret ballots.",
                  .fr = "Trop peu de personnes pour un scrutin secret."},
        .detail = {.en = "Below the anonymity floor a constituency speaks by its focal point.",
                   .fr = "Sous le seuil d’anonymat, un collège s’exprime par son point focal."}},
    ProblemKind{.code = "rule_objections_without_consent",
                .status = 409,
                .title = {.en = "Only consent counts objections.",
                          .fr = "Seul le consentement compte les objections."},
                .detail = {.en = "Choose consent, or allow no objections.",
                           .fr = "Choisissez le consentement, ou n’admettez aucune objection."}},
    ProblemKind{
        .code = "rule_reached_min_out_of_range",
        .status = 409,
        .title = {.en = "This number of rows can not be asked for.",
                  .fr = "Ce nombre de lignes ne peut être exigé."},
        .detail = {.en = "Ask for 1 to all rows; under consent every row counts.",
                   .fr = "Exigez de 1 à toutes les lignes ; par consentement, toutes comptent."}},
    ProblemKind{.code = "decision_closing_wrong",
                .status = 409,
                .title = {.en = "A decision closes on a full hour that is still to come.",
                          .fr = "Une décision se clôt à une heure pleine, à venir."},
                .detail = {.en = "Choose a later full hour (UTC).",
                           .fr = "Choisissez une heure pleine plus tardive (UTC)."}},
    ProblemKind{
        .code = "rule_after_ballot",
        .status = 409,
        .title = {.en = "People have answered under this rule: it changes no more.",
                  .fr = "On a déjà répondu sous cette règle : elle ne change plus."},
        .detail = {.en = "Let the decision end, then table a new proposal.",
                   .fr = "Menez la décision à son terme, puis déposez une nouvelle proposition."}},
    ProblemKind{.code = "rule_already_accepted",
                .status = 409,
                .title = {.en = "Your constituency has accepted this rule already.",
                          .fr = "Votre collège a déjà accepté cette règle."},
                .detail = {.en = "Nothing more is needed from you.",
                           .fr = "Rien d’autre n’est attendu de vous."}},
    ProblemKind{
        .code = "rule_not_in_force",
        .status = 409,
        .title = {.en = "Not every constituency has accepted this rule yet.",
                  .fr = "Tous les collèges n’ont pas encore accepté cette règle."},
        .detail =
            {.en = "Ask the focal points of the others; answers come after.",
             .fr = "Adressez-vous aux points focaux des autres ; les réponses viennent ensuite."}},
    ProblemKind{.code = "not_in_the_rule",
                .status = 409,
                .title = {.en = "Your constituency has no part in this decision.",
                          .fr = "Votre collège ne prend pas part à cette décision."},
                .detail = {.en = "The rule names the constituencies that decide.",
                           .fr = "La règle nomme les collèges qui décident."}},
    ProblemKind{.code = "decision_replaced",
                .status = 409,
                .title = {.en = "A newer rule replaces this one.",
                          .fr = "Une règle plus récente remplace celle-ci."},
                .detail = {.en = "Open the newest decision on this proposal.",
                           .fr = "Ouvrez la décision la plus récente sur cette proposition."}},
    ProblemKind{.code = "decision_closed",
                .status = 409,
                .title = {.en = "This decision is closed.", .fr = "Cette décision est close."},
                .detail = {.en = "Its conclusion follows; no answer is taken any more.",
                           .fr = "Sa conclusion va suivre ; plus aucune réponse n’est prise."}},
    ProblemKind{.code = "decision_concluded",
                .status = 409,
                .title = {.en = "This decision is concluded.", .fr = "Cette décision est conclue."},
                .detail = {.en = "Read what came of it.", .fr = "Lisez ce qu’il en est résulté."}},
    ProblemKind{.code = "proposal_already_decided",
                .status = 409,
                .title = {.en = "This proposal was decided on already.",
                          .fr = "Cette proposition a déjà fait l’objet d’une décision."},
                .detail = {.en = "Table a new proposal to go further.",
                           .fr = "Déposez une nouvelle proposition pour aller plus loin."}},
    ProblemKind{
        .code = "text_not_frozen",
        .status = 409,
        .title = {.en = "This text may still change.", .fr = "Ce texte peut encore changer."},
        .detail = {.en = "Freeze it first; then people know what they answer to.",
                   .fr = "Arrêtez-le d’abord ; chacun saura à quoi il répond."}},
    ProblemKind{.code = "speaks_by_focal_point",
                .status = 409,
                .title = {.en = "This constituency speaks by its focal point.",
                          .fr = "Ce collège s’exprime par son point focal."},
                .detail = {.en = "Tell your focal point what you think; it answers in public.",
                           .fr = "Dites votre avis à votre point focal ; il répond publiquement."}},
    ProblemKind{
        .code = "speaks_by_ballots",
        .status = 409,
        .title = {.en = "This constituency speaks by secret ballots.",
                  .fr = "Ce collège s’exprime par scrutin secret."},
        .detail = {.en = "Its seats answer; its focal point may only block, if the rule says so.",
                   .fr = "Ses sièges répondent ; son point focal peut seulement bloquer, si la "
                         "règle le prévoit."}},
    ProblemKind{.code = "may_not_block",
                .status = 409,
                .title = {.en = "The rule does not let this constituency block.",
                          .fr = "La règle ne permet pas à ce collège de bloquer."},
                .detail = {.en = "Answer no, or raise an objection.",
                           .fr = "Répondez non, ou formulez une objection."}},
    ProblemKind{.code = "block_without_reason",
                .status = 409,
                .title = {.en = "Blocking needs a reason.", .fr = "Un blocage doit être motivé."},
                .detail = {.en = "Say in a sentence what stands in the way.",
                           .fr = "Dites en une phrase ce qui fait obstacle."}},
    ProblemKind{.code = "decision_text_not_in_a_working_language",
                .status = 409,
                .title = {.en = "This text is in no working language of the dialogue.",
                          .fr = "Ce motif n’est dans aucune langue de travail du dialogue."},
                .detail = {.en = "Write it in one of the working languages.",
                           .fr = "Écrivez-le dans une des langues de travail."}},
    ProblemKind{
        .code = "objection_open",
        .status = 409,
        .title = {.en = "An objection to this proposal is still open.",
                  .fr = "Une objection à cette proposition est encore ouverte."},
        .detail =
            {.en = "It ends as a changed text, is withdrawn, or travels as dissent; then conclude.",
             .fr = "Elle aboutit à un texte changé, est retirée, ou consignée comme désaccord ; "
                   "concluez ensuite."}},
    ProblemKind{
        .code = "decision_still_open",
        .status = 409,
        .title = {.en = "This decision closes later.", .fr = "Cette décision se clôt plus tard."},
        .detail = {.en = "Wait for its closing hour; until then answers may change.",
                   .fr = "Attendez l’heure de clôture ; d’ici là, les réponses peuvent changer."}},
    ProblemKind{
        .code = "conclusion_false",
        .status = 409,
        .title = {.en = "The ballots give another result.",
                  .fr = "Les réponses donnent un autre résultat."},
        .detail = {.en = "Read the result as the host counts it, and state that one.",
                   .fr = "Lisez le résultat tel que l’hôte le compte, et énoncez celui-là."}},
};
static_assert(kinds.size() == static_cast<std::size_t>(decision::Refusal::conclusion_false) + 1);

}  // namespace

const ProblemKind& of(decision::Refusal refusal) {
  // The switch has no default: a new refusal does not compile until it stands here.
  using enum decision::Refusal;
  switch (refusal) {
    case decision_unknown:
    case too_many_decisions:
    case rule_without_rows:
    case rule_constituency_twice:
    case rule_threshold_out_of_range:
    case rule_quorum_above_seats:
    case rule_seats_above_constituency:
    case rule_ballots_below_floor:
    case rule_objections_without_consent:
    case rule_reached_min_out_of_range:
    case decision_closing_wrong:
    case rule_after_ballot:
    case rule_already_accepted:
    case rule_not_in_force:
    case not_in_the_rule:
    case decision_replaced:
    case decision_closed:
    case decision_concluded:
    case proposal_already_decided:
    case text_not_frozen:
    case speaks_by_focal_point:
    case speaks_by_ballots:
    case may_not_block:
    case block_without_reason:
    case decision_text_not_in_a_working_language:
    case objection_open:
    case decision_still_open:
    case conclusion_false:
      return kinds[static_cast<std::size_t>(refusal)];
  }
  return kinds[0];
}

const std::vector<http::ProblemKind>& decision_problems() {
  static const std::vector<http::ProblemKind> all{kinds.begin(), kinds.end()};
  return all;
}

}  // namespace entente::problems
