// The refusals of the constitution itself.

#include <array>

#include "foundation/vocabulary/ensure.h"
#include "host/problems/problems.h"

namespace entente::problems {
namespace {

using http::ProblemKind;

constexpr ProblemKind not_opened{
    .code = "not_opened",
    .status = 409,
    .title = {.en = "This dialogue is not open yet.", .fr = "Ce dialogue n’est pas encore ouvert."},
    .detail = {.en = "The first act of a dialogue is its opening.",
               .fr = "Le premier acte d’un dialogue est son ouverture."}};

constexpr ProblemKind already_opened{
    .code = "already_opened",
    .status = 409,
    .title = {.en = "This dialogue is open already.", .fr = "Ce dialogue est déjà ouvert."},
    .detail = {.en = "A dialogue is opened once. Open another one under another name.",
               .fr = "Un dialogue ne s’ouvre qu’une fois. Ouvrez-en un autre sous un autre nom."}};

constexpr ProblemKind another_dialogue{
    .code = "another_dialogue",
    .status = 409,
    .title = {.en = "This act belongs to another dialogue.",
              .fr = "Cet acte appartient à un autre dialogue."},
    .detail = {.en = "Sign it again for the dialogue you want it in.",
               .fr = "Signez-le à nouveau pour le dialogue voulu."}};

constexpr ProblemKind sequence_not_greater{
    .code = "sequence_not_greater",
    .status = 409,
    .title = {.en = "This device has already done something later here.",
              .fr = "Cet appareil a déjà agi plus récemment ici."},
    .detail = {
        .en = "Sign the act again with a number above last_sequence. Nothing is lost.",
        .fr =
            "Signez l’acte à nouveau avec un numéro supérieur à last_sequence. Rien n’est perdu."}};

constexpr ProblemKind not_a_facilitator{
    .code = "not_a_facilitator",
    .status = 403,
    .title = {.en = "Only a facilitator of this dialogue may do this.",
              .fr = "Seule la facilitation de ce dialogue peut faire cela."},
    .detail = {.en = "Use the facilitator’s link that the organiser gave you.",
               .fr = "Utilisez le lien de facilitation que l’organisation vous a remis."}};

constexpr ProblemKind not_a_focal_point{
    .code = "not_a_focal_point",
    .status = 403,
    .title = {.en = "Only a constituency’s focal point may do this.",
              .fr = "Seul le point focal d’un collège peut faire cela."},
    .detail = {.en = "Use the link that names you as the focal point of your constituency.",
               .fr = "Utilisez le lien qui vous désigne comme point focal de votre collège."}};

constexpr ProblemKind no_seat{
    .code = "no_seat",
    .status = 403,
    .title = {.en = "You have no seat in this dialogue.",
              .fr = "Vous n’avez pas de siège dans ce dialogue."},
    .detail = {.en = "Join with the code of your invitation, then try again. What you wrote is "
                     "kept on your device.",
               .fr = "Rejoignez le dialogue avec le code de votre invitation, puis réessayez. Ce "
                     "que vous avez écrit reste sur votre appareil."}};

constexpr ProblemKind not_the_import_key{
    .code = "not_the_import_key",
    .status = 403,
    .title = {.en = "Only the key that carried this dialogue over may do this.",
              .fr = "Seule la clé qui a repris ce dialogue peut faire cela."},
    .detail = {.en = "Import into a dialogue of its own.",
               .fr = "Importez dans un dialogue distinct."}};

constexpr ProblemKind imports_not_declared{
    .code = "imports_not_declared",
    .status = 409,
    .title = {.en = "This dialogue was not opened for imports.",
              .fr = "Ce dialogue n’a pas été ouvert pour des importations."},
    .detail = {.en = "Imported votes need a dialogue whose opening says so.",
               .fr = "Les votes importés demandent un dialogue dont l’ouverture le prévoit."}};

constexpr ProblemKind constitution_not_newer{
    .code = "constitution_not_newer",
    .status = 409,
    .title = {.en = "This version of the rules is in force already, or older.",
              .fr = "Cette version du règlement est déjà en vigueur, ou plus ancienne."},
    .detail = {.en = "A dialogue moves on to a newer version only.",
               .fr = "Un dialogue ne passe qu’à une version plus récente."}};

constexpr ProblemKind constitution_too_old{
    .code = "constitution_too_old",
    .status = 409,
    .title = {.en = "The rules of this dialogue do not know this kind of act.",
              .fr = "Le règlement de ce dialogue ne connaît pas ce genre d’acte."},
    .detail = {.en = "A facilitator can adopt a newer version of the rules; then try again.",
               .fr = "La facilitation peut adopter une version plus récente du règlement ; "
                     "réessayez ensuite."}};

constexpr ProblemKind constitution_version_unknown{
    .code = "constitution_version_unknown",
    .status = 409,
    .title = {.en = "This edition of the rules is not known here.",
              .fr = "Cette édition du règlement n’est pas connue ici."},
    .detail = {.en = "Use version 1.", .fr = "Utilisez la version 1."}};

constexpr ProblemKind no_languages{
    .code = "no_languages",
    .status = 409,
    .title = {.en = "A dialogue needs at least one working language.",
              .fr = "Un dialogue a besoin d’au moins une langue de travail."},
    .detail = {.en = "Name the languages, for example fr and en.",
               .fr = "Nommez les langues, par exemple fr et en."}};

constexpr ProblemKind title_not_in_every_language{
    .code = "title_not_in_every_language",
    .status = 409,
    .title = {.en = "The title is missing in a working language.",
              .fr = "Le titre manque dans une langue de travail."},
    .detail = {.en = "Write the title in every working language of the dialogue.",
               .fr = "Écrivez le titre dans chaque langue de travail du dialogue."}};

constexpr ProblemKind no_facilitators{.code = "no_facilitators",
                                      .status = 409,
                                      .title = {.en = "A dialogue needs a facilitator.",
                                                .fr = "Un dialogue a besoin d’une facilitation."},
                                      .detail = {.en = "Name at least one facilitator’s key.",
                                                 .fr = "Nommez au moins une clé de facilitation."}};

constexpr ProblemKind anonymity_floor_out_of_range{
    .code = "anonymity_floor_out_of_range",
    .status = 409,
    .title = {.en = "The anonymity floor is out of range.",
              .fr = "Le seuil d’anonymat est hors limites."},
    .detail = {.en = "Choose a number of people from 5 to 1,000; 10 is usual.",
               .fr = "Choisissez un nombre de personnes de 5 à 1 000 ; 10 est l’usage."}};

constexpr ProblemKind import_needs_open_mode{
    .code = "import_needs_open_mode",
    .status = 409,
    .title = {.en = "Imported votes are public, so the dialogue must be in open mode.",
              .fr = "Les votes importés sont publics : le dialogue doit être en mode ouvert."},
    .detail = {.en = "Open the dialogue in open mode.",
               .fr = "Ouvrez le dialogue en mode ouvert."}};

constexpr ProblemKind log_key_malformed{
    .code = "log_key_malformed",
    .status = 409,
    .title = {.en = "The key of the log can not be read.",
              .fr = "La clé du journal est illisible."},
    .detail = {.en = "Give it as a verifier key: name+id+key.",
               .fr = "Donnez-la sous la forme nom+identifiant+clé."}};

constexpr ProblemKind map_algorithm_unknown{
    .code = "map_algorithm_unknown",
    .status = 409,
    .title = {.en = "This way of drawing maps is not known here.",
              .fr = "Cette façon de dessiner les cartes n’est pas connue ici."},
    .detail = {.en = "Use map-1.", .fr = "Utilisez map-1."}};

constexpr ProblemKind map_settings_out_of_range{
    .code = "map_settings_out_of_range",
    .status = 409,
    .title = {.en = "The settings of the map are out of range.",
              .fr = "Les réglages de la carte sont hors limites."},
    .detail = {
        .en =
            "Keep the anonymity floor of the dialogue or a higher one, and 2 to 10 groups at most.",
        .fr = "Gardez le seuil d’anonymat du dialogue ou un seuil plus élevé, et de 2 à 10 groupes "
              "au plus."}};

constexpr ProblemKind map_size_beyond_log{
    .code = "map_size_beyond_log",
    .status = 409,
    .title = {.en = "The map covers more entries than the log has.",
              .fr = "La carte couvre plus d’inscriptions que n’en compte le journal."},
    .detail = {.en = "Publish it at a size the log has reached.",
               .fr = "Publiez-la à une taille que le journal a atteinte."}};

constexpr ProblemKind map_settings_not_usual{
    .code = "map_settings_not_usual",
    .status = 409,
    .title = {.en = "In protected mode all maps are drawn with the same settings.",
              .fr = "En mode protégé, toutes les cartes sont dessinées avec les mêmes réglages."},
    .detail = {.en = "Publish it with the settings of the live map: two maps that differ in their "
                     "settings alone could single somebody out.",
               .fr = "Publiez-la avec les réglages de la carte en direct : deux cartes qui ne "
                     "diffèrent que par leurs réglages pourraient désigner quelqu’un."}};

constexpr ProblemKind map_between_steps{
    .code = "map_between_steps",
    .status = 409,
    .title = {.en = "Beside another map, this one could show how single people voted.",
              .fr = "Rapprochée d’une autre, cette carte pourrait montrer le vote d’une personne."},
    .detail = {.en = "Publish the live map as it stands now, or close the question and publish the "
                     "map over all votes.",
               .fr = "Publiez la carte en direct telle qu’elle est, ou fermez la question et "
                     "publiez la carte de tous les votes."}};

constexpr ProblemKind content_unknown{
    .code = "content_unknown",
    .status = 404,
    .title = {.en = "No act of this dialogue names this text.",
              .fr = "Aucun acte de ce dialogue ne nomme ce texte."},
    .detail = {.en = "Check which text you mean.", .fr = "Vérifiez de quel texte il s’agit."}};

constexpr ProblemKind content_already_withheld{
    .code = "content_already_withheld",
    .status = 409,
    .title = {.en = "This text is withheld already.", .fr = "Ce texte est déjà retenu."},
    .detail = {.en = "There is nothing left to do.", .fr = "Il n’y a plus rien à faire."}};

constexpr ProblemKind not_your_content{
    .code = "not_your_content",
    .status = 403,
    .title = {.en = "This text is not yours.", .fr = "Ce texte n’est pas de vous."},
    .detail = {.en = "Ask a facilitator to withhold it and say why.",
               .fr = "Demandez à la facilitation de le retenir et dites pourquoi."}};

constexpr ProblemKind dialogue_full{
    .code = "dialogue_full",
    .status = 409,
    .title = {.en = "This dialogue has reached its greatest size.",
              .fr = "Ce dialogue a atteint sa taille maximale."},
    .detail = {.en = "Ten million entries is the limit: go on in a new dialogue of the series.",
               .fr = "La limite est de dix millions d’inscriptions : poursuivez dans un nouveau "
                     "dialogue de la série."}};

constexpr ProblemKind dialogue_paused{
    .code = "dialogue_paused",
    .status = 409,
    .title = {.en = "This dialogue is paused.", .fr = "Ce dialogue est en pause."},
    .detail = {.en = "It goes on by itself at the hour that is shown. What you wrote is kept on "
                     "your device.",
               .fr = "Il reprend de lui-même à l’heure affichée. Ce que vous avez écrit reste sur "
                     "votre appareil."}};

}  // namespace

const ProblemKind& of(constitution::Refusal refusal) {
  switch (refusal) {
    using enum constitution::Refusal;
    case not_opened:
      return problems::not_opened;
    case already_opened:
      return problems::already_opened;
    case another_dialogue:
      return problems::another_dialogue;
    case sequence_not_greater:
      return problems::sequence_not_greater;
    case not_a_facilitator:
      return problems::not_a_facilitator;
    case not_a_focal_point:
      return problems::not_a_focal_point;
    case no_seat:
      return problems::no_seat;
    case not_the_import_key:
      return problems::not_the_import_key;
    case imports_not_declared:
      return problems::imports_not_declared;
    case constitution_version_unknown:
      return problems::constitution_version_unknown;
    case constitution_not_newer:
      return problems::constitution_not_newer;
    case constitution_too_old:
      return problems::constitution_too_old;
    case no_languages:
      return problems::no_languages;
    case title_not_in_every_language:
      return problems::title_not_in_every_language;
    case no_facilitators:
      return problems::no_facilitators;
    case anonymity_floor_out_of_range:
      return problems::anonymity_floor_out_of_range;
    case import_needs_open_mode:
      return problems::import_needs_open_mode;
    case log_key_malformed:
      return problems::log_key_malformed;
    case map_algorithm_unknown:
      return problems::map_algorithm_unknown;
    case map_settings_out_of_range:
      return problems::map_settings_out_of_range;
    case map_size_beyond_log:
      return problems::map_size_beyond_log;
    case map_settings_not_usual:
      return problems::map_settings_not_usual;
    case map_between_steps:
      return problems::map_between_steps;
    case content_unknown:
      return problems::content_unknown;
    case content_already_withheld:
      return problems::content_already_withheld;
    case not_your_content:
      return problems::not_your_content;
    case dialogue_full:
      return problems::dialogue_full;
    case dialogue_paused:
      return problems::dialogue_paused;
  }
  stop_on_bug("a refusal without words");
}

const std::vector<ProblemKind>& constitution_problems() {
  static const std::vector<ProblemKind> kinds = {not_opened,
                                                 already_opened,
                                                 another_dialogue,
                                                 sequence_not_greater,
                                                 not_a_facilitator,
                                                 not_a_focal_point,
                                                 no_seat,
                                                 not_the_import_key,
                                                 imports_not_declared,
                                                 constitution_version_unknown,
                                                 constitution_not_newer,
                                                 constitution_too_old,
                                                 no_languages,
                                                 title_not_in_every_language,
                                                 no_facilitators,
                                                 anonymity_floor_out_of_range,
                                                 import_needs_open_mode,
                                                 log_key_malformed,
                                                 map_algorithm_unknown,
                                                 map_settings_out_of_range,
                                                 map_size_beyond_log,
                                                 content_unknown,
                                                 content_already_withheld,
                                                 not_your_content,
                                                 dialogue_full,
                                                 dialogue_paused};
  return kinds;
}

}  // namespace entente::problems
