#include "host/reading/frame/sheet.h"

#include "host/reading/frame/page.h"

namespace entente::reading {
namespace {

constexpr http::Words back_words{.en = "Back to the page", .fr = "Retour à la page"};

Markup field(const http::Field& one, http::Language reader) {
  const auto input = element("input",
                             {{"type", one.type},
                              {"name", one.name},
                              {"id", one.name},
                              {"value", one.value},
                              {"autocomplete", one.type},
                              {"required", ""}},
                             {});
  return element(
      "p", element("label", {{"for", one.name}}, Markup::words(one.label.in(reader))) + input);
}

Markup form(const http::Sheet& sheet, http::Language reader) {
  if (sheet.button.en.empty()) return {};
  Markup inside;
  for (const auto& one : sheet.fields) inside += field(one, reader);
  inside += element("p", element("button", sheet.button.in(reader)));
  return element("form", {{"method", "post"}, {"action", in_language(sheet.path, reader)}}, inside);
}

constexpr http::Words follow_words{.en = "Be told by mail when this changes",
                                   .fr = "Recevoir un courriel quand cela change"};

constexpr http::Words feed_words{.en = "Its news, as a feed (Atom)",
                                 .fr = "Ses nouvelles, en fil (Atom)"};

}  // namespace

Markup ways_to_follow(const std::string& dialogue, const Followable& what, bool by_mail,
                      http::Language reader) {
  const auto number = std::to_string(what.number);
  const auto feed = "/api/v1/dialogues/" + dialogue + "/" + std::string{what.room} + "/" + number +
                    "/changes.atom";
  Markup ways = element("a", {{"href", feed}}, Markup::words(feed_words.in(reader)));
  if (by_mail)
    ways += Markup::words(" · ") +
            link_to("/d/" + dialogue + "/letters/" + std::string{what.kind} + "-" + number, reader,
                    Markup::words(follow_words.in(reader)));
  return element("p", ways);
}

http::Response draw_sheet(const http::Request& request, const http::Sheet& sheet) {
  const auto reader = http::language_of_page(request);
  Markup main = element("h1", sheet.title.in(reader));
  for (const auto& line : sheet.lines) main += element("p", line.in(reader));
  main += form(sheet, reader) +
          element("p", link_to(sheet.back, reader, Markup::words(back_words.in(reader))));
  auto response = html(
      request, {.title = std::string{sheet.title.in(reader)}, .path = sheet.path, .main = main});
  response.status = sheet.status;
  return response;
}

}  // namespace entente::reading
