#include "host/forms/own_statement.h"

#include <algorithm>
#include <array>

#include "foundation/encoding/trimmed.h"

namespace entente::forms {
namespace {

using http::Language;
using http::Words;
using reading::element;
using reading::Markup;

constexpr Words asked_title{.en = "What has nobody said yet?",
                            .fr = "Qu’est-ce que personne n’a encore dit\u202f?"};
constexpr Words title{.en = "A statement of your own", .fr = "Votre propre énoncé"};
constexpr Words label{.en = "Your statement", .fr = "Votre énoncé"};
constexpr Words hint{
    .en =
        "One idea that others can agree or disagree with, in 300 characters at most. Name no "
        "person; your way of writing can betray you.",
    .fr =
        "Une seule idée, avec laquelle on peut être d’accord ou non, en 300 caractères au plus. "
        "Ne nommez personne\u202f; votre manière d’écrire peut vous trahir."};
constexpr Words language_label{.en = "I write in", .fr = "J’écris en"};
constexpr Words about_me{.en = "This is a fact about me, not an opinion",
                         .fr = "C’est un fait qui me concerne, non une opinion"};
constexpr Words seen_before{
    .en = "The facilitators read it first; then everyone sees it, under your pseudonym.",
    .fr =
        "L’équipe de facilitation le lit d’abord\u202f; puis tout le monde le voit, sous votre "
        "pseudonyme."};
constexpr Words seen_after{
    .en =
        "Everyone sees it at once, under your pseudonym; the facilitators may reject it, with a "
        "reason.",
    .fr =
        "Tout le monde le voit aussitôt, sous votre pseudonyme\u202f; l’équipe de facilitation "
        "peut le rejeter, en disant pourquoi."};
constexpr Words submit{.en = "Submit", .fr = "Proposer"};
constexpr Words not_now{.en = "Not now", .fr = "Pas maintenant"};
constexpr Words cancel{.en = "Back to the statements", .fr = "Retour aux énoncés"};

struct Named {
  std::string_view tag;
  Words name;
};
constexpr std::array<Named, 6> languages{{{"en", {.en = "English", .fr = "anglais"}},
                                          {"fr", {.en = "French", .fr = "français"}},
                                          {"es", {.en = "Spanish", .fr = "espagnol"}},
                                          {"pt", {.en = "Portuguese", .fr = "portugais"}},
                                          {"ar", {.en = "Arabic", .fr = "arabe"}},
                                          {"ru", {.en = "Russian", .fr = "russe"}}}};

std::string_view name_of(const std::string& tag, Language reader) {
  const auto found = std::ranges::find(languages, tag, &Named::tag);
  return found == languages.end() ? std::string_view{tag} : found->name.in(reader);
}

Markup radio(const std::string& tag, bool chosen, Language reader) {
  const auto input =
      chosen
          ? element("input",
                    {{"type", "radio"}, {"name", "language"}, {"value", tag}, {"checked", ""}}, {})
          : element("input", {{"type", "radio"}, {"name", "language"}, {"value", tag}}, {});
  return element("label", {{"class", "check"}},
                 input + Markup::words(" ") + Markup::words(name_of(tag, reader)));
}

// The language that was chosen, else the reader's, else the first of the dialogue.
std::string language_of(const Reader& reader, const Draft& draft) {
  const auto& known = reader.state().opening->terms.languages;
  for (const auto& wanted : {draft.language, std::string{http::tag_of(reader.language)}})
    for (const auto& one : known)
      if (one.string() == wanted) return wanted;
  return known.front().string();
}

Markup language_choice(const Reader& reader, const Draft& draft) {
  const auto& known = reader.state().opening->terms.languages;
  const auto chosen = language_of(reader, draft);
  if (known.size() == 1) return hidden("language", chosen);
  Markup inside = element("legend", language_label.in(reader.language));
  for (const auto& one : known)
    inside += radio(one.string(), one.string() == chosen, reader.language);
  return element("fieldset", inside);
}

Markup about_me_box(const Draft& draft, Language language) {
  const auto input =
      draft.about_me
          ? element("input",
                    {{"type", "checkbox"}, {"name", "about_me"}, {"value", "1"}, {"checked", ""}},
                    {})
          : element("input", {{"type", "checkbox"}, {"name", "about_me"}, {"value", "1"}}, {});
  return element("p", element("label", {{"class", "check"}},
                              input + Markup::words(" ") + Markup::words(about_me.in(language))));
}

}  // namespace

std::string tidied(std::string_view typed) {
  std::string tidy;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i] == '\r') {
      if (i + 1 == typed.size() || typed[i + 1] != '\n') tidy += '\n';
    } else {
      tidy += typed[i] == '\t' ? ' ' : typed[i];
    }
  }
  return std::string{encoding::trimmed(tidy, " \n")};
}

Markup own_statement_form(const Reader& reader, const Ballot& ballot, const std::string& token,
                          const Draft& draft, bool prompted) {
  const auto language = reader.language;
  const auto path = ballot_path(reader.kept.dialogue(), ballot.question().id);
  const bool before = reader.state().opening->terms.moderation == discussion::Moderation::before;
  // A line break right after the tag is dropped by browsers, so what begins with one keeps it.
  const auto field = element(
      "p", element("label", {{"for", "text"}}, Markup::words(label.in(language))) +
               element("span", {{"class", "hint"}, {"id", "text-hint"}},
                       Markup::words(hint.in(language))) +
               element("textarea",
                       {{"name", "text"},
                        {"id", "text"},
                        {"rows", "4"},
                        {"dir", "auto"},
                        {"aria-describedby", draft.trouble ? "trouble text-hint" : "text-hint"},
                        {"aria-invalid", draft.trouble ? "true" : "false"}},
                       Markup::words("\n" + draft.text)));
  const auto back = reading::in_language(path, language) + "&later=1";
  const auto inside =
      hidden("token", token) + field + language_choice(reader, draft) +
      about_me_box(draft, language) +
      reading::quiet(Markup::words((before ? seen_before : seen_after).in(language))) +
      element("p", element("button", submit.in(language)) + Markup::words(" ") +
                       element("a", {{"href", back}, {"class", "aside"}},
                               Markup::words((prompted ? not_now : cancel).in(language))));
  const auto action = reading::in_language(path + "/statements", language);
  return notice(draft.trouble) +
         reading::section(prompted ? asked_title : title, language,
                          element("form", {{"method", "post"}, {"action", action}}, inside));
}

}  // namespace entente::forms
