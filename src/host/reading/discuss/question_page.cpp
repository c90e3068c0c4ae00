#include "host/reading/discuss/question_page.h"

#include <algorithm>

#include "host/reading/discuss/ground.h"
#include "host/reading/discuss/roles_filter.h"
#include "host/reading/discuss/words_in_dispute.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words back{.en = "Back to the dialogue", .fr = "Retour au dialogue"};
constexpr Words open_words{
    .en = "This question is open: figures are provisional.",
    .fr = "Cette question est ouverte\u202f: les chiffres sont provisoires."};
constexpr Words closed_words{.en = "This question is closed.", .fr = "Cette question est close."};
constexpr Words statements_title{.en = "Statements", .fr = "Énoncés"};
constexpr Words statement_word{.en = "Statement", .fr = "Énoncé"};
constexpr Words all_word{.en = "All", .fr = "Tous"};
constexpr Words group_word{.en = "Group ", .fr = "Groupe "};
constexpr Words table_words{
    .en = "Share that agrees, of those who voted; the number of votes in brackets",
    .fr = "Part d’accord parmi les votes exprimés\u202f; entre parenthèses, leur nombre"};
constexpr Words too_few{.en = "too few to show", .fr = "trop peu pour être montré"};
constexpr Words next_word{.en = "Further statements", .fr = "Énoncés suivants"};

using Shown = const std::optional<clerk::DrawnMap>;

const opinion::MapStatement* on_map(const Shown& map, StatementId id) {
  if (!map) return nullptr;
  const auto at = std::ranges::find(map->map->statements, id, &opinion::MapStatement::statement);
  return at == map->map->statements.end() ? nullptr : &*at;
}

class QuestionPage {
 public:
  QuestionPage(const clerk::Register& kept, Shown& map, const clerk_api::WordsOf& words,
               Language reader)
      : kept_(kept), map_(map), words_(words), reader_(reader) {}

  Markup table(std::span<const StatementId> shown) const {
    Markup rows;
    for (const StatementId id : shown) rows += row(id);
    const auto whole = element("thead", element("tr", head())) + element("tbody", rows);
    return quiet(Markup::words(table_words.in(reader_))) +
           element("div",
                   {{"class", "scroll"},
                    {"tabindex", "0"},
                    {"role", "region"},
                    {"aria-label", statements_title.in(reader_)}},
                   element("table", whole));
  }

  Markup text_of(StatementId id) const {
    const auto& statement = *kept_.state().discussion.statement(id);
    return said(statement.text, words_, reader_, statement.language.string());
  }

 private:
  Markup column(const Markup& name) const { return element("th", {{"scope", "col"}}, name); }

  Markup head() const {
    Markup cells = column(Markup::words(statement_word.in(reader_)));
    cells += column(Markup::words(all_word.in(reader_)));
    if (!map_) return cells;
    for (std::size_t i = 0; i < map_->map->groups.size(); ++i)
      cells += column(
          Markup::words(std::string{group_word.in(reader_)} + static_cast<char>('A' + i % 26)));
    for (const auto& shown : map_->map->constituencies) cells += column(name_of(shown.code));
    return cells;
  }

  Markup name_of(const std::string& code) const {
    for (const auto& declared : kept_.state().constituency.constituencies())
      if (declared.code.string() == code) return said(declared.name, words_, reader_);
    return Markup::words(code);
  }

  Markup cell(const opinion::Tally& tally) const {
    if (tally.voters() == 0) return element("td", "–");
    return element("td", share(tally.agree, tally.voters(), reader_) + " (" +
                             number(tally.voters(), reader_) + ")");
  }

  Markup row(StatementId id) const {
    const auto* placed = on_map(map_, id);
    Markup cells = element("th", {{"scope", "row"}}, text_of(id));
    if (placed == nullptr) {
      const auto sides = map_ ? map_->map->groups.size() + map_->map->constituencies.size() : 0;
      const auto span = std::to_string(sides + 1);
      return element(
          "tr", cells + element("td", {{"colspan", span}}, Markup::words(too_few.in(reader_))));
    }
    cells += cell(placed->tally);
    for (const auto& tally : placed->groups) cells += cell(tally);
    for (const auto& tally : placed->constituencies) cells += cell(tally);
    return element("tr", cells);
  }

  const clerk::Register& kept_;
  Shown& map_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Page question_page(const clerk::Register& kept, QuestionId question, Shown& map, std::size_t from,
                   const std::optional<std::string>& role, const clerk_api::WordsOf& words,
                   Language reader) {
  const auto& state = kept.state();
  const auto& posed = *state.discussion.question(question);
  const auto path = "/d/" + kept.dialogue() + "/read/q/" + std::to_string(question.number);
  const auto about = by_role(
      state, posed, clerk_api::statements_of(state, question, clerk_api::Rejected::left_out), role,
      path, reader);
  const auto& all = about.shown;
  const auto begin = std::min(from, all.size());
  const auto end = std::min(begin + statements_on_a_page, all.size());
  const QuestionPage parts{kept, map, words, reader};
  const auto dialogue = "/d/" + kept.dialogue() + "/read";

  Markup main = element(
      "p", element("a", {{"href", in_language(dialogue, reader)}}, Markup::words(back.in(reader))));
  main += element("h1", said(posed.text, words, reader));
  main += element("p", (posed.closed_by ? closed_words : open_words).in(reader)) +
          entrusted_seats(state.constituency.entrusted_before(state.size), reader);
  const auto* drawn = map ? map->map.get() : nullptr;
  const bool whole = begin == 0 && about.chosen.empty();
  if (whole) {
    main += section(ground_title, reader, common_ground(drawn, state, words, reader));
    if (drawn != nullptr)
      main += element("section", refused_and_divided(drawn, "h2", state, words, reader));
  }
  const auto disputed = words_in_dispute(state, question, words, reader);
  if (whole && !disputed.empty()) main += section(words_in_dispute_title, reader, disputed);
  main += element("section", element("h2", statements_title.in(reader)) + about.filter +
                                 parts.table(std::span{all}.subspan(begin, end - begin)));
  if (end < all.size()) {
    const auto next = in_language(path, reader) + about.chosen + "&from=" + std::to_string(end);
    main += element(
        "p", element("a", {{"href", next}, {"rel", "next"}}, Markup::words(next_word.in(reader))));
  }
  return {.title = said_plainly(posed.text, words, reader),
          .path = path,
          .main = main,
          .invented = state.opening->terms.invented,
          .chosen = about.chosen};
}

}  // namespace entente::reading
