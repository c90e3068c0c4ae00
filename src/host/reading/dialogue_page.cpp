#include "host/reading/dialogue_page.h"

#include <algorithm>

#include "host/clerk_api/dialogue_asked.h"
#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words title_of_all{.en = "Dialogues of this host", .fr = "Les dialogues de cet hôte"};
constexpr Words none_yet{.en = "No dialogue is open here yet.",
                         .fr = "Aucun dialogue n’est encore ouvert ici."};
constexpr Words questions_title{.en = "Questions", .fr = "Questions"};
constexpr Words no_question{.en = "No question has been asked yet.",
                            .fr = "Aucune question n’est encore posée."};
constexpr Words open_word{.en = "open", .fr = "ouverte"};
constexpr Words closed_word{.en = "closed", .fr = "close"};
constexpr Counted statements_count{{.en = " statement", .fr = " énoncé"},
                                   {.en = " statements", .fr = " énoncés"}};
constexpr Counted voters_count{{.en = " person has voted", .fr = " personne a voté"},
                               {.en = " people have voted", .fr = " personnes ont voté"}};
constexpr Words vote_link{.en = "Vote and write without script, with a code",
                          .fr = "Voter et écrire sans script, avec un code"};
constexpr Words sessions_title{.en = "The sessions", .fr = "Les séances"};
constexpr Words note_link{.en = "The concept note", .fr = "La note de cadrage"};
constexpr Words outcome_link{.en = "What came of session ", .fr = "Ce qui est sorti de la séance "};
constexpr Words further_title{.en = "From words to acts", .fr = "Des mots aux actes"};
constexpr Words commitments_link{.en = "Commitments", .fr = "Engagements"};
constexpr Words country_link{.en = "Country page: all of it summed up",
                             .fr = "Fiche pays\u202f: le tout en résumé"};
constexpr Words constituencies_title{.en = "Constituencies", .fr = "Les collèges"};
constexpr Words constituency_word{.en = "Constituency", .fr = "Collège"};
constexpr Words seats_word{.en = "Seats", .fr = "Sièges"};
constexpr Words taken_word{.en = "Taken", .fr = "Occupés"};
constexpr Words absent_word{.en = "absent", .fr = "absent"};
constexpr Words who_title{.en = "Who can see what", .fr = "Qui voit quoi"};
constexpr Words protected_words{
    .en =
        "Single votes are never published. The public sees totals only, and none of a side of "
        "fewer people than the floor. Only the auditors whom the constituencies name see single "
        "votes. The floor is ",
    .fr =
        "Les votes ne sont jamais publiés un par un. Le public ne voit que des totaux, et aucun "
        "d’un côté de moins de personnes que le seuil. Seuls les auditeurs que nomment les "
        "collèges voient chaque vote. Le seuil est de "};
constexpr Words open_words{
    .en =
        "Votes are under pseudonyms. When a question is closed they are published under these "
        "pseudonyms, unless a constituency has fewer people than the floor. The floor is ",
    .fr =
        "Les votes sont sous pseudonyme. Quand une question est close, ils sont publiés sous ces "
        "pseudonymes, sauf si un collège compte moins de personnes que le seuil. Le seuil est "
        "de "};
constexpr Words proof_title{.en = "The proof", .fr = "La preuve"};
constexpr Words bundle_link{.en = "The bundle: everything public, to be checked without us",
                            .fr = "L’archive\u202f: tout ce qui est public, à contrôler sans nous"};
constexpr Words checkpoint_link{.en = "What the host has signed", .fr = "Ce que l’hôte a signé"};
constexpr Counted entries_count{{.en = " act recorded.", .fr = " acte inscrit."},
                                {.en = " acts recorded.", .fr = " actes inscrits."}};

Markup questions(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader) {
  const auto& state = kept.state();
  Markup list;
  for (const auto& question : state.discussion.questions()) {
    const auto path = "/d/" + kept.dialogue() + "/read/q/" + std::to_string(question.id.number);
    const auto statements =
        clerk_api::statements_of(state, question.id, clerk_api::Rejected::left_out).size();
    const auto counts =
        std::string{question.closed_by ? closed_word.in(reader) : open_word.in(reader)} + " · " +
        count(statements, statements_count, reader) + " · " +
        count(question.voters, voters_count, reader);
    list += element("li", element("a", {{"href", in_language(path, reader)}, {"class", "voice"}},
                                  said(question.text, words, reader)) +
                              quiet(Markup::words(counts)));
  }
  return list.empty() ? element("p", no_question.in(reader)) : element("ol", list);
}

// Where somebody with a code votes by forms, while there is something to vote on.
Markup way_to_vote(const clerk::Register& kept, Language reader) {
  const bool open = std::ranges::any_of(kept.state().discussion.questions(),
                                        [](const auto& one) { return !one.closed_by; });
  if (!open) return {};
  return element(
      "p", link_to("/d/" + kept.dialogue() + "/seat", reader, Markup::words(vote_link.in(reader))));
}

