// The refusals of the concepts: constituencies and discussion.

#include <array>

#include "foundation/vocabulary/ensure.h"
#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

constexpr ProblemKind constituency_exists{
    .code = "constituency_exists",
    .status = 409,
    .title = {.en = "This constituency is declared already.", .fr = "Ce collège est déjà déclaré."},
    .detail = {.en = "Choose another code, or leave it as it is.",
               .fr = "Choisissez un autre code, ou laissez-le tel quel."}};

constexpr ProblemKind constituency_too_small{
    .code = "constituency_too_small",
    .status = 409,
    .title = {.en = "This constituency is too small to be anonymous.",
              .fr = "Ce collège est trop petit pour l’anonymat."},
    .detail = {
        .en = "Pool it with others, so that its roll reaches the anonymity floor of the dialogue.",
        .fr = "Regroupez-le avec d’autres, pour que sa liste atteigne le seuil d’anonymat du "
              "dialogue."}};

constexpr ProblemKind constituency_too_large{
    .code = "constituency_too_large",
    .status = 409,
    .title = {.en = "This constituency is too large.", .fr = "Ce collège est trop grand."},
    .detail = {.en = "A roll holds at most 1,000,000 seats.",
               .fr = "Une liste compte au plus 1 000 000 de sièges."}};

constexpr ProblemKind too_many_constituencies{
    .code = "too_many_constituencies",
    .status = 409,
    .title = {.en = "There are too many constituencies.", .fr = "Il y a trop de collèges."},
    .detail = {.en = "A dialogue has at most 64: pool some of them.",
               .fr = "Un dialogue en compte au plus 64 : regroupez-en certains."}};

constexpr ProblemKind constituencies_are_fixed{
    .code = "constituencies_are_fixed",
    .status = 409,
    .title = {.en = "Constituencies can no longer change.",
              .fr = "Les collèges ne peuvent plus changer."},
    .detail = {.en = "They are fixed once the first seat is taken, so that nobody’s label changes "
                     "afterwards.",
               .fr = "Ils sont fixés dès le premier siège pris, pour que personne ne change "
                     "d’étiquette ensuite."}};

constexpr ProblemKind name_not_in_every_language{
    .code = "name_not_in_every_language",
    .status = 409,
    .title = {.en = "The name is missing in a working language.",
              .fr = "Le nom manque dans une langue de travail."},
    .detail = {.en = "Write the name in every working language of the dialogue.",
               .fr = "Écrivez le nom dans chaque langue de travail du dialogue."}};

constexpr ProblemKind constituency_unknown{
    .code = "constituency_unknown",
    .status = 409,
    .title = {.en = "There is no such constituency in this dialogue.",
              .fr = "Ce collège n’existe pas dans ce dialogue."},
    .detail = {.en = "Join again with the code of your invitation.",
               .fr = "Rejoignez à nouveau avec le code de votre invitation."}};

constexpr ProblemKind attestation_not_by_registrar{
    .code = "attestation_not_by_registrar",
    .status = 403,
    .title = {.en = "The registrar did not attest this key.",
              .fr = "Le bureau des inscriptions n’a pas attesté cette clé."},
    .detail = {.en = "Join again with the code of your invitation.",
               .fr = "Rejoignez à nouveau avec le code de votre invitation."}};

constexpr ProblemKind key_already_seated{
    .code = "key_already_seated",
    .status = 409,
    .title = {.en = "This device has a seat already.", .fr = "Cet appareil a déjà un siège."},
    .detail = {.en = "You can vote at once.", .fr = "Vous pouvez voter tout de suite."}};

constexpr ProblemKind seats_exhausted{
    .code = "seats_exhausted",
    .status = 409,
    .title = {.en = "All seats of this constituency are taken.",
              .fr = "Tous les sièges de ce collège sont pris."},
    .detail = {
        .en = "Tell the organiser: the roll of your constituency may be too short, or codes were "
              "used twice.",
        .fr = "Prévenez l’organisation : la liste de votre collège est peut-être trop courte."}};

