// The refusals of sessions.

#include <array>

#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

// In the order of session::Refusal.
constexpr std::array kinds = {
    ProblemKind{.code = "session_text_not_in_every_language",
                .status = 409,
                .title = {.en = "A text is missing in a working language.",
                          .fr = "Un texte manque dans une langue de travail."},
                .detail = {.en = "What everybody is to read is written in every working language. "
                                 "Add the missing one.",
                           .fr = "Ce que tout le monde doit lire s’écrit dans chaque langue de "
                                 "travail. Ajoutez celle qui manque."}},
    ProblemKind{.code = "session_text_language_unknown",
                .status = 409,
                .title = {.en = "This text is in no working language of the dialogue.",
                          .fr = "Ce texte n’est dans aucune langue de travail du dialogue."},
                .detail = {.en = "Write it in one of the working languages.",
                           .fr = "Écrivez-le dans l’une des langues de travail."}},
    ProblemKind{.code = "note_without_contact",
                .status = 409,
                .title = {.en = "This concept note names no contact.",
                          .fr = "Cette note de concept ne nomme aucun contact."},
                .detail = {.en = "Name who answers for the dialogue and can be reached.",
                           .fr = "Nommez qui répond du dialogue et que l’on peut joindre."}},
    ProblemKind{
        .code = "session_without_note",
        .status = 409,
        .title = {.en = "This dialogue has no concept note yet.",
                  .fr = "Ce dialogue n’a pas encore de note de concept."},
        .detail =
            {.en = "Publish the note, with its objectives and a contact; then open the session.",
             .fr =
                 "Publiez la note, avec ses objectifs et un contact ; ouvrez ensuite la séance."}},
    ProblemKind{.code = "session_without_phases",
                .status = 409,
                .title = {.en = "This run-sheet is empty.", .fr = "Ce conducteur est vide."},
                .detail = {.en = "Give the session at least one phase.",
                           .fr = "Donnez au moins une phase à la séance."}},
    ProblemKind{.code = "phase_minutes_out_of_range",
                .status = 409,
                .title = {.en = "A phase is too short or too long.",
                          .fr = "Une phase est trop courte ou trop longue."},
                .detail = {.en = "A phase lasts from 1 to 600 minutes.",
                           .fr = "Une phase dure de 1 à 600 minutes."}},
    ProblemKind{.code = "session_already_open",
                .status = 409,
                .title = {.en = "A session is open already.", .fr = "Une séance est déjà ouverte."},
                .detail = {.en = "Close it first.", .fr = "Fermez-la d’abord."}},
    ProblemKind{.code = "session_unknown",
                .status = 409,
                .title = {.en = "There is no such session.", .fr = "Cette séance n’existe pas."},
                .detail = {.en = "Choose one of those listed.",
                           .fr = "Choisissez l’une de celles qui existent."}},
    ProblemKind{.code = "session_closed",
                .status = 409,
                .title = {.en = "This session is closed.", .fr = "Cette séance est close."},
                .detail = {.en = "Open a new one to go on.",
                           .fr = "Ouvrez-en une nouvelle pour continuer."}},
    ProblemKind{
        .code = "session_still_open",
        .status = 409,
        .title = {.en = "This session is still open.", .fr = "Cette séance est encore ouverte."},
        .detail = {.en = "Close it; then its outcome can be stated.",
                   .fr = "Fermez-la ; son relevé pourra ensuite être établi."}},
    ProblemKind{.code = "too_many_in_session",
                .status = 409,
                .title = {.en = "There are too many of these.", .fr = "Il y en a trop."},
                .detail = {.en = "Keep those that matter most, or open another dialogue.",
                           .fr = "Gardez l’essentiel, ou ouvrez un autre dialogue."}},
    ProblemKind{.code = "phase_unknown",
                .status = 409,
                .title = {.en = "There is no such phase.", .fr = "Cette phase n’existe pas."},
                .detail = {.en = "Choose a line of the run-sheet.",
                           .fr = "Choisissez une ligne du conducteur."}},
    ProblemKind{.code = "phase_already_moved",
                .status = 409,
                .title = {.en = "The session has moved already.", .fr = "La séance a déjà avancé."},
                .detail = {.en = "Somebody else was quicker. Look at where it stands now.",
                           .fr = "Quelqu’un d’autre a été plus rapide. Regardez où elle en est."}},
    ProblemKind{.code = "phase_reopened_without_reason",
                .status = 409,
                .title = {.en = "A phase is reopened for a reason.",
                          .fr = "Une phase se rouvre pour un motif."},
                .detail = {.en = "Write in a sentence why the session goes back.",
                           .fr = "Écrivez en une phrase pourquoi la séance revient en arrière."}},
    ProblemKind{.code = "presence_counted_twice",
                .status = 409,
                .title = {.en = "A constituency is counted twice.",
                          .fr = "Un collège est compté deux fois."},
                .detail = {.en = "Give one number for each constituency.",
                           .fr = "Donnez un seul nombre par collège."}},
    ProblemKind{.code = "decision_makers_not_present",
                .status = 409,
                .title = {.en = "More decision makers are noted than people.",
                          .fr = "Plus de décideurs sont notés que de personnes."},
                .detail = {.en = "Of each constituency, count the people in the room first; those "
                                 "who decide are among them.",
                           .fr = "Comptez d’abord les personnes de chaque collège dans la salle ; "
                                 "qui décide en fait partie."}},
    ProblemKind{.code = "decision_makers_too_many",
                .status = 409,
                .title = {.en = "These are too many offices to record.",
                          .fr = "Cela fait trop de fonctions à consigner."},
                .detail = {.en = "At most 200 are recorded for a session.",
                           .fr = "On en consigne 200 au plus pour une séance."}},
    ProblemKind{.code = "floor_balance_not_agreed",
                .status = 409,
                .title = {.en = "Speaking time is not counted in this session.",
                          .fr = "Le temps de parole n’est pas compté dans cette séance."},
                .detail = {.en = "It has to be agreed when the session is opened.",
                           .fr = "Cela se convient à l’ouverture de la séance."}},
    ProblemKind{.code = "turn_out_of_range",
                .status = 409,
                .title = {.en = "This turn is too short or too long.",
                          .fr = "Ce tour de parole est trop court ou trop long."},
                .detail = {.en = "A turn lasts from 1 second to 2 hours.",
                           .fr = "Un tour dure d’une seconde à deux heures."}},
    ProblemKind{.code = "merged_into_itself",
                .status = 409,
                .title = {.en = "A statement can not be merged into itself.",
                          .fr = "Un énoncé ne se fusionne pas avec lui-même."},
                .detail = {.en = "Choose the statement that says the same.",
                           .fr = "Choisissez l’énoncé qui dit la même chose."}},
    ProblemKind{.code = "merged_already",
                .status = 409,
                .title = {.en = "One of these statements is merged already.",
                          .fr = "L’un de ces énoncés est déjà fusionné."},
                .detail = {.en = "Choose the statement that still stands.",
                           .fr = "Choisissez l’énoncé qui demeure."}},
    ProblemKind{.code = "merged_across_questions",
                .status = 409,
                .title = {.en = "These statements answer different questions.",
                          .fr = "Ces énoncés répondent à des questions différentes."},
                .detail = {.en = "Merge statements of one question.",
                           .fr = "Fusionnez des énoncés d’une même question."}},
    ProblemKind{.code = "too_many_understandings",
                .status = 409,
                .title = {.en = "You have explained many words already.",
                          .fr = "Vous avez déjà expliqué beaucoup de mots."},
                .detail = {.en = "A seat may explain at most 100 words.",
                           .fr = "Un siège explique 100 mots au plus."}},
    ProblemKind{
        .code = "theme_without_statements",
        .status = 409,
        .title = {.en = "This theme holds no statement.", .fr = "Ce thème ne tient aucun énoncé."},
        .detail = {.en = "Choose the statements it stands for.",
                   .fr = "Choisissez les énoncés qu’il rassemble."}},
    ProblemKind{.code = "theme_of_another_question",
                .status = 409,
                .title = {.en = "A statement of this theme answers another question.",
                          .fr = "Un énoncé de ce thème répond à une autre question."},
                .detail = {.en = "A theme gathers statements of one question.",
                           .fr = "Un thème rassemble les énoncés d’une question."}},
    ProblemKind{.code = "theme_unknown",
                .status = 409,
                .title = {.en = "There is no such theme.", .fr = "Ce thème n’existe pas."},
                .detail = {.en = "It may have been dropped: look at the list again.",
                           .fr = "Il a peut-être été retiré : revoyez la liste."}},
    ProblemKind{.code = "item_unknown",
                .status = 409,
                .title = {.en = "There is no such parked item.",
                          .fr = "Ce point mis de côté n’existe pas."},
                .detail = {.en = "Choose one of those listed.",
                           .fr = "Choisissez l’un de ceux de la liste."}},
    ProblemKind{.code = "answer_requested_already",
                .status = 409,
                .title = {.en = "This answer is asked for already.",
                          .fr = "Cette réponse est déjà demandée."},
                .detail = {.en = "Each constituency is asked once about a statement.",
                           .fr = "Chaque collège est interrogé une fois sur un énoncé."}},
    ProblemKind{.code = "answer_due_in_the_past",
                .status = 409,
                .title = {.en = "This day is past.", .fr = "Ce jour est passé."},
                .detail = {.en = "Choose a day that is still to come.",
                           .fr = "Choisissez un jour à venir."}},
    ProblemKind{.code = "answer_request_unknown",
                .status = 409,
                .title = {.en = "Nobody asked for this answer.",
                          .fr = "Personne n’a demandé cette réponse."},
                .detail = {.en = "Choose one of the statements that await you.",
                           .fr = "Choisissez l’un des énoncés qui vous attendent."}},
    ProblemKind{.code = "not_asked_of_you",
                .status = 403,
                .title = {.en = "This answer was asked of another constituency.",
                          .fr = "Cette réponse est demandée à un autre collège."},
                .detail = {.en = "Only the focal point of that constituency can give it.",
                           .fr = "Seul le point focal de ce collège peut la donner."}},
    ProblemKind{.code = "answer_without_where",
                .status = 409,
                .title = {.en = "Say where it was taken up.", .fr = "Dites où cela a été repris."},
                .detail = {.en = "Name the text, the plan or the decision.",
                           .fr = "Nommez le texte, le plan ou la décision."}},
    ProblemKind{.code = "answer_without_reason",
                .status = 409,
                .title = {.en = "Say why not, or why not all of it.",
                          .fr = "Dites pourquoi non, ou pourquoi pas tout."},
                .detail = {.en = "Whoever wrote the statement will read this.",
                           .fr = "Qui a écrit l’énoncé lira ceci."}},
    ProblemKind{.code = "closed_without_follow_up",
                .status = 409,
                .title = {.en = "No day is named on which this is looked at again.",
                          .fr = "Aucun jour n’est fixé pour y revenir."},
                .detail = {.en = "Name a follow-up date, or write why there is none.",
                           .fr = "Fixez une date de suivi, ou écrivez pourquoi il n’y en a pas."}},
    ProblemKind{
        .code = "follow_up_in_the_past",
        .status = 409,
        .title = {.en = "This follow-up date is past.", .fr = "Cette date de suivi est passée."},
        .detail = {.en = "Choose a day that is still to come.",
                   .fr = "Choisissez un jour à venir."}},
    ProblemKind{.code = "outcome_size_beyond_log",
                .status = 409,
                .title = {.en = "This outcome speaks of entries that do not exist yet.",
                          .fr = "Ce relevé parle d’inscriptions qui n’existent pas encore."},
                .detail = {.en = "Make it again from what is on record now.",
                           .fr = "Refaites-le d’après ce qui est inscrit."}},
    ProblemKind{.code = "pause_off_the_hour",
                .status = 409,
                .title = {.en = "A pause ends on a full hour.",
                          .fr = "Une pause finit à une heure pleine."},
                .detail = {.en = "Choose a full hour, in UTC.",
                           .fr = "Choisissez une heure pleine, en UTC."}},
    ProblemKind{.code = "pause_in_the_past",
                .status = 409,
                .title = {.en = "This pause would be over already.",
                          .fr = "Cette pause serait déjà finie."},
                .detail = {.en = "Choose an hour that is still to come.",
                           .fr = "Choisissez une heure à venir."}},
    ProblemKind{
        .code = "already_paused",
        .status = 409,
        .title = {.en = "This dialogue is paused already.", .fr = "Ce dialogue est déjà en pause."},
        .detail = {.en = "Resume it first to set another end.",
                   .fr = "Reprenez-le d’abord pour fixer une autre fin."}},
    ProblemKind{
        .code = "not_paused",
        .status = 409,
        .title = {.en = "This dialogue is not paused.", .fr = "Ce dialogue n’est pas en pause."},
        .detail = {.en = "Nothing needs to be resumed.", .fr = "Il n’y a rien à reprendre."}},
};

}  // namespace

