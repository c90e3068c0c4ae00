#include "host/forms/ballot_page.h"

#include "host/forms/entrusted_key.h"
#include "host/forms/own_statement.h"
#include "host/reading/frame/pause_notice.h"

namespace entente::forms {
namespace {

using discussion::Choice;
using http::Language;
using http::Words;
using reading::Counted;
using reading::element;
using reading::link_to;
using reading::Markup;

constexpr Words your_seat{.en = "Your seat", .fr = "Votre siège"};
constexpr Words kicker{.en = "Question ", .fr = "Question n°\u00a0"};
constexpr Counted progress_words{{.en = " of ", .fr = " réponse sur "},
                                 {.en = " of ", .fr = " réponses sur "}};
constexpr Words answered_word{.en = " answered", .fr = ""};
constexpr Words by_facilitator{.en = "Put forward by the facilitators",
                               .fr = "Proposé par l’équipe de facilitation"};
constexpr Words by_participant{.en = "Written by a participant",
                               .fr = "Écrit par une personne participante"};
constexpr Words a_fact{.en = " · a fact about the author",
                       .fr = " · un fait qui concerne son auteur"};
constexpr Words not_moderated{.en = " · not yet moderated", .fr = " · pas encore modéré"};
constexpr Words your_answer{.en = "Your answer", .fr = "Votre réponse"};
constexpr Words so_far{.en = " (your answer so far)", .fr = " (votre réponse jusqu’ici)"};
constexpr Words stands{.en = "Your earlier answer stands until you choose another.",
                       .fr = "Votre réponse vaut tant que vous n’en choisissez pas une autre."};
constexpr Words recorded_before{.en = "Recorded: “", .fr = "Inscrit\u202f: «\u00a0"};
constexpr Words recorded_after{.en = "”. ", .fr = "\u00a0». "};
constexpr Words receipt_word{.en = "Receipt", .fr = "Reçu"};
constexpr Words change_it{.en = "Change this answer", .fr = "Modifier cette réponse"};
constexpr Words wrote_words{.en = "Your statement is recorded.", .fr = "Votre énoncé est inscrit."};
constexpr Words write_words{.en = "Write a statement of my own", .fr = "Écrire mon propre énoncé"};
constexpr Words end_title{.en = "You have answered every statement",
                          .fr = "Vous avez répondu à tous les énoncés"};
constexpr Words nothing_title{.en = "There is no statement to answer yet",
                              .fr = "Il n’y a pas encore d’énoncé"};
constexpr Words end_detail{
    .en = "Others may still write. You can change your answers until the question closes.",
    .fr = "D’autres peuvent encore écrire. Vous pouvez modifier vos réponses jusqu’à la clôture."};
constexpr Words look_again{.en = "Look for new statements", .fr = "Chercher de nouveaux énoncés"};
constexpr Words figures{.en = "What all said, in figures",
                        .fr = "Ce que tous ont dit, en chiffres"};
constexpr Words closed_title{.en = "This question is closed", .fr = "Cette question est close"};
constexpr Words closed_detail{.en = "Nothing more can be added or changed.",
                              .fr = "Rien ne peut plus être ajouté ni modifié."};
constexpr Counted my_answers{{.en = " answer of mine", .fr = " réponse de moi"},
                             {.en = " answers of mine", .fr = " réponses de moi"}};
constexpr Counted my_statements{{.en = " statement of mine", .fr = " énoncé de moi"},
                                {.en = " statements of mine", .fr = " énoncés de moi"}};
constexpr Words change{.en = "Change", .fr = "Modifier"};
constexpr Words leave_title{.en = "Leave", .fr = "Quitter"};
constexpr Words leave_detail{
    .en =
        "This browser then forgets your seat for good. What you have answered stays and counts, "
        "and you can no longer change it.",
    .fr =
        "Ce navigateur oublie alors votre siège pour de bon. Vos réponses restent et comptent, "
        "et vous ne pourrez plus les modifier."};
constexpr Words leave_button{.en = "Leave and forget my seat here",
                             .fr = "Quitter et oublier mon siège ici"};

const Words& answer_of(Choice choice) {
  static constexpr Words agree{.en = "Agree", .fr = "D’accord"};
  static constexpr Words disagree{.en = "Disagree", .fr = "Pas d’accord"};
  static constexpr Words pass{.en = "Pass", .fr = "Je passe"};
  if (choice == Choice::agree) return agree;
  return choice == Choice::disagree ? disagree : pass;
}

class BallotPage {
 public:
  BallotPage(const Reader& reader, const Ballot& ballot, const std::string& token,
             std::uint64_t number)
      : reader_(reader),
        ballot_(ballot),
        token_(token),
        number_(std::to_string(number)),
        path_(ballot_path(reader.kept.dialogue(), ballot.question().id)) {}

