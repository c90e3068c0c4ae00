#include "host/reading/frame/page.h"

#include <algorithm>
#include <array>

#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words all_dialogues{.en = "All dialogues", .fr = "Tous les dialogues"};
constexpr Words invented_words{
    .en = "Invented for demonstration: no person or institution said any of this.",
    .fr =
        "Inventé pour la démonstration\u202f: aucune personne ni institution n’a rien dit de "
        "ceci."};
constexpr Words needs_script{
    .en =
        "This page works without script, and asks no other site for anything. With JavaScript your "
        "device signs each answer itself, so that nobody, not even this host, can do it in your "
        "name; without it, the host signs.",
    .fr =
        "Cette page fonctionne sans script et n’appelle aucun autre site. Avec JavaScript, votre "
        "appareil signe lui-même chaque réponse, afin que personne, pas même cet hôte, ne puisse "
        "le "
        "faire en votre nom\u202f; sans lui, c’est l’hôte qui signe."};
constexpr Words withheld{.en = "withheld: these words are no longer given out",
                         .fr = "retenu\u202f: ce texte n’est plus communiqué"};

constexpr std::array<Words, 12> month_names{{{.en = "January", .fr = "janvier"},
                                             {.en = "February", .fr = "février"},
                                             {.en = "March", .fr = "mars"},
                                             {.en = "April", .fr = "avril"},
                                             {.en = "May", .fr = "mai"},
                                             {.en = "June", .fr = "juin"},
                                             {.en = "July", .fr = "juillet"},
                                             {.en = "August", .fr = "août"},
                                             {.en = "September", .fr = "septembre"},
                                             {.en = "October", .fr = "octobre"},
                                             {.en = "November", .fr = "novembre"},
                                             {.en = "December", .fr = "décembre"}}};

constexpr std::array<std::string_view, 7> right_to_left{"ar", "fa", "he", "ur", "ps", "dv", "yi"};

std::string_view direction_of(std::string_view tag) {
  const auto primary = tag.substr(0, tag.find('-'));
  return std::ranges::find(right_to_left, primary) != right_to_left.end() ? "rtl" : "ltr";
}

struct Version {
  std::string tag;
  std::string text;
};

std::optional<Version> version_for(const Translations& texts, const clerk_api::WordsOf& words,
                                   Language reader, std::string_view original) {
  std::optional<Version> any;
  for (const std::string_view wanted : {http::tag_of(reader), original, std::string_view{}})
    for (const auto& [tag, digest] : texts) {
      if (!wanted.empty() && tag.string() != wanted) continue;
      if (const auto text = words(digest)) return Version{tag.string(), *text};
    }
  return any;
}

std::string address_in(const Page& page, Language language) {
  return in_language(page.path, language) + page.chosen;
}

Markup head(const Page& page, Language reader) {
  return element("meta", {{"charset", "utf-8"}}, {}) +
         element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}},
                 {}) +
         element("title", page.title + " · Entente") +
         element("link", {{"rel", "stylesheet"}, {"href", "/reading.css"}}, {}) +
         element("link",
                 {{"rel", "alternate"},
                  {"hreflang", reader == Language::french ? "en" : "fr"},
                  {"href", address_in(page, reader == Language::french ? Language::english
                                                                       : Language::french)}},
                 {});
}

Markup language_link(const Page& page, Language language, Language reader) {
  const auto name = language == Language::french ? "Français" : "English";
  const auto tag = http::tag_of(language);
  const auto href = address_in(page, language);
  if (language == reader)
    return element("a", {{"href", href}, {"lang", tag}, {"aria-current", "true"}},
                   Markup::words(name));
  return element("a", {{"href", href}, {"lang", tag}, {"hreflang", tag}}, Markup::words(name));
}

Markup masthead(const Page& page, Language reader) {
  return element("header",
                 element("a", {{"href", in_language("/read", reader)}, {"class", "brand"}},
                         Markup::words("Entente")) +
                     element("nav", {{"aria-label", "Français, English"}},
                             language_link(page, Language::french, reader) +
                                 language_link(page, Language::english, reader)));
}

Markup foot(Language reader) {
  return element(
      "footer", element("p", needs_script.in(reader)) +
                    element("p", link_to("/read", reader, Markup::words(all_dialogues.in(reader))) +
                                     Markup::words(" · ") +
                                     link_to(std::string{accessibility_path}, reader,
                                             Markup::words(titles::accessibility.in(reader)))));
}

}  // namespace

http::Response html(const http::Request& request, const Page& page) {
  const Language reader = http::language_of_page(request);
  Markup body = masthead(page, reader);
  Markup inside = page.notice + page.main;
  if (page.invented)
    inside =
        element("p", {{"class", "invented"}}, Markup::words(invented_words.in(reader))) + inside;
  body += element("main", inside) + foot(reader);
  const auto document = element("html", {{"lang", http::tag_of(reader)}},
                                element("head", head(page, reader)) + element("body", body));
  http::Response response =
      http::respond(200, "text/html; charset=utf-8", "<!doctype html>\n" + document.html() + "\n");
  response.set("Vary", "Accept-Language");
  response.set("Content-Language", std::string{http::tag_of(reader)});
  response.set("Cache-Control", "no-cache");
  return response;
}