constexpr ProblemKind focal_points_exhausted{
    .code = "focal_points_exhausted",
    .status = 409,
    .title = {.en = "This constituency has too many focal points.",
              .fr = "Ce collège a trop de points focaux."},
    .detail = {.en = "At most 16 people may speak for a constituency: ask one of them.",
               .fr = "Seize personnes au plus parlent pour un collège : adressez-vous à l’une "
                     "d’elles."}};

constexpr ProblemKind key_already_entrusted{
    .code = "key_already_entrusted",
    .status = 409,
    .title = {.en = "The register already says that the host has seen this key.",
              .fr = "Le registre dit déjà que l’hôte a vu cette clé."},
    .detail = {.en = "There is nothing more to declare: go on voting.",
               .fr = "Il n’y a rien de plus à déclarer : continuez à voter."}};

constexpr ProblemKind question_text_not_in_every_language{
    .code = "question_text_not_in_every_language",
    .status = 409,
    .title = {.en = "The question is missing in a working language.",
              .fr = "La question manque dans une langue de travail."},
    .detail = {.en = "Write it in every working language of the dialogue.",
               .fr = "Écrivez-la dans chaque langue de travail du dialogue."}};

constexpr ProblemKind question_closes_off_the_hour{
    .code = "question_closes_off_the_hour",
    .status = 409,
    .title = {.en = "A question closes on a full hour.",
              .fr = "Une question se clôt à une heure pleine."},
    .detail = {.en = "Choose a full hour: votes tell no more about their time than their hour.",
               .fr = "Choisissez une heure pleine : un vote n’indique de son moment que l’heure."}};

constexpr ProblemKind question_closes_in_the_past{
    .code = "question_closes_in_the_past",
    .status = 409,
    .title = {.en = "The closing hour has passed already.",
              .fr = "L’heure de clôture est déjà passée."},
    .detail = {.en = "Choose a later hour.", .fr = "Choisissez une heure ultérieure."}};

constexpr ProblemKind too_many_questions{
    .code = "too_many_questions",
    .status = 409,
    .title = {.en = "There are too many questions.", .fr = "Il y a trop de questions."},
    .detail = {.en = "A dialogue has at most 1,000.",
               .fr = "Un dialogue en compte au plus 1 000."}};

constexpr ProblemKind question_unknown{
    .code = "question_unknown",
    .status = 409,
    .title = {.en = "There is no such question in this dialogue.",
              .fr = "Cette question n’existe pas dans ce dialogue."},
    .detail = {.en = "Load the page again and choose a question.",
               .fr = "Rechargez la page et choisissez une question."}};

constexpr ProblemKind question_closed{
    .code = "question_closed",
    .status = 409,
    .title = {.en = "This question is closed.", .fr = "Cette question est close."},
    .detail = {
        .en = "Its votes no longer change. See its result, or go to an open question.",
        .fr = "Ses votes ne changent plus. Voyez son résultat, ou passez à une question ouverte."}};

constexpr ProblemKind statement_without_original{
    .code = "statement_without_original",
    .status = 409,
    .title = {.en = "The statement is missing in its own language.",
              .fr = "L’énoncé manque dans sa propre langue."},
    .detail = {.en = "Send its text in the language you named as the original.",
               .fr = "Envoyez son texte dans la langue indiquée comme originale."}};

constexpr ProblemKind statement_language_unknown{
    .code = "statement_language_unknown",
    .status = 409,
    .title = {.en = "This is not a working language of the dialogue.",
              .fr = "Ce n’est pas une langue de travail du dialogue."},
    .detail = {.en = "Write in one of the working languages.",
               .fr = "Écrivez dans une des langues de travail."}};

constexpr ProblemKind too_many_statements{
    .code = "too_many_statements",
    .status = 409,
    .title = {.en = "This question has reached its greatest number of statements.",
              .fr = "Cette question a atteint son nombre maximal d’énoncés."},
    .detail = {.en = "Vote on those that are there; the limit is 20,000.",
               .fr = "Votez sur ceux qui existent ; la limite est de 20 000."}};

constexpr ProblemKind statement_unknown{
    .code = "statement_unknown",
    .status = 409,
    .title = {.en = "There is no such statement in this dialogue.",
              .fr = "Cet énoncé n’existe pas dans ce dialogue."},
    .detail = {.en = "Load the page again.", .fr = "Rechargez la page."}};

