#include "host/reading/discuss/words_in_dispute.h"

#include <map>

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words lead{
    .en =
        "How people understand a word of a statement, in their own words. Nobody decides who is "
        "right: it is for the room to settle, or to write more clearly.",
    .fr =
        "Comment chacun entend un mot d’un énoncé, avec ses propres mots. Personne ne "
        "tranche\u202f: "
        "c’est à la salle d’en convenir, ou d’écrire plus clairement."};
constexpr Words no_side{.en = "Constituency not given", .fr = "Collège non précisé"};

Markup reading_of(const constitution::State& state, const session::Understanding& one,
                  const clerk_api::WordsOf& words, Language reader) {
  const auto& act = one.submitted.act;
  const auto* side = clerk_api::shown_side(state, one.author);
  const auto who = side == nullptr ? Markup::words(no_side.in(reader))
                                   : side_named(state, side->code, words, reader);
  const auto tag = act.language.string();
  return element("li", element("strong", said(act.word, words, reader, tag)) +
                           element("p", said(act.meaning, words, reader, tag)) + quiet(who));
}

}  // namespace

Markup words_in_dispute(const constitution::State& state, QuestionId question,
                        const clerk_api::WordsOf& words, Language reader) {
  std::map<StatementId, Markup> by_statement;
  for (const auto& one : state.session.understandings()) {
    const auto id = one.submitted.act.statement;
    if (state.discussion.statement(id)->question == question)
      by_statement[id] += reading_of(state, one, words, reader);
  }
  Markup told;
  for (const auto& [id, readings] : by_statement) {
    const auto& statement = *state.discussion.statement(id);
    told += element("p", {{"class", "voice"}},
                    said(statement.text, words, reader, statement.language.string())) +
            element("ul", readings);
  }
  return told.empty() ? told : element("p", lead.in(reader)) + told;
}

}  // namespace entente::reading