  Markup whole(const Asked& asked) const {
    if (!ballot_.question().open_at(reader_.now)) return closed() + mine(false);
    if (reader_.state().session.pause_at(reader_.now) != nullptr) return progress() + mine(false);
    if (asked.draft) return progress() + own_form(*asked.draft, false);
    if (asked.statement) return progress() + card(*asked.statement) + below();
    if (ballot_.half_way() && ballot_.own().empty() && !asked.not_now)
      return progress() + own_form({}, true) + mine(true);
    if (const auto next = ballot_.next()) return progress() + card(*next) + below();
    return end(asked);
  }

  // What became of what was sent just now.
  Markup sent(const Asked& asked) const {
    if (asked.wrote) return told(words(wrote_words));
    const auto* vote = asked.done ? ballot_.vote_on(*asked.done) : nullptr;
    if (vote == nullptr) return {};
    const auto again = in(path_) + "&statement=" + std::to_string(vote->statement.number);
    return told(words(recorded_before) + words(answer_of(vote->choice)) + words(recorded_after) +
                receipt(vote->index) + Markup::words(" · ") +
                element("a", {{"href", again}}, words(change_it)));
  }

 private:
  Markup words(const Words& said) const { return Markup::words(said.in(reader_.language)); }
  std::string in(const std::string& path) const {
    return reading::in_language(path, reader_.language);
  }
  static Markup told(const Markup& inside) {
    return element("p", {{"class", "sent"}, {"role", "status"}}, inside);
  }
  Markup receipt(std::uint64_t index) const {
    return link_to(seat_path(reader_.kept.dialogue()) + "/receipts/" + std::to_string(index),
                   reader_.language, words(receipt_word));
  }

  Markup progress() const {
    const auto done = ballot_.answered(), all = ballot_.order().size();
    const auto said = reading::count(done, progress_words, reader_.language) +
                      reading::number(all, reader_.language) +
                      std::string{answered_word.in(reader_.language)};
    return reading::quiet(element("span", {{"id", "progress"}}, Markup::words(said))) +
           element("p", element("progress",
                                {{"aria-labelledby", "progress"},
                                 {"value", std::to_string(done)},
                                 {"max", std::to_string(std::max<std::size_t>(all, 1))}},
                                {}));
  }

  Markup text_of(const discussion::Statement& statement) const {
    return reading::said(statement.text, reader_.words, reader_.language,
                         statement.language.string());
  }

  Markup source_of(const discussion::Statement& statement) const {
    const bool seed = reader_.state().is_facilitator(statement.author);
    Markup source = words(seed ? by_facilitator : by_participant);
    if (statement.about_me) source += words(a_fact);
    if (statement.status() == discussion::Status::pending) source += words(not_moderated);
    return source;
  }

  Markup card(StatementId id) const {
    const auto& statement = *reader_.state().discussion.statement(id);
    const auto* vote = ballot_.vote_on(id);
    Markup answers = element("legend", your_answer.in(reader_.language));
    for (const Choice choice : {Choice::agree, Choice::disagree, Choice::pass}) {
      Markup name = words(answer_of(choice));
      if (vote != nullptr && vote->choice == choice) name += words(so_far);
      answers += element("button",
                         {{"name", "choice"},
                          {"value", discussion::name_of(choice)},
                          {"class", discussion::name_of(choice)}},
                         name);
    }
    const auto inside = hidden("token", token_) + hidden("number", number_) +
                        hidden("statement", std::to_string(id.number)) +
                        element("fieldset", {{"class", "answers"}}, answers);
    return element("article", {{"class", "card"}},
                   element("p", {{"class", "voice"}}, text_of(statement)) +
                       reading::quiet(source_of(statement))) +
           element("form", {{"method", "post"}, {"action", in(path_)}}, inside) +
           (vote != nullptr ? reading::quiet(words(stands)) : Markup{});
  }

  Markup own_form(const Draft& draft, bool prompted) const {
    return own_statement_form(reader_, ballot_, token_, draft, prompted);
  }

  Markup below() const {
    return element("p", element("a", {{"href", in(path_) + "&write=1"}}, words(write_words))) +
           mine(true);
  }

