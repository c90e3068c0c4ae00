#include "host/forms/problems.h"

#include <array>

namespace entente::forms {

using http::ProblemKind;

constexpr ProblemKind forms_not_offered{
    .code = "forms_not_offered",
    .status = 403,
    .title = {.en = "This host does not take votes by forms.",
              .fr = "Cet hôte ne reçoit pas de votes par formulaires."},
    .detail = {.en = "Open the dialogue in a browser with JavaScript, on this device or another, "
                     "or ask the facilitators for help.",
               .fr = "Ouvrez le dialogue dans un navigateur avec JavaScript, sur cet appareil ou "
                     "un autre, ou demandez de l’aide à l’équipe de facilitation."}};

constexpr ProblemKind law_without_forms{
    .code = "law_without_forms",
    .status = 409,
    .title = {.en = "This dialogue is held under older rules, which know no votes by forms.",
              .fr = "Ce dialogue se tient sous des règles plus anciennes, qui ne connaissent pas "
                    "les votes par formulaires."},
    .detail = {.en = "Its facilitators can adopt the newer rules (version 3). Until then, open it "
                     "in a browser with JavaScript; your code stays unused.",
               .fr = "Son équipe de facilitation peut adopter les nouvelles règles (version 3). "
                     "D’ici là, ouvrez-le dans un navigateur avec JavaScript ; votre code n’est "
                     "pas consommé."}};

constexpr ProblemKind no_key_came{
    .code = "no_key_came",
    .status = 403,
    .title = {.en = "Your browser did not send the key of your seat; nothing was recorded.",
              .fr = "Votre navigateur n’a pas envoyé la clé de votre siège ; rien n’a été "
                    "inscrit."},
    .detail = {.en = "Allow cookies for this site and send the form again. If you had a seat and "
                     "the browser has forgotten it, ask for a new code.",
               .fr = "Autorisez les cookies pour ce site et envoyez à nouveau le formulaire. Si "
                     "vous aviez un siège et que le navigateur l’a oublié, demandez un nouveau "
                     "code."}};

constexpr ProblemKind form_of_another{
    .code = "form_of_another",
    .status = 403,
    .title = {.en = "This form does not belong to the key in your browser; nothing was recorded.",
              .fr = "Ce formulaire ne va pas avec la clé de votre navigateur ; rien n’a été "
                    "inscrit."},
    .detail = {.en = "It is from another site, or older than your seat. Send the one on this page.",
               .fr = "Il vient d’un autre site, ou date d’avant votre siège. Envoyez celui de "
                     "cette page."}};

constexpr ProblemKind loss_not_accepted{
    .code = "loss_not_accepted",
    .status = 400,
    .title = {.en = "Say first that you know what you give up here.",
              .fr = "Dites d’abord que vous savez à quoi vous renoncez ici."},
    .detail = {.en =
                   "Tick the box below, or take your seat in a browser with JavaScript. Your code "
                   "was not used.",
               .fr = "Cochez la case ci-dessous, ou prenez place dans un navigateur avec "
                     "JavaScript. Votre code n’a pas servi."}};

constexpr ProblemKind choice_missing{
    .code = "choice_missing",
    .status = 400,
    .title = {.en = "No answer came with this form.",
              .fr = "Aucune réponse n’est venue avec ce formulaire."},
    .detail = {.en = "Press one of the three answers.",
               .fr = "Appuyez sur l’une des trois réponses."}};

constexpr ProblemKind statement_empty{
    .code = "statement_empty",
    .status = 400,
    .title = {.en = "There is nothing in it yet.", .fr = "Il n’y a encore rien d’écrit."},
    .detail = {.en = "Write something, or go on without a statement.",
               .fr = "Écrivez quelque chose, ou continuez sans énoncé."}};

constexpr ProblemKind statement_malformed{
    .code = "statement_malformed",
    .status = 400,
    .title = {.en = "It holds a character that can not be shown.",
              .fr = "Il contient un caractère qui ne peut pas être montré."},
    .detail = {.en = "It is invisible, perhaps pasted with the text. Type the text anew.",
               .fr = "Il est invisible, peut-être venu d’un collage. Saisissez le texte à "
                     "nouveau."}};

constexpr ProblemKind statement_over_length{
    .code = "statement_over_length",
    .status = 400,
    .title = {.en = "A statement has 300 characters at most.",
              .fr = "Un énoncé compte 300 caractères au plus."},
    .detail = {.en = "Shorten it, or make two of it; what you wrote is below.",
               .fr = "Raccourcissez-le, ou faites-en deux ; ce que vous avez écrit est "
                     "ci-dessous."}};

std::span<const ProblemKind> problems() {
  static constexpr std::array all{forms_not_offered, law_without_forms,   no_key_came,
                                  form_of_another,   loss_not_accepted,   choice_missing,
                                  statement_empty,   statement_malformed, statement_over_length};
  return all;
}

Trouble trouble(const ProblemKind& kind, http::Language reader) {
  return {.status = kind.status,
          .title = std::string{kind.title.in(reader)},
          .detail = std::string{kind.detail.in(reader)}};
}

}  // namespace entente::forms