http::Response nothing_here(const http::Request& request, const http::ProblemKind& kind,
                            const Markup& ways) {
  const Language reader = http::language_of_page(request);
  const std::string title{kind.title.in(reader)};
  auto response =
      html(request, {.title = title,
                     .path = request.path,
                     .main = element("h1", Markup::words(title)) +
                             element("p", Markup::words(kind.detail.in(reader))) + ways});
  response.status = kind.status;
  return response;
}

Markup said(const Translations& texts, const clerk_api::WordsOf& words, Language reader,
            std::string_view original) {
  const auto version = version_for(texts, words, reader, original);
  if (!version) return element("em", withheld.in(reader));
  return element("span", {{"lang", version->tag}, {"dir", direction_of(version->tag)}},
                 Markup::words(version->text));
}

std::string said_plainly(const Translations& texts, const clerk_api::WordsOf& words,
                         Language reader) {
  const auto version = version_for(texts, words, reader, {});
  return version ? version->text : std::string{withheld.in(reader)};
}

Markup entrusted_seats(std::uint64_t seats, Language reader) {
  static constexpr Counted words{
      {.en = " seat took part by forms, without script: the host has seen its key.",
       .fr = " siège a participé par formulaires, sans script\u202f: l’hôte a vu sa clé."},
      {.en = " seats took part by forms, without script: the host has seen their keys.",
       .fr = " sièges ont participé par formulaires, sans script\u202f: l’hôte a vu leurs clés."}};
  return seats == 0 ? Markup{} : quiet(Markup::words(count(seats, words, reader)));
}

Markup quiet(const Markup& inside) { return element("p", {{"class", "quiet"}}, inside); }

Markup back_to_dialogue(const std::string& dialogue, Language reader) {
  constexpr Words the_dialogue{.en = "The dialogue", .fr = "Le dialogue"};
  return element(
      "p", link_to("/d/" + dialogue + "/read", reader, Markup::words(the_dialogue.in(reader))));
}

std::string number(std::uint64_t value, Language reader) {
  const std::string digits = std::to_string(value);
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0)
      grouped += reader == Language::french ? "\u202f" : ",";
    grouped += digits[i];
  }
  return grouped;
}

std::string count(std::uint64_t value, const Counted& words, Language reader) {
  const bool one = value == 1 || (value == 0 && reader == Language::french);
  return number(value, reader) + std::string{(one ? words.one : words.other).in(reader)};
}

std::string share(std::uint64_t part, std::uint64_t whole, Language reader) {
  if (whole == 0) return "–";
  return std::to_string(100 * part / whole) + (reader == Language::french ? "\u202f%" : "%");
}

Markup day(Instant at, Language reader) {
  const std::string date = to_rfc3339(at).substr(0, 10);  // 2027-03-01
  const auto number = std::to_string(std::stoi(date.substr(8, 2)));
  const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2)) - 1);
  const bool first_in_french = number == "1" && reader == Language::french;
  const auto told = number + (first_in_french ? "er " : " ") +
                    std::string{month_names[month].in(reader)} + " " + date.substr(0, 4);
  return element("time", {{"datetime", date}}, Markup::words(told));
}

Markup moment(Instant at, Language reader) {
  const std::string hour = to_rfc3339(at).substr(11, 5);
  return day(at, reader) +
         Markup::words((reader == Language::french ? " à " : ", ") + hour + " UTC");
}

Page page_below(const clerk::Register& kept, const std::string& name, const Words& title,
                const Words& limits, const Markup& inside, Language reader) {
  return {.title = std::string{title.in(reader)},
          .path = "/d/" + kept.dialogue() + "/read/" + name,
          .main = back_to_dialogue(kept.dialogue(), reader) + element("h1", title.in(reader)) +
                  inside + quiet(Markup::words(limits.in(reader))),
          .invented = kept.state().opening->terms.invented};
}

Markup side_named(const constitution::State& state, const constituency::Code& code,
                  const clerk_api::WordsOf& words, Language reader) {
  const auto* side = state.constituency.find(code);
  return side == nullptr ? Markup::words(code.string()) : said(side->name, words, reader);
}

Markup section(const Words& title, Language reader, const Markup& inside) {
  return element("section", element("h2", title.in(reader)) + inside);
}

Markup link_to(const std::string& path, Language reader, const Markup& inside) {
  return element("a", {{"href", in_language(path, reader)}}, inside);
}

std::string in_language(std::string path, Language reader) {
  return std::move(path) + "?lang=" + std::string{http::tag_of(reader)};
}

}  // namespace entente::reading