constexpr ProblemKind statement_not_accepted{
    .code = "statement_not_accepted",
    .status = 409,
    .title = {.en = "This statement has not been accepted yet.",
              .fr = "Cet énoncé n’a pas encore été accepté."},
    .detail = {.en = "Vote on it once a facilitator has read it.",
               .fr = "Votez quand la facilitation l’aura lu."}};

constexpr ProblemKind statement_rejected{
    .code = "statement_rejected",
    .status = 409,
    .title = {.en = "This statement was rejected.", .fr = "Cet énoncé a été rejeté."},
    .detail = {.en = "Go on with the next one.", .fr = "Passez au suivant."}};

constexpr ProblemKind moderation_reason_does_not_fit{
    .code = "moderation_reason_does_not_fit",
    .status = 409,
    .title = {.en = "Decision and reason do not go together.",
              .fr = "La décision et le motif ne vont pas ensemble."},
    .detail = {.en = "Accept without a reason, or reject with one.",
               .fr = "Acceptez sans motif, ou rejetez avec un motif."}};

}  // namespace

const ProblemKind& of(constituency::Refusal refusal) {
  switch (refusal) {
    using enum constituency::Refusal;
    case constituency_exists:
      return problems::constituency_exists;
    case constituency_too_small:
      return problems::constituency_too_small;
    case constituency_too_large:
      return problems::constituency_too_large;
    case too_many_constituencies:
      return problems::too_many_constituencies;
    case constituencies_are_fixed:
      return problems::constituencies_are_fixed;
    case name_not_in_every_language:
      return problems::name_not_in_every_language;
    case constituency_unknown:
      return problems::constituency_unknown;
    case attestation_not_by_registrar:
      return problems::attestation_not_by_registrar;
    case key_already_seated:
      return problems::key_already_seated;
    case seats_exhausted:
      return problems::seats_exhausted;
    case focal_points_exhausted:
      return problems::focal_points_exhausted;
    case key_already_entrusted:
      return problems::key_already_entrusted;
  }
  stop_on_bug("a refusal without words");
}

const ProblemKind& of(discussion::Refusal refusal) {
  switch (refusal) {
    using enum discussion::Refusal;
    case question_text_not_in_every_language:
      return problems::question_text_not_in_every_language;
    case question_closes_off_the_hour:
      return problems::question_closes_off_the_hour;
    case question_closes_in_the_past:
      return problems::question_closes_in_the_past;
    case too_many_questions:
      return problems::too_many_questions;
    case question_unknown:
      return problems::question_unknown;
    case question_closed:
      return problems::question_closed;
    case statement_without_original:
      return problems::statement_without_original;
    case statement_language_unknown:
      return problems::statement_language_unknown;
    case too_many_statements:
      return problems::too_many_statements;
    case statement_unknown:
      return problems::statement_unknown;
    case statement_not_accepted:
      return problems::statement_not_accepted;
    case statement_rejected:
      return problems::statement_rejected;
    case moderation_reason_does_not_fit:
      return problems::moderation_reason_does_not_fit;
  }
  stop_on_bug("a refusal without words");
}

const std::vector<ProblemKind>& concept_problems() {
  static const std::vector<ProblemKind> kinds = {constituency_exists,
                                                 constituency_too_small,
                                                 constituency_too_large,
                                                 too_many_constituencies,
                                                 constituencies_are_fixed,
                                                 name_not_in_every_language,
                                                 constituency_unknown,
                                                 attestation_not_by_registrar,
                                                 key_already_seated,
                                                 seats_exhausted,
                                                 focal_points_exhausted,
                                                 key_already_entrusted,
                                                 question_text_not_in_every_language,
                                                 question_closes_off_the_hour,
                                                 question_closes_in_the_past,
                                                 too_many_questions,
                                                 question_unknown,
                                                 question_closed,
                                                 statement_without_original,
                                                 statement_language_unknown,
                                                 too_many_statements,
                                                 statement_unknown,
                                                 statement_not_accepted,
                                                 statement_rejected,
                                                 moderation_reason_does_not_fit};
  return kinds;
}

}  // namespace entente::problems