const http::ProblemKind& of(session::Refusal refusal) {
  using enum session::Refusal;
  switch (refusal) {
    case session_text_not_in_every_language:
    case session_text_language_unknown:
    case note_without_contact:
    case session_without_note:
    case session_without_phases:
    case phase_minutes_out_of_range:
    case session_already_open:
    case session_unknown:
    case session_closed:
    case session_still_open:
    case too_many_in_session:
    case phase_unknown:
    case phase_already_moved:
    case phase_reopened_without_reason:
    case presence_counted_twice:
    case decision_makers_not_present:
    case decision_makers_too_many:
    case floor_balance_not_agreed:
    case turn_out_of_range:
    case merged_into_itself:
    case merged_already:
    case merged_across_questions:
    case too_many_understandings:
    case theme_without_statements:
    case theme_of_another_question:
    case theme_unknown:
    case item_unknown:
    case answer_requested_already:
    case answer_due_in_the_past:
    case answer_request_unknown:
    case not_asked_of_you:
    case answer_without_where:
    case answer_without_reason:
    case closed_without_follow_up:
    case follow_up_in_the_past:
    case outcome_size_beyond_log:
    case pause_off_the_hour:
    case pause_in_the_past:
    case already_paused:
    case not_paused:
      return kinds[static_cast<std::size_t>(refusal)];
  }
  return kinds[0];
}

const std::vector<http::ProblemKind>& session_problems() {
  static const std::vector<http::ProblemKind> all{kinds.begin(), kinds.end()};
  return all;
}

}  // namespace entente::problems
