// What can be wrong with what was posted, what the host could not do, and what readers can miss.

#include <array>

#include "foundation/vocabulary/ensure.h"
#include "host/clerk/clerk.h"
#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

constexpr ProblemKind act_too_large{
    .code = "act_too_large",
    .status = 413,
    .title = {.en = "This act is too large.", .fr = "Cet acte est trop grand."},
    .detail = {.en = "An act with its texts holds at most 64 KiB.",
               .fr = "Un acte avec ses textes compte au plus 64 Kio."}};

constexpr ProblemKind act_not_json{
    .code = "act_not_json",
    .status = 400,
    .title = {.en = "What was sent is not JSON.", .fr = "Ce qui a été envoyé n’est pas du JSON."},
    .detail = {.en = "See where: the byte at which reading stopped.",
               .fr = "Voyez where : l’octet où la lecture s’est arrêtée."}};

constexpr ProblemKind act_not_canonical{
    .code = "act_not_canonical",
    .status = 400,
    .title = {.en = "What was sent is not canonical JSON.",
              .fr = "Ce qui a été envoyé n’est pas du JSON canonique."},
    .detail = {
        .en =
            "Sort the members, leave out blanks, use whole numbers only (docs/formats/acts-1.md).",
        .fr = "Triez les membres, sans blancs, avec des nombres entiers seulement "
              "(docs/formats/acts-1.md)."}};

constexpr ProblemKind act_malformed{
    .code = "act_malformed",
    .status = 400,
    .title = {.en = "What was sent is not an act.", .fr = "Ce qui a été envoyé n’est pas un acte."},
    .detail = {.en = "Send the members act, contents and signature (docs/formats/acts-1.md).",
               .fr = "Envoyez les membres act, contents et signature (docs/formats/acts-1.md)."}};

constexpr ProblemKind act_type_unknown{
    .code = "act_type_unknown",
    .status = 400,
    .title = {.en = "This kind of act is not known here.",
              .fr = "Ce type d’acte n’est pas connu ici."},
    .detail = {.en = "See where for the type; docs/formats/acts-1.md lists all of them.",
               .fr = "Voyez where pour le type ; docs/formats/acts-1.md les énumère tous."}};

constexpr ProblemKind act_field_wrong{
    .code = "act_field_wrong",
    .status = 400,
    .title = {.en = "A field of the act is missing or wrong.",
              .fr = "Un champ de l’acte manque ou est erroné."},
    .detail = {.en = "See where for the field.", .fr = "Voyez where pour le champ."}};

constexpr ProblemKind contents_do_not_match{
    .code = "contents_do_not_match",
    .status = 400,
    .title = {.en = "The texts sent are not those that the act names.",
              .fr = "Les textes envoyés ne sont pas ceux que nomme l’acte."},
    .detail = {.en = "Send each text once, with the salt its digest was made with.",
               .fr = "Envoyez chaque texte une fois, avec le sel de son empreinte."}};

constexpr ProblemKind text_refused{
    .code = "text_refused",
    .status = 400,
    .title = {.en = "This text can not be kept as it is.",
              .fr = "Ce texte ne peut pas être gardé tel quel."},
    .detail = {.en = "Remove blanks at its ends and invisible characters; it must not be empty nor "
                     "longer than 5,000 characters.",
               .fr = "Retirez les blancs aux extrémités et les caractères invisibles ; il ne doit "
                     "être ni vide, ni plus long que 5 000 caractères."}};

constexpr ProblemKind statement_too_long{
    .code = "statement_too_long",
    .status = 400,
    .title = {.en = "This statement is too long.", .fr = "Cet énoncé est trop long."},
    .detail = {.en = "One idea in 300 characters at most. What you wrote is kept on your device.",
               .fr = "Une seule idée, en 300 caractères au plus. Ce que vous avez écrit reste sur "
                     "votre appareil."}};

constexpr ProblemKind signature_wrong{
    .code = "signature_wrong",
    .status = 403,
    .title = {.en = "The signature does not fit this act and its author.",
              .fr = "La signature ne correspond pas à cet acte et à son auteur."},
    .detail = {
        .en = "Sign the canonical bytes of the act with the author’s key (docs/formats/acts-1.md).",
        .fr = "Signez les octets canoniques de l’acte avec la clé de l’auteur "
              "(docs/formats/acts-1.md)."}};

