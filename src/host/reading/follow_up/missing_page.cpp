#include "host/reading/follow_up/missing_page.h"

#include <array>

#include "host/commitment_api/selection.h"
#include "host/reading/follow_up/commitments_page.h"
#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using commitment::Link;
using http::Language;
using http::Words;

constexpr Words lead{
    .en = "A promise holds by its links. These are missing, and this is who could add them.",
    .fr =
        "Un engagement tient par ses maillons. Voici ceux qui manquent, et qui pourrait les "
        "ajouter."};
constexpr Words nothing{.en = "Nothing is missing today.", .fr = "Rien ne manque aujourd’hui."};
constexpr Words all_word{.en = "See all in the register: ",
                         .fr = "Tous les voir au registre\u202f: "};
constexpr Words needs_script{
    .en = "Adding a link needs JavaScript: whoever adds it signs it.",
    .fr = "Ajouter un maillon demande JavaScript\u202f: qui l’ajoute le signe."};

struct Lacked {
  Link link;
  Words name;
  Words who;
};
// Office and action are not among them: the law asks for both.
constexpr std::array lacked = {
    Lacked{Link::global_paragraph,
           {.en = "No global paragraph", .fr = "Sans paragraphe mondial"},
           {.en = "The owner can name a paragraph of an instrument.",
            .fr = "Le responsable peut nommer le paragraphe d’un instrument."}},
    Lacked{Link::regional_text,
           {.en = "No regional text", .fr = "Sans texte régional"},
           {.en = "The owner can name a regional text.",
            .fr = "Le responsable peut nommer un texte régional."}},
    Lacked{Link::national_ground,
           {.en = "No law, plan or budget", .fr = "Sans loi, plan ni budget"},
           {.en = "The owner can name a law, a plan or a budget line.",
            .fr = "Le responsable peut nommer une loi, un plan ou une ligne budgétaire."}},
    Lacked{Link::milestone,
           {.en = "No milestone", .fr = "Sans jalon"},
           {.en = "The owner can add a milestone with a date and a target.",
            .fr = "Le responsable peut ajouter un jalon avec une date et une cible."}},
    Lacked{Link::evidence,
           {.en = "No evidence", .fr = "Sans preuve"},
           {.en = "The owner can attach evidence to a report.",
            .fr = "Le responsable peut joindre des preuves à un rapport."}},
    Lacked{Link::verification,
           {.en = "Confirmed by nobody", .fr = "Sans confirmation"},
           {.en = "Another constituency can say what it finds.",
            .fr = "Un autre collège peut dire ce qu’il constate."}}};
constexpr std::size_t shown_max = 20;  // of each link; the register has them all

}  // namespace

Page missing_page(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                  Language reader) {
  const auto& state = kept.state();
  Markup parts;
  for (const auto& [link, name, who] : lacked) {
    const commitment_api::Selection selection{
        .missing = link, .order = commitment_api::Selection::Order::due, .limit = shown_max};
    const auto found = commitment_api::find(state.commitment, selection, as_of);
    if (found.total == 0) continue;
    Markup list;
    for (const auto& one : found.page) {
      Markup owners;
      for (const auto& owner : one.commitment->terms.owners)
        owners += (owners.empty() ? Markup{} : Markup::words(", ")) +
                  side_named(state, owner.constituency, words, reader);
      const auto path = "/d/" + kept.dialogue() + "/read/commitments/" +
                        std::to_string(one.commitment->id.number);
      list +=
          element("li", link_to(path, reader, said(one.commitment->terms.action, words, reader)) +
                            quiet(owners));
    }
    Markup inside = element("p", who.in(reader)) + element("ul", list);
    if (found.total > found.page.size()) {
      const auto query =
          "missing=" + std::string{commitment::link_names[static_cast<std::size_t>(link)]} +
          "&order=due";
      inside += element("p", element("a", {{"href", register_path(kept, query, reader)}},
                                     Markup::words(std::string{all_word.in(reader)} +
                                                   number(found.total, reader))));
    }
    parts += element(
        "section",
        element("h2", std::string{name.in(reader)} + " · " + number(found.total, reader)) + inside);
  }
  return page_below(
      kept, "missing", titles::missing, needs_script,
      element("p", lead.in(reader)) + (parts.empty() ? element("p", nothing.in(reader)) : parts),
      reader);
}

}  // namespace entente::reading
