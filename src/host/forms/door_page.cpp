#include "host/forms/door_page.h"

#include <span>

#include "dialogue/agreement/state.h"
#include "host/clerk_api/foreword.h"
#include "host/forms/entrusted_key.h"
#include "host/forms/law.h"
#include "host/reading/dialogue_page.h"
#include "host/reading/frame/pause_notice.h"

namespace entente::forms {
namespace {

using http::Language;
using http::Words;
using reading::element;
using reading::Markup;

constexpr Words title{.en = "Take a seat without script", .fr = "Prendre place sans script"};
constexpr Words lead{
    .en =
        "With a code you can vote and write here by plain forms, in any browser. That has a "
        "price: read it before you type your code, for a code works once.",
    .fr =
        "Avec un code, vous pouvez ici voter et écrire par de simples formulaires, dans tout "
        "navigateur. Cela a un prix\u202f: lisez-le avant de saisir votre code, car il ne sert "
        "qu’une fois."};

constexpr Words lost_title{.en = "What you give up", .fr = "Ce à quoi vous renoncez"};
constexpr Words lost[] = {
    {.en = "The host signs for you. While you use these pages it could see how you vote, and could "
           "vote or write in your name.",
     .fr = "L’hôte signe pour vous. Tant que vous utilisez ces pages, il pourrait voir comment "
           "vous votez, et voter ou écrire en votre nom."},
    {.en = "It says so in the register: your pseudonym is marked as one whose key the host has "
           "seen, and results say how many there are.",
     .fr = "Il le dit dans le registre\u202f: votre pseudonyme y est marqué comme celui d’une clé "
           "que l’hôte a vue, et les résultats disent combien il y en a."},
    {.en = "Whoever uses this browser after you can go on in your name until you leave.",
     .fr = "Qui utilise ce navigateur après vous peut continuer en votre nom tant que vous n’avez "
           "pas quitté."},
};

constexpr Words kept_title{.en = "What stays", .fr = "Ce qui demeure"};
constexpr Words kept_words[] = {
    {.en = "Your vote counts like any other, once, in your constituency, and everybody can verify "
           "that.",
     .fr = "Votre vote compte comme tout autre, une seule fois, dans votre collège, et chacun peut "
           "le vérifier."},
    {.en = "Others learn no more about your votes than about anybody’s: only the host could.",
     .fr = "Les autres n’en apprennent pas plus sur vos votes que sur ceux de quiconque\u202f: "
           "seul l’hôte le pourrait."},
    {.en = "You get a receipt for each answer, which can be checked without us.",
     .fr = "Vous recevez pour chaque réponse un reçu, qui se contrôle sans nous."},
    {.en = "The host stores no copy of your key. It comes from your browser with each form and is "
           "forgotten once it has signed: that is our promise, which nobody can check.",
     .fr = "L’hôte ne garde aucune copie de votre clé. Elle vient de votre navigateur avec chaque "
           "formulaire, et il l’oublie après avoir signé\u202f: c’est notre promesse, que personne "
           "ne peut contrôler."},
};

constexpr Words without_title{.en = "How to do without", .fr = "Comment s’en passer"};
constexpr Words without_words{
    .en =
        "In a browser with JavaScript, on this device or another, the key is made there and never "
        "leaves it: ",
    .fr =
        "Dans un navigateur avec JavaScript, sur cet appareil ou un autre, la clé y est créée et "
        "ne le quitte jamais\u202f: "};
constexpr Words without_link{.en = "take your seat there", .fr = "y prendre place"};

constexpr Words rules_title{.en = "The rules between us", .fr = "Les règles entre nous"};
constexpr Words rules_signed{.en = "Signed by: ", .fr = "Signées par\u202f: "};
constexpr Words rules_accept{.en = "By taking your seat you accept these rules.",
                             .fr = "En prenant votre siège, vous acceptez ces règles."};

constexpr Words form_title{.en = "Your seat", .fr = "Votre siège"};
constexpr Words code_label{.en = "Your code", .fr = "Votre code"};
constexpr Words code_hint{
    .en = "Six characters, from your invitation. Capitals and spaces do not matter.",
    .fr =
        "Six caractères, sur votre invitation\u202f; majuscules ou minuscules, avec ou sans "
        "espaces."};
constexpr Words accept_label{
    .en = "I know that the host could see and change my votes while I vote here.",
    .fr = "Je sais que l’hôte pourrait voir et changer mes votes tant que je vote ici."};
constexpr Words shared_label{
    .en =
        "Others use this device: forget my seat when the browser is closed. Otherwise it is kept "
        "for 30 days, or until I leave.",
    .fr =
        "D’autres utilisent cet appareil\u202f: oublier mon siège à la fermeture du navigateur. "
        "Sinon, il est gardé 30 jours, ou jusqu’à ce que je quitte."};
constexpr Words take{.en = "Take my seat", .fr = "Prendre mon siège"};
constexpr Words open_anew{.en = "Open this page anew", .fr = "Rouvrir cette page"};
constexpr Words written_title{.en = "What you wrote, to copy it",
                              .fr = "Ce que vous avez écrit, pour le recopier"};

Markup list(std::span<const Words> sentences, Language language) {
  Markup items;
  for (const auto& one : sentences) items += element("li", one.in(language));
  return element("ul", items);
}

Markup rules(const Reader& reader) {
  const auto* agreed = clerk_api::rules_in_force(reader.state());
  if (agreed == nullptr) return {};
  Markup items, sides;
  const auto& parts = agreed->parts();
  for (std::size_t i = 1; i < parts.size(); ++i)
    items += element("li", reading::said(parts[i].text, reader.words, reader.language));
  for (const auto& side : clerk_api::signed_by(reader.state(), *agreed)) {
    if (!sides.empty()) sides += Markup::words(", ");
    sides += reading::side_named(reader.state(), side, reader.words, reader.language);
  }
  Markup inside = element("ol", items);
  if (!sides.empty())
    inside += reading::quiet(Markup::words(rules_signed.in(reader.language)) + sides);
  return reading::section(rules_title, reader.language,
                          inside + element("p", rules_accept.in(reader.language)));
}

Markup box(const char* name, bool ticked, const Words& label, Language language) {
  const auto input =
      ticked ? element("input",
                       {{"type", "checkbox"}, {"name", name}, {"value", "1"}, {"checked", ""}}, {})
             : element("input", {{"type", "checkbox"}, {"name", name}, {"value", "1"}}, {});
  return element("p", element("label", {{"class", "check"}},
                              input + Markup::words(" ") + Markup::words(label.in(language))));
}

Markup code_field(const Knocked& knocked, Language language) {
  return element("p", element("label", {{"for", "code"}}, Markup::words(code_label.in(language))) +
                          element("span", {{"class", "hint"}, {"id", "code-hint"}},
                                  Markup::words(code_hint.in(language))) +
                          element("input",
                                  {{"type", "text"},
                                   {"name", "code"},
                                   {"id", "code"},
                                   {"value", knocked.code},
                                   {"autocomplete", "off"},
                                   {"autocapitalize", "characters"},
                                   {"spellcheck", "false"},
                                   {"aria-describedby", "code-hint"},
                                   {"required", ""}},
                                  {}));
}

// Without a key in the browser nothing can be sent; asked for anew, the page brings one.
Markup form_anew(const Reader& reader, const Knocked& knocked) {
  const auto inside = hidden("lang", http::tag_of(reader.language)) +
                      code_field(knocked, reader.language) +
                      element("p", element("button", open_anew.in(reader.language)));
  return element("form", {{"method", "get"}, {"action", seat_path(reader.kept.dialogue())}},
                 inside);
}

Markup form(const Reader& reader, const std::string& token, const Knocked& knocked) {
  const auto language = reader.language;
  if (token.empty()) return reading::section(form_title, language, form_anew(reader, knocked));
  const auto inside = hidden("token", token) + code_field(knocked, language) +
                      box("loss", knocked.loss_accepted, accept_label, language) +
                      box("shared", knocked.shared_device, shared_label, language) +
                      element("p", element("button", take.in(language)));
  const auto action = reading::in_language(seat_path(reader.kept.dialogue()), language);
  return reading::section(form_title, language,
                          element("form", {{"method", "post"}, {"action", action}}, inside));
}

Markup price(const Reader& reader) {
  const auto language = reader.language;
  const auto join = "/d/" + reader.kept.dialogue() + "/join";
  return reading::section(lost_title, language, list(lost, language)) +
         reading::section(kept_title, language, list(kept_words, language)) +
         reading::section(without_title, language,
                          element("p", Markup::words(without_words.in(language)) +
                                           element("a", {{"href", join}},
                                                   Markup::words(without_link.in(language))) +
                                           Markup::words(".")));
}

}  // namespace

Markup notice(const Trouble& trouble) {
  if (!trouble) return {};
  return element("div", {{"class", "paused"}, {"role", "alert"}, {"id", "trouble"}},
                 element("p", element("strong", trouble.title)) + element("p", trouble.detail));
}

std::string headed(const Trouble& trouble, const std::string& name) {
  return trouble ? trouble.title + " · " + name : name;
}

Markup hidden(std::string_view name, std::string_view value) {
  return element("input", {{"type", "hidden"}, {"name", name}, {"value", value}}, {});
}

reading::Page door_page(const Reader& reader, const std::string& token, const Knocked& knocked) {
  const auto language = reader.language;
  const auto& terms = reader.state().opening->terms;
  auto refused = knocked.trouble;
  const bool possible = knows_entrusted_keys(reader.state());
  if (!possible) refused = trouble(law_without_forms, language);
  Markup main =
      reading::back_to_dialogue(reader.kept.dialogue(), language) + notice(refused) +
      element("h1", title.in(language)) +
      element("p", {{"class", "voice"}}, reading::said(terms.title, reader.words, language));
  if (!knocked.written.empty())
    main += reading::section(
        written_title, language,
        element("p", {{"class", "written"}, {"dir", "auto"}}, Markup::words(knocked.written)));
  main += element("p", lead.in(language)) + price(reader);
  if (possible)
    main += rules(reader) + reading::who_sees_what(reader.state(), language) +
            form(reader, token, knocked);
  return {
      .title = headed(refused, std::string{title.in(language)}),
      .path = seat_path(reader.kept.dialogue()),
      .main = main,
      .invented = terms.invented,
      .notice = reading::pause_notice(reader.state(), reader.words, reader.language, reader.now)};
}

}  // namespace entente::forms