  // The other open questions, and what this one came to.
  Markup ways_on() const {
    const auto& dialogue = reader_.kept.dialogue();
    Markup list = element(
        "li", link_to("/d/" + dialogue + "/read/q/" + std::to_string(ballot_.question().id.number),
                      reader_.language, words(figures)));
    for (const auto& other : reader_.state().discussion.questions())
      if (other.id != ballot_.question().id && other.open_at(reader_.now))
        list += element("li", link_to(ballot_path(dialogue, other.id), reader_.language,
                                      reading::said(other.text, reader_.words, reader_.language)));
    return element("ul", list);
  }

  Markup end(const Asked& asked) const {
    Markup made =
        element("h2", words(ballot_.order().empty() ? nothing_title : end_title)) +
        element("p", words(end_detail)) +
        element("p", element("a", {{"href", in(path_) + "&later=1"}}, words(look_again))) +
        ways_on();
    const bool asks = ballot_.own().empty() && !asked.not_now;
    if (asks) made += own_form({}, true);
    return made + (asks ? mine(true) : below());
  }

  Markup closed() const {
    return element("h2", words(closed_title)) + element("p", words(closed_detail)) + ways_on();
  }

  Markup answer_line(const discussion::Vote& vote, bool changeable) const {
    const auto number = std::to_string(vote.statement.number);
    Markup line = text_of(*reader_.state().discussion.statement(vote.statement)) +
                  element("br", Markup{}) + element("strong", words(answer_of(vote.choice))) +
                  Markup::words(" · ") + receipt(vote.index);
    if (changeable)
      line += Markup::words(" · ") +
              element("a", {{"href", in(path_) + "&statement=" + number}}, words(change));
    return element("li", line);
  }

  Markup mine(bool changeable) const {
    Markup answers, statements;
    std::size_t count = 0;
    for (const StatementId id : ballot_.order())
      if (const auto* vote = ballot_.vote_on(id)) {
        answers += answer_line(*vote, changeable);
        ++count;
      }
    for (const auto* one : ballot_.own())
      statements += element("li", text_of(*one) + Markup::words(" · ") + receipt(one->index));
    return folded(count, my_answers, answers) +
           folded(ballot_.own().size(), my_statements, statements);
  }

  Markup folded(std::size_t count, const Counted& name, const Markup& items) const {
    if (count == 0) return {};
    return element(
        "details",
        element("summary", Markup::words(reading::count(count, name, reader_.language))) +
            element("ul", items));
  }

  const Reader& reader_;
  const Ballot& ballot_;
  const std::string& token_;
  std::string number_;
  std::string path_;
};

}  // namespace

std::string ballot_path(const std::string& dialogue, QuestionId question) {
  return seat_path(dialogue) + "/q/" + std::to_string(question.number);
}

Markup leave_form(const Reader& reader, const std::string& token) {
  const auto action =
      reading::in_language(seat_path(reader.kept.dialogue()) + "/leave", reader.language);
  return reading::section(
      leave_title, reader.language,
      reading::quiet(Markup::words(leave_detail.in(reader.language))) +
          element("form", {{"method", "post"}, {"action", action}},
                  hidden("token", token) +
                      element("p", element("button", {{"class", "aside"}},
                                           Markup::words(leave_button.in(reader.language))))));
}

reading::Page ballot_page(const Reader& reader, const Ballot& ballot, const std::string& token,
                          std::uint64_t number, const Asked& asked) {
  const auto language = reader.language;
  const auto& question = ballot.question();
  const BallotPage page{reader, ballot, token, number};
  const auto path = ballot_path(reader.kept.dialogue(), question.id);
  const auto main = element("p", link_to(seat_path(reader.kept.dialogue()), language,
                                         Markup::words(your_seat.in(language)))) +
                    notice(asked.trouble) + page.sent(asked) +
                    reading::quiet(Markup::words(std::string{kicker.in(language)} +
                                                 std::to_string(question.id.number))) +
                    element("h1", reading::said(question.text, reader.words, language)) +
                    page.whole(asked) + leave_form(reader, token);
  return {
      .title = headed(asked.draft && asked.draft->trouble ? asked.draft->trouble : asked.trouble,
                      reading::said_plainly(question.text, reader.words, language)),
      .path = path,
      .main = main,
      .invented = reader.state().opening->terms.invented,
      .notice = reading::pause_notice(reader.state(), reader.words, language, reader.now),
      .chosen = asked.statement ? "&statement=" + std::to_string(asked.statement->number)
                                : std::string{}};
}

}  // namespace entente::forms