constexpr ProblemKind dialogue_unknown{
    .code = "dialogue_unknown",
    .status = 404,
    .title = {.en = "There is no such dialogue on this host.",
              .fr = "Ce dialogue n’existe pas sur cet hôte."},
    .detail = {.en = "Check the address; the home page lists the dialogues of this host.",
               .fr = "Vérifiez l’adresse ; la page d’accueil énumère les dialogues de cet hôte."}};

constexpr ProblemKind host_overloaded{
    .code = "host_overloaded",
    .status = 503,
    .title = {.en = "Too much arrives at once.", .fr = "Trop d’envois arrivent à la fois."},
    .detail = {.en = "Nothing is lost: keep it and send it again in a moment.",
               .fr = "Rien n’est perdu : gardez l’envoi et renvoyez-le dans un instant."}};

constexpr ProblemKind map_digest_differs{
    .code = "map_digest_differs",
    .status = 409,
    .title = {.en = "This is not the map we draw from these votes.",
              .fr = "Ce n’est pas la carte que donnent ces votes."},
    .detail = {.en = "Load the newest map and publish that one.",
               .fr = "Chargez la carte la plus récente et publiez celle-là."}};

constexpr ProblemKind outcome_digest_differs{
    .code = "outcome_digest_differs",
    .status = 409,
    .title = {.en = "This outcome is not the one that the record gives.",
              .fr = "Ce relevé n’est pas celui que donne le registre."},
    .detail = {.en = "Fetch the outcome again and publish that.",
               .fr = "Chargez de nouveau le relevé et publiez celui-là."}};

constexpr ProblemKind store_full{
    .code = "store_full",
    .status = 507,
    .title = {.en = "The disk of this host is full.", .fr = "Le disque de cet hôte est plein."},
    .detail = {
        .en = "Your act was not recorded. Keep it and send it again later; reading still works.",
        .fr = "Votre acte n’est pas enregistré. Gardez-le et renvoyez-le plus tard ; la lecture "
              "reste possible."}};

constexpr ProblemKind store_read_only{
    .code = "store_read_only",
    .status = 503,
    .title = {.en = "This host can not write at present.",
              .fr = "Cet hôte ne peut pas écrire pour le moment."},
    .detail = {
        .en = "Your act was not recorded. Keep it and send it again later; reading still works.",
        .fr = "Votre acte n’est pas enregistré. Gardez-le et renvoyez-le plus tard ; la lecture "
              "reste possible."}};

constexpr ProblemKind store_fault{
    .code = "store_fault",
    .status = 503,
    .title = {.en = "The store of this host failed.", .fr = "Le stockage de cet hôte a échoué."},
    .detail = {
        .en = "Your act may not be recorded. Send the same act again: it is never counted twice.",
        .fr = "Votre acte n’est peut-être pas enregistré. Renvoyez le même acte : il n’est jamais "
              "compté deux fois."}};

}  // namespace

constexpr ProblemKind question_not_found{
    .code = "question_not_found",
    .status = 404,
    .title = {.en = "There is no such question in this dialogue.",
              .fr = "Cette question n’existe pas dans ce dialogue."},
    .detail = {.en = "Check the address, or go to the page of the dialogue.",
               .fr = "Vérifiez l’adresse, ou revenez à la page du dialogue."}};

constexpr ProblemKind map_not_published{
    .code = "map_not_published",
    .status = 404,
    .title = {.en = "No map was published at this size.",
              .fr = "Aucune carte n’a été publiée à cette taille."},
    .detail = {.en = "The page of the dialogue lists the published maps.",
               .fr = "La page du dialogue énumère les cartes publiées."}};

constexpr ProblemKind participant_key_malformed{
    .code = "participant_key_malformed",
    .status = 400,
    .title = {.en = "This is not a participant’s key.",
              .fr = "Ce n’est pas la clé d’une personne participante."},
    .detail = {.en = "Add ?key= with the 64 hexadecimal digits of a public key, in lower case.",
               .fr = "Ajoutez ?key= suivi des 64 chiffres hexadécimaux d’une clé publique, en "
                     "minuscules."}};