Markup constituencies(const constitution::State& state, const clerk_api::WordsOf& words,
                      Language reader) {
  Markup rows;
  for (const auto& declared : state.constituency.constituencies()) {
    const auto taken = declared.taken == 0 ? element("em", absent_word.in(reader))
                                           : Markup::words(number(declared.taken, reader));
    rows += element("tr", element("th", {{"scope", "row"}}, said(declared.name, words, reader)) +
                              element("td", number(declared.seats, reader)) + element("td", taken));
  }
  const auto column = [&](const Words& name) {
    return element("th", {{"scope", "col"}}, Markup::words(name.in(reader)));
  };
  const auto head = column(constituency_word) + column(seats_word) + column(taken_word);
  return element("table", element("thead", element("tr", head)) + element("tbody", rows));
}

// The pages of this dialogue that follow from its questions.
Markup further(const clerk::Register& kept, Language reader) {
  const auto& state = kept.state();
  const auto link = [&](const Words& name, const char* page) {
    return link_to("/d/" + kept.dialogue() + "/read/" + page, reader,
                   Markup::words(name.in(reader)));
  };
  const auto line = [&](const Words& name, const char* page, std::size_t count) {
    return element("li", link(name, page) + Markup::words(" (" + number(count, reader) + ")"));
  };
  return element("ul",
                 element("li", link(country_link, "country")) +
                     line(titles::proposals, "proposals", state.agreement.proposals().size()) +
                     line(titles::decisions, "decisions", state.decision.decisions().size()) +
                     line(titles::pledges, "pledges", state.agreement.pledges().size()) +
                     element("li", link(titles::measures, "measures")) +
                     line(commitments_link, "commitments", state.commitment.commitments().size()) +
                     element("li", link(titles::missing, "missing")));
}

// What was agreed before the sessions, and what is left of them.
Markup sessions(const clerk::Register& kept, Language reader) {
  const auto line = [&](const std::string& name, const std::string& page) {
    return element("li",
                   link_to("/d/" + kept.dialogue() + "/read/" + page, reader, Markup::words(name)));
  };
  Markup list = line(std::string{note_link.in(reader)}, "note");
  for (const auto& session : kept.state().session.sessions()) {
    const auto number = std::to_string(session.id.number);
    list += line(std::string{outcome_link.in(reader)} + number, "outcomes/" + number);
  }
  list += line(std::string{titles::answers.in(reader)}, "answers");
  list += line(std::string{titles::themes.in(reader)}, "themes");
  return element("ul", list);
}

Markup link_item(const std::string& href, std::string_view words) {
  return element("li", element("a", {{"href", href}}, Markup::words(words)));
}

}  // namespace

Markup who_sees_what(const constitution::State& state, Language reader) {
  const auto& terms = state.opening->terms;
  const bool open = terms.mode == constitution::Mode::open;
  const auto sees = std::string{(open ? open_words : protected_words).in(reader)} +
                    std::to_string(terms.anonymity_floor) + ".";
  return section(who_title, reader, element("p", sees));
}

Page dialogues_page(const clerk::Clerk& clerk, Language reader) {
  Markup list;
  for (const auto& name : clerk.dialogues())
    clerk.read(name, [&](const clerk::Register& kept) {
      const auto words = clerk_api::words_from(clerk, name);
      list += element(
          "li",
          element("a", {{"href", in_language("/d/" + name + "/read", reader)}, {"class", "voice"}},
                  said(kept.state().opening->terms.title, words, reader)));
    });
  return {.title = std::string{title_of_all.in(reader)},
          .path = "/read",
          .main = element("h1", title_of_all.in(reader)) +
                  (list.empty() ? element("p", none_yet.in(reader)) : element("ul", list))};
}

Page dialogue_page(const clerk::Register& kept, bool by_forms, const clerk_api::WordsOf& words,
                   Language reader) {
  const auto& state = kept.state();
  const auto& terms = state.opening->terms;
  const auto address = "/d/" + kept.dialogue();
  const auto proof =
      element("p", count(state.size, entries_count, reader)) +
      element("ul", link_item(address + "/bundle.tar", bundle_link.in(reader)) +
                        link_item(address + "/checkpoint", checkpoint_link.in(reader)));
  return {.title = said_plainly(terms.title, words, reader),
          .path = address + "/read",
          .main = element("h1", said(terms.title, words, reader)) +
                  section(questions_title, reader,
                          questions(kept, words, reader) +
                              (by_forms ? way_to_vote(kept, reader) : Markup{})) +
                  section(sessions_title, reader, sessions(kept, reader)) +
                  section(further_title, reader, further(kept, reader)) +
                  section(constituencies_title, reader,
                          constituencies(state, words, reader) +
                              entrusted_seats(state.constituency.entrusted_before(state.size),
                                              reader)) +
                  who_sees_what(state, reader) + section(proof_title, reader, proof),
          .invented = terms.invented};
}

}  // namespace entente::reading
