#include "host/reading/discuss/themes_page.h"

#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words themes_title{.en = "Themes", .fr = "Thèmes"};
constexpr Words no_theme{.en = "No theme has been named yet.", .fr = "Aucun thème n’est nommé."};
constexpr Words parked_title{.en = "Parked", .fr = "Remis à plus tard"};
constexpr Words nothing_parked{.en = "Nothing is parked.", .fr = "Rien n’a été remis à plus tard."};
constexpr Words with_word{.en = "With: ", .fr = "Confié à\u202f: "};
constexpr Words with_nobody{.en = "With nobody yet.", .fr = "Confié à personne encore."};
constexpr Words needs_script{
    .en = "Naming a theme and parking an item need JavaScript: facilitators sign both.",
    .fr =
        "Nommer un thème et remettre un point à plus tard demandent JavaScript\u202f: la "
        "facilitation signe l’un et l’autre."};

Markup one_theme(const session::Theme& theme, const constitution::State& state,
                 const clerk_api::WordsOf& words, Language reader) {
  Markup list;
  for (const StatementId id : theme.named.act.statements) {
    const auto& statement = *state.discussion.statement(id);
    list += element("li", said(statement.text, words, reader, statement.language.string()));
  }
  return element("p", element("strong", said(theme.named.act.title, words, reader))) +
         (list.empty() ? list : element("ul", list));
}

}  // namespace

Markup themes_told(const std::vector<const session::Theme*>& themes, QuestionId question,
                   const constitution::State& state, const clerk_api::WordsOf& words,
                   Language reader) {
  Markup all;
  for (const auto* theme : themes)
    if (theme->named.act.question == question) all += one_theme(*theme, state, words, reader);
  return all;
}

Markup parked_told(const std::vector<outcome::Parked>& items, const constitution::State& state,
                   const clerk_api::WordsOf& words, Language reader) {
  Markup list;
  for (const auto& [item, assigned] : items) {
    const auto with =
        assigned ? Markup::words(with_word.in(reader)) + side_named(state, *assigned, words, reader)
                 : Markup::words(with_nobody.in(reader));
    list += element("li", said(item->parked.act.text, words, reader) + quiet(with));
  }
  return list.empty() ? list : element("ul", list);
}

Page themes_page(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader) {
  const auto& state = kept.state();
  Markup themes;
  const auto named = outcome::themes_at(state, state.size);
  for (const auto& question : state.discussion.questions()) {
    const auto told = themes_told(named, question.id, state, words, reader);
    if (!told.empty())
      themes += element("p", {{"class", "quiet"}}, said(question.text, words, reader)) + told;
  }
  const auto parked = parked_told(outcome::items_at(state, state.size), state, words, reader);
  const auto or_none = [&](const Markup& told, const Words& none) {
    return told.empty() ? element("p", none.in(reader)) : told;
  };
  return page_below(kept, "themes", titles::themes, needs_script,
                    section(themes_title, reader, or_none(themes, no_theme)) +
                        section(parked_title, reader, or_none(parked, nothing_parked)),
                    reader);
}

}  // namespace entente::reading
