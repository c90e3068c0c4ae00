#include "host/reading/accessibility_page.h"

#include <span>
#include <string>
#include <string_view>

#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

// The day the statement was gone through against the product.
constexpr std::string_view stated_on = "2026-11-29T00:00:00Z";

constexpr Words lead{
    .en =
        "Nobody should be kept out of a dialogue by the page it is held on. This is what we aim "
        "at, what is checked, what is not, and whom to tell.",
    .fr =
        "Personne ne devrait être tenu à l’écart d’un dialogue par la page où il se tient. Voici "
        "ce que nous visons, ce qui est contrôlé, ce qui ne l’est pas, et à qui le dire."};

constexpr Words standing_title{.en = "Where it stands", .fr = "Où nous en sommes"};
constexpr Words aimed_at{
    .en =
        "Aimed at: the Web Content Accessibility Guidelines 2.2 at level AA, the European standard "
        "EN 301 549 and the French RGAA 4.1.",
    .fr =
        "Visés\u202f: les règles WCAG 2.2 au niveau AA, la norme européenne EN 301 549 et le RGAA "
        "4.1."};
constexpr Words not_audited{
    .en =
        "No independent audit has been made yet. Until there is one, French rules call a service "
        "not conforming, whatever its own checks say; so we do too.",
    .fr =
        "Aucun audit indépendant n’a encore eu lieu. Tant qu’il n’y en a pas, le RGAA dit un "
        "service non conforme, quoi que disent ses propres contrôles\u202f; nous le disons donc "
        "aussi."};

constexpr Words checked_title{.en = "Checked at every change, in French and in English",
                              .fr = "Contrôlé à chaque changement, en français et en anglais"};
constexpr Words checked[] = {
    {.en = "No page is released on which an automatic check (axe) finds a fault.",
     .fr = "Aucune page n’est publiée si un contrôle automatique (axe) y trouve un défaut."},
    {.en =
         "Everything can be done with a keyboard alone: joining, voting, facilitating, reporting. "
         "The focus can be seen, and follows a change of page.",
     .fr =
         "Tout se fait au clavier seul\u202f: rejoindre, voter, animer, rendre compte. Le focus se "
         "voit, et suit le changement de page."},
    {.en = "Every page reads on a screen 320 pixels wide and with text at 200%, without scrolling "
           "sideways.",
     .fr = "Chaque page se lit sur un écran de 320 pixels et avec un texte à 200\u202f%, sans "
           "défilement horizontal."},
    {.en =
         "Contrast is computed for light, dark and high-contrast display: 4.5 to 1 for text, 3 to "
         "1 for shapes.",
     .fr =
         "Les contrastes sont calculés en clair, en sombre et en contraste élevé\u202f: 4,5 pour 1 "
         "pour le texte, 3 pour 1 pour les formes."},
    {.en = "Colour is never the only sign: groups have letters and patterns, late promises a word.",
     .fr =
         "La couleur n’est jamais le seul signe\u202f: les groupes ont une lettre et un motif, les "
         "retards un mot."},
    {.en = "Every figure that is drawn also stands in a table, the opinion map included.",
     .fr = "Toute figure dessinée figure aussi dans un tableau, y compris la carte des opinions."},
    {.en = "Who asks for less movement gets none; nothing blinks and nothing plays a sound.",
     .fr = "Qui demande moins de mouvement n’en a pas\u202f; rien ne clignote et rien ne sonne."},
    {.en = "Texts say which language they are in, so that they are spoken in it; pages turn round "
           "for languages written from right to left.",
     .fr =
         "Les textes disent leur langue, pour être lus à voix haute dans celle-ci\u202f; les pages "
         "se retournent pour les langues écrites de droite à gauche."},
    {.en = "Whoever has a code can take a seat, vote, change a vote and write a statement without "
           "JavaScript, by plain forms.",
     .fr = "Avec un code, on peut prendre place, voter, changer un vote et écrire un énoncé sans "
           "JavaScript, par de simples formulaires."},
    {.en = "What was asked, said, answered, decided, pledged and promised can be read without "
           "JavaScript, and so can its summaries: the country page, what is missing.",
     .fr = "Ce qui a été demandé, dit, répondu, décidé, scellé et promis se lit sans JavaScript, "
           "et ses synthèses aussi\u202f: la fiche pays, ce qui manque."},
};

constexpr Words unchecked_title{.en = "Not checked, or known to be lacking",
                                .fr = "Non contrôlé, ou reconnu insuffisant"};
