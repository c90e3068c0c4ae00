#include "host/reading/discuss/answers_page.h"

#include <algorithm>
#include <unordered_map>

#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words lead{
    .en =
        "Every accepted statement is owed a public answer, by a date: taken up and where, or why "
        "not. Whoever is late is shown to be.",
    .fr =
        "Chaque énoncé accepté a droit à une réponse publique, avant une date\u202f: repris et "
        "où, ou pourquoi non. Les retards se voient."};
constexpr Words none_yet{.en = "No statement is owed an answer yet.",
                         .fr = "Aucun énoncé n’attend encore de réponse."};
constexpr Words needs_script{
    .en = "Asking for an answer and giving one need JavaScript: each is signed by who does it.",
    .fr = "Demander une réponse et répondre demandent JavaScript\u202f: chacun signe la sienne."};
constexpr Words next_word{.en = "Further statements", .fr = "Énoncés suivants"};
constexpr Words unaddressed{.en = "Nobody has been asked to answer it yet.",
                            .fr = "Personne n’a encore été prié d’y répondre."};
constexpr Words forgotten_word{.en = "Forgotten: the session closed, and nobody was asked, on ",
                               .fr =
                                   "Oublié\u202f: personne n’avait été prié d’y répondre à la "
                                   "clôture de la séance, le "};
constexpr Words answered_word{.en = "answered on ", .fr = "a répondu le "};
constexpr Words late_word{.en = ", after the day that was set: ",
                          .fr = ", après la date fixée\u202f: "};
constexpr Words due_word{.en = "answer due by ", .fr = "réponse attendue avant le "};
constexpr Words overdue_word{.en = "overdue since ", .fr = "en retard depuis le "};
constexpr Words where_word{.en = "Where: ", .fr = "Où\u202f: "};
constexpr Words why_word{.en = "Why: ", .fr = "Pourquoi\u202f: "};
constexpr std::array outcome_words = {Words{.en = "Taken up", .fr = "Repris"},
                                      Words{.en = "Taken up in part", .fr = "Repris en partie"},
                                      Words{.en = "Not taken up", .fr = "Non repris"}};

// When a session closed that was about this question and had this statement before it.
const Instant* left_by(const constitution::State& state, const discussion::Statement& statement) {
  for (const auto& session : state.session.sessions()) {
    if (!session.closed || session.closed->index < statement.index) continue;
    const auto& phases = session.opened.act.phases;
    const auto names = [&](QuestionId id) {
      return std::ranges::find(phases, id, &session::Phase::question) != phases.end();
    };
    const bool none = std::ranges::all_of(
        phases, [](const auto& phase) { return phase.question == QuestionId{}; });
    if (none || names(statement.question)) return &session.closed->at;
  }
  return nullptr;
}

}  // namespace

Markup requested(const session::Request& request,
                 std::span<const session::Kept<session::StatementAnsweredV1>> answers,
                 Instant as_of, const constitution::State& state, const clerk_api::WordsOf& words,
                 Language reader) {
  const auto& asked = request.asked.act;
  Markup line =
      element("strong", side_named(state, asked.of, words, reader)) + Markup::words(" · ");
  if (answers.empty()) {
    const bool late = as_of > asked.due;
    const auto told =
        Markup::words((late ? overdue_word : due_word).in(reader)) + day(asked.due, reader);
    return line + (late ? element("strong", {{"class", "late"}}, told) : told);
  }
  const auto& newest = answers.back();
  line += Markup::words(answered_word.in(reader)) + day(newest.at, reader);
  if (answers.front().at > asked.due)
    line += Markup::words(late_word.in(reader)) + day(asked.due, reader);
  line += element(
      "p",
      element("strong", outcome_words[static_cast<std::size_t>(newest.act.outcome)].in(reader)));
  const auto part = [&](const Words& name, const Translations& text) {
    if (!text.empty())
      line += element("p", Markup::words(name.in(reader)) + said(text, words, reader));
  };
  part(where_word, newest.act.where);
  part(why_word, newest.act.reason);
  return line;
}

Page answers_page(const clerk::Register& kept, std::size_t from, Instant as_of,
                  const clerk_api::WordsOf& words, Language reader) {
  const auto& state = kept.state();
  std::unordered_map<StatementId, std::vector<const session::Request*>> asked;
  for (const auto& request : state.session.requests())
    asked[request.asked.act.statement].push_back(&request);
  std::vector<const discussion::Statement*> shown;
  for (const auto& statement : state.discussion.statements())
    if (asked.contains(statement.id) || outcome::owed_answer(state, statement, state.size))
      shown.push_back(&statement);
  const auto begin = std::min(from, shown.size());
  const auto end = std::min(begin + answers_on_a_page, shown.size());
  Markup list;
  for (std::size_t i = begin; i < end; ++i) {
    const auto& statement = *shown[i];
    Markup item = element("p", {{"class", "voice"}},
                          said(statement.text, words, reader, statement.language.string()));
    Markup requests;
    for (const auto* request : asked[statement.id])
      requests += element("li", requested(*request, request->answers, as_of, state, words, reader));
    if (!requests.empty()) {
      item += element("ul", requests);
    } else if (const auto* left = left_by(state, statement)) {
      item += element("p", element("strong", {{"class", "late"}},
                                   Markup::words(forgotten_word.in(reader)) + day(*left, reader)));
    } else {
      item += quiet(Markup::words(unaddressed.in(reader)));
    }
    list += element("li", item);
  }
  Markup inside = element("p", lead.in(reader)) +
                  (list.empty() ? element("p", none_yet.in(reader)) : element("ol", list));
  if (end < shown.size()) {
    const auto next = in_language("/d/" + kept.dialogue() + "/read/answers", reader) +
                      "&from=" + std::to_string(end);
    inside += element(
        "p", element("a", {{"href", next}, {"rel", "next"}}, Markup::words(next_word.in(reader))));
  }
  return page_below(kept, "answers", titles::answers, needs_script, inside, reader);
}

}  // namespace entente::reading