constexpr ProblemKind page_malformed{
    .code = "page_malformed",
    .status = 400,
    .title = {.en = "This is no page of the list.", .fr = "Ce n’est pas une page de la liste."},
    .detail = {.en = "Follow the Link header of the page before; ?limit= is 1 to 1,000.",
               .fr = "Suivez l’en-tête Link de la page précédente ; ?limit= va de 1 à 1 000."}};

constexpr ProblemKind role_unknown{
    .code = "role_unknown",
    .status = 400,
    .title = {.en = "This is no role of civil society that statements are tagged with.",
              .fr = "Ce n’est pas un rôle de la société civile qui serve à marquer les énoncés."},
    .detail = {.en = "Write ?role= with watchdog, service, advocacy or accountability.",
               .fr = "Écrivez ?role= suivi de watchdog, service, advocacy ou accountability."}};

constexpr ProblemKind receipt_not_found{
    .code = "receipt_not_found",
    .status = 404,
    .title = {.en = "This act is not in the log.", .fr = "Cet acte n’est pas au journal."},
    .detail = {
        .en = "Check the digest, and for a vote in a protected dialogue the leaf; if you sent the "
              "act, send it again: it is never counted twice.",
        .fr = "Vérifiez l’empreinte et, pour un vote en mode protégé, la feuille ; si vous avez "
              "envoyé l’acte, renvoyez-le : il n’est jamais compté deux fois."}};

constexpr ProblemKind not_yet_in_checkpoint{
    .code = "not_yet_in_checkpoint",
    .status = 404,
    .title = {.en = "The act is recorded, the next checkpoint is not signed yet.",
              .fr = "L’acte est enregistré, le prochain point de contrôle n’est pas encore signé."},
    .detail = {.en = "Ask again in a second.", .fr = "Redemandez dans une seconde."}};

constexpr ProblemKind log_file_not_found{
    .code = "log_file_not_found",
    .status = 404,
    .title = {.en = "The log has no such file.", .fr = "Le journal n’a pas ce fichier."},
    .detail = {
        .en =
            "Files of the log stand at their C2SP paths, up to the size of the newest checkpoint.",
        .fr = "Les fichiers du journal se trouvent à leurs adresses C2SP, jusqu’à la taille du "
              "dernier point de contrôle."}};

const ProblemKind& of(acts::OpenFault fault) {
  switch (fault) {
    using enum acts::OpenFault;
    case too_large:
      return problems::act_too_large;
    case not_json:
      return problems::act_not_json;
    case not_canonical:
      return problems::act_not_canonical;
    case not_an_act:
      return problems::act_malformed;
    case act_type_unknown:
      return problems::act_type_unknown;
    case field_wrong:
      return problems::act_field_wrong;
    case contents_do_not_match:
      return problems::contents_do_not_match;
    case content_refused:
      return problems::text_refused;
    case statement_too_long:
      return problems::statement_too_long;
    case signature_wrong:
      return problems::signature_wrong;
  }
  stop_on_bug("a fault without words");
}

const ProblemKind& of(clerk::HostRefusal refusal) {
  switch (refusal) {
    using enum clerk::HostRefusal;
    case dialogue_unknown:
      return problems::dialogue_unknown;
    case overloaded:
      return problems::host_overloaded;
    case map_digest_differs:
      return problems::map_digest_differs;
    case outcome_digest_differs:
      return problems::outcome_digest_differs;
    case storage_full:
      return problems::store_full;
    case storage_read_only:
      return problems::store_read_only;
    case storage_fault:
      return problems::store_fault;
  }
  stop_on_bug("a refusal without words");
}

const std::vector<ProblemKind>& host_problems() {
  static const std::vector<ProblemKind> kinds = {act_too_large,
                                                 act_not_json,
                                                 act_not_canonical,
                                                 act_malformed,
                                                 act_type_unknown,
                                                 act_field_wrong,
                                                 contents_do_not_match,
                                                 text_refused,
                                                 statement_too_long,
                                                 signature_wrong,
                                                 dialogue_unknown,
                                                 host_overloaded,
                                                 map_digest_differs,
                                                 outcome_digest_differs,
                                                 store_full,
                                                 store_read_only,
                                                 store_fault,
                                                 question_not_found,
                                                 map_not_published,
                                                 receipt_not_found,
                                                 not_yet_in_checkpoint,
                                                 log_file_not_found,
                                                 participant_key_malformed,
                                                 page_malformed,
                                                 role_unknown};
  return kinds;
}

}  // namespace entente::problems