constexpr Words unchecked[] = {
    {.en = "People who use screen readers, voice control or switches have not tried it for us yet. "
           "If you do, what you tell us counts more than our checks.",
     .fr = "Des personnes qui utilisent un lecteur d’écran, la commande vocale ou un contacteur ne "
           "l’ont pas encore éprouvé pour nous. Si c’est votre cas, ce que vous nous direz compte "
           "plus que nos contrôles."},
    {.en =
         "Voting without JavaScript has a price: the host then signs for you, where otherwise the "
         "key that makes a vote yours alone never leaves your device. The page says so first, and "
         "results say how many seats are like this. Proposals, decisions and promises are "
         "still acted on with JavaScript only.",
     .fr =
         "Voter sans JavaScript a un prix\u202f: l’hôte signe alors pour vous, quand autrement la "
         "clé qui rend votre vote vôtre ne quitte jamais votre appareil. La page le dit d’abord, "
         "et les résultats disent combien de sièges sont dans ce cas. Agir sur les propositions, "
         "les décisions et les engagements demande encore JavaScript."},
    {.en = "The drawing of the opinion map needs JavaScript; every figure of it stands in a table "
           "that does not.",
     .fr =
         "Le dessin de la carte des opinions demande JavaScript\u202f; tous ses chiffres sont dans "
         "un tableau qui n’en a pas besoin."},
    {.en = "Statements, notes and attached files are written by participants. We do not check how "
           "plain their words are, nor whether a file can be read by a screen reader.",
     .fr =
         "Les énoncés, les notes et les fichiers joints sont écrits par les participants. Nous ne "
         "contrôlons ni la simplicité de leurs mots, ni si un lecteur d’écran lit un fichier."},
    {.en = "There are no sign language, easy-to-read or spoken versions.",
     .fr = "Il n’y a pas de version en langue des signes, en facile à lire ou à écouter."},
    {.en = "The outcome as a Word or PDF file is built with titles and tables, and has not been "
           "checked with screen readers; its page says the same and can be.",
     .fr = "Le document final en Word ou en PDF a des titres et des tableaux, et n’a pas été "
           "contrôlé au lecteur d’écran\u202f; sa page dit la même chose et se prête mieux à la "
           "lecture."},
};

constexpr Words tell_title{.en = "Something keeps you out", .fr = "Quelque chose vous arrête"};
constexpr Words tell{
    .en =
        "Write to the contact on the page of your dialogue, or to its second contact if you would "
        "rather not reach the host. Say which page, what you wanted to do, and with what device; "
        "no name is needed. What you can not do on the page can be done for you in the room.",
    .fr =
        "Écrivez au contact indiqué sur la page de votre dialogue, ou au second contact si vous "
        "préférez ne pas passer par l’hôte. Dites quelle page, ce que vous vouliez faire, et avec "
        "quel appareil\u202f; un nom n’est pas nécessaire. Ce que la page ne vous permet pas peut "
        "être fait pour vous dans la salle."};
constexpr Words nobody_answers{
    .en = "If nobody answers, turn to the body in charge of equal access in your country.",
    .fr =
        "Sans réponse, tournez-vous vers l’organisme chargé de l’égalité d’accès dans votre pays "
        "(en France, le Défenseur des droits)."};
constexpr Words stated{.en = "Stated on ", .fr = "Déclaration établie le "};

Markup list(std::span<const Words> sentences, Language reader) {
  Markup items;
  for (const auto& one : sentences) items += element("li", one.in(reader));
  return element("ul", items);
}

}  // namespace

Page accessibility_page(Language reader) {
  const auto standing = element("p", aimed_at.in(reader)) + element("p", not_audited.in(reader)) +
                        quiet(Markup::words(stated.in(reader)) +
                              day(*parse_rfc3339(stated_on), reader) + Markup::words("."));
  return {.title = std::string{titles::accessibility.in(reader)},
          .path = std::string{accessibility_path},
          .main = element("h1", titles::accessibility.in(reader)) + element("p", lead.in(reader)) +
                  section(standing_title, reader, standing) +
                  section(checked_title, reader, list(checked, reader)) +
                  section(unchecked_title, reader, list(unchecked, reader)) +
                  section(tell_title, reader,
                          element("p", tell.in(reader)) + element("p", nobody_answers.in(reader)))};
}

}  // namespace entente::reading
