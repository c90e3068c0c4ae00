#include "host/reading/discuss/outcome_page.h"

#include "foundation/encoding/hex.h"
#include "host/reading/agree/agreements_page.h"
#include "host/reading/discuss/answers_page.h"
#include "host/reading/discuss/ground.h"
#include "host/reading/discuss/themes_page.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words title{.en = "What a session came to", .fr = "Ce qui est sorti d’une séance"};
constexpr Words needs_script{
    .en =
        "Taking it away as a file for a word processor, and comparing the figures with what was "
        "signed on your own device, need JavaScript. Whoever has the bundle compares them with "
        "entente-verify, without a browser.",
    .fr =
        "L’emporter en fichier de traitement de texte et comparer les chiffres à ce qui est "
        "signé, sur votre appareil, demandent JavaScript. Avec l’archive, entente-verify les "
        "compare sans navigateur."};
constexpr Words as_of_words{.en = "As signed on ", .fr = "Tel que signé le "};
constexpr Words as_of_rest{.en = ". Everything below is as it stood then.",
                           .fr = ". Tout ce qui suit est dit à cette date."};
constexpr Words unsigned_words{.en = "The outcome is not signed yet: this is how it stands.",
                               .fr =
                                   "Le résultat n’est pas encore signé\u202f: voici où il en "
                                   "est."};
constexpr Words aims_title{.en = "What it was for", .fr = "Ce que l’on voulait"};
constexpr Words present_title{.en = "Who was here, and who was not",
                              .fr = "Qui était là, et qui n’y était pas"};
constexpr Words constituency_word{.en = "Constituency", .fr = "Collège"};
constexpr Words seats_word{.en = "Seats", .fr = "Sièges"};
constexpr Words people_word{.en = "Present", .fr = "Présents"};
constexpr Words absent_word{.en = "absent", .fr = "absents"};
constexpr Words deciding_title{.en = "Who decides was in the room",
                               .fr = "Qui décide était dans la salle"};
constexpr Words deciding_says{
    .en = "By office, and only those who agreed to be recorded. No names.",
    .fr = "Par fonction, et seulement qui a accepté d’être consigné. Sans noms."};
constexpr Words spoke_title{.en = "How the floor was shared", .fr = "Le partage de la parole"};
constexpr Words nobody_word{.en = "No constituency", .fr = "Aucun collège"};
constexpr Counted seconds_count{{.en = " second", .fr = " seconde"},
                                {.en = " seconds", .fr = " secondes"}};
constexpr Words question_word{.en = "Question ", .fr = "Question directrice "};
constexpr Words no_map{.en = "No map of this question was published: no result is stated.",
                       .fr =
                           "Aucune carte de cette question n’a été publiée\u202f: aucun résultat "
                           "n’est énoncé."};
constexpr Counted voters_count{{.en = " person voted", .fr = " personne a voté"},
                               {.en = " people voted", .fr = " personnes ont voté"}};
constexpr Words themes_word{.en = "Themes", .fr = "Thèmes"};
constexpr Words decided_title{.en = "What was decided", .fr = "Ce qui est décidé"};
constexpr Words under_way{.en = "Put to a decision, and not concluded then.",
                          .fr = "Soumis à décision, et pas encore conclu alors."};
constexpr Words dissent_title{.en = "Dissent, which travels with the text",
                              .fr = "Désaccords, qui accompagnent le texte"};
constexpr Words promised_title{.en = "What was promised", .fr = "Ce qui est promis"};
constexpr Words none_promised{.en = "Nobody had promised anything.",
                              .fr = "Personne n’avait rien promis."};
constexpr Words by_word{.en = "by ", .fr = "pour le "};
constexpr Words checked_word{.en = "checked by: ", .fr = "vérifié par\u202f: "};
constexpr Words unchecked_word{.en = "nobody is named to check",
                               .fr = "personne n’est nommé pour vérifier"};
constexpr Words unconfirmed_word{.en = " (not confirmed yet)", .fr = " (pas encore confirmé)"};
constexpr Words answers_title{.en = "Statements and answers", .fr = "Énoncés et réponses"};
constexpr Words none_asked{.en = "Nobody had been asked for an answer.",
                           .fr = "Aucune réponse n’avait été demandée."};
constexpr Words parked_title{.en = "Parked", .fr = "Remis à plus tard"};
constexpr Words nothing_parked{.en = "Nothing was parked.",
                               .fr = "Rien n’a été remis à plus tard."};
constexpr Words again_word{.en = "Looked at again on ", .fr = "Réexamen le "};
constexpr Words proof_title{.en = "How to check it", .fr = "Comment le vérifier"};
constexpr Counted entries_count{
    {.en = " entry in the register, digest ", .fr = " inscription au registre, empreinte "},
    {.en = " entries in the register, digest ", .fr = " inscriptions au registre, empreinte "}};

class Told {
 public:
  Told(const clerk::Register& kept, const outcome::AsOf& then, const DrawnMaps& maps, Instant now,
       const clerk_api::WordsOf& words, Language reader)
      : kept_(kept),
        then_(then),
        state_(then.state()),
        maps_(maps),
        words_(words),
        reader_(reader),
        signed_(signed_then()),
        as_of_(signed_ == nullptr ? now : signed_->at) {}

  Markup inside() const {
    return element("p", {{"class", "voice"}}, text(then_.held().opened.act.title)) + as_of() +
           aims() + present() + spoke() + questions() + decided() + promised() + answers() +
           parked() + proof();
  }

 private:
  Markup words(const Words& told) const { return Markup::words(told.in(reader_)); }
  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }
  Markup side(const constituency::Code& code) const {
    return side_named(state_, code, words_, reader_);
  }
  Markup or_none(const Markup& told, const Words& none) const {
    return told.empty() ? element("p", none.in(reader_)) : told;
  }
  const session::Kept<session::OutcomePublishedV1>* signed_then() const {
    const auto* newest = outcome::signed_outcome(then_.held());
    return newest != nullptr && newest->act.size == then_.size() ? newest : nullptr;
  }

  Markup as_of() const {
    if (signed_ == nullptr) return element("p", unsigned_words.in(reader_));
    return element("p", words(as_of_words) + moment(as_of_, reader_) + words(as_of_rest));
  }
  Markup aims() const {
    Markup list;
    if (const auto* note = then_.note())
      for (const auto& aim : note->objectives) list += element("li", text(aim));
    return list.empty() ? list : section(aims_title, reader_, element("ol", list));
  }
  Markup present() const {
    Markup rows;
    for (const auto& declared : state_.constituency.constituencies()) {
      const auto people = then_.people(declared);
      rows +=
          element("tr", element("th", {{"scope", "row"}}, text(declared.name)) +
                            element("td", number(declared.seats, reader_)) +
                            element("td", people == 0 ? element("em", absent_word.in(reader_))
                                                      : Markup::words(number(people, reader_))));
    }
    const auto column = [&](const Words& name) {
      return element("th", {{"scope", "col"}}, words(name));
    };
    const auto head = column(constituency_word) + column(seats_word) + column(people_word);
    return section(
        present_title, reader_,
        element("table", element("thead", element("tr", head)) + element("tbody", rows)) +
            who_decides() + entrusted_seats(then_.entrusted_seats(), reader_));
  }
  Markup who_decides() const {
    Markup list;
    for (const auto& declared : state_.constituency.constituencies()) {
      Markup offices;
      for (const auto* office : then_.decision_makers(declared))
        offices += element("li", text(*office));
      if (!offices.empty()) list += element("li", text(declared.name) + element("ul", offices));
    }
    return list.empty() ? list
                        : element("h3", deciding_title.in(reader_)) +
                              element("p", deciding_says.in(reader_)) + element("ul", list);
  }
  // Only where the room agreed that it is measured.
  Markup spoke() const {
    if (!then_.held().opened.act.floor_balance) return {};
    Markup list;
    for (const auto& [code, seconds, turns] : then_.turns())
      list += element("li", (code ? side(*code) : words(nobody_word)) +
                                Markup::words(" · " + count(static_cast<std::uint64_t>(seconds),
                                                            seconds_count, reader_)));
    return list.empty() ? list : section(spoke_title, reader_, element("ul", list));
  }

  Markup questions() const {
    Markup all;
    const auto themes = then_.themes();
    for (const auto& heard : then_.questions_of_session()) {
      const auto id = heard.question->id;
      const auto drawn = maps_.find(id);
      Markup inside = element("p", {{"class", "voice"}}, text(heard.question->text)) +
                      quiet(Markup::words(count(heard.voters, voters_count, reader_)));
      if (drawn == maps_.end())
        inside += element("p", no_map.in(reader_));
      else
        inside += element("h3", ground_title.in(reader_)) +
                  common_ground(drawn->second.map.get(), state_, words_, reader_) +
                  refused_and_divided(drawn->second.map.get(), "h3", state_, words_, reader_);
      const auto named = themes_told(themes, id, state_, words_, reader_);
      if (!named.empty()) inside += element("h3", themes_word.in(reader_)) + named;
      all += element("section", element("h2", std::string{question_word.in(reader_)} +
                                                  std::to_string(id.number)) +
                                    inside);
    }
    return all;
  }

  Markup decided() const {
    Markup all;
    for (const auto& one : then_.decisions()) {
      const auto& proposal = *state_.agreement.proposal(one.decision->proposal);
      all += element("p", {{"class", "voice"}}, text(then_.parts(proposal).front().text));
      all += one.concluded ? conclusion(kept_, *one.decision, words_, reader_) + dissent(one)
                           : element("p", under_way.in(reader_));
    }
    return all.empty() ? all : section(decided_title, reader_, all);
  }
  Markup dissent(const outcome::Decided& decided) const {
    Markup list;
    for (const auto* one : decided.dissent) {
      Markup told = text(one->reason);
      if (!one->settlement.note.empty()) told += element("blockquote", text(one->settlement.note));
      if (one->origin.side) told += quiet(side(*one->origin.side));
      list += element("li", told);
    }
    return list.empty() ? list : element("h3", dissent_title.in(reader_)) + element("ul", list);
  }

  Markup promised() const {
    Markup list;
    for (const auto& [commitment, confirmed] : then_.promises()) {
      const auto& terms = commitment->terms;
      Markup facts;
      for (std::size_t i = 0; i < terms.owners.size(); ++i)
        facts += side(terms.owners[i].constituency) +
                 (confirmed[i] ? Markup{} : words(unconfirmed_word)) + Markup::words(" · ");
      facts +=
          words(by_word) + day(terms.due, reader_) + Markup::words(" · ") +
          (terms.verifier ? words(checked_word) + side(*terms.verifier) : words(unchecked_word));
      list += element("li", text(terms.action) + quiet(facts));
    }
    return section(promised_title, reader_,
                   or_none(list.empty() ? list : element("ul", list), none_promised));
  }

  Markup answers() const {
    Markup list;
    for (const auto& [request, given] : then_.requests()) {
      const auto& statement = *state_.discussion.statement(request->asked.act.statement);
      list += element("li",
                      element("p", {{"class", "voice"}},
                              said(statement.text, words_, reader_, statement.language.string())) +
                          requested(*request, given, as_of_, state_, words_, reader_));
    }
    return section(answers_title, reader_,
                   or_none(list.empty() ? list : element("ol", list), none_asked));
  }

  Markup parked() const {
    Markup inside = or_none(parked_told(then_.items(), state_, words_, reader_), nothing_parked);
    const auto* closed = then_.closed();
    if (closed != nullptr && closed->act.follow_up)
      inside += element("p", words(again_word) + day(*closed->act.follow_up, reader_));
    if (closed != nullptr && !closed->act.reason.empty())
      inside += element("p", text(closed->act.reason));
    return section(parked_title, reader_, inside);
  }

  Markup proof() const {
    if (signed_ == nullptr) return {};
    const auto told = count(then_.size(), entries_count, reader_);
    return section(proof_title, reader_,
                   element("p", Markup::words(told) +
                                    element("code", encoding::to_hex(signed_->act.digest.span()))));
  }

  const clerk::Register& kept_;
  const outcome::AsOf& then_;
  const constitution::State& state_;
  const DrawnMaps& maps_;
  const clerk_api::WordsOf& words_;
  Language reader_;
  const session::Kept<session::OutcomePublishedV1>* signed_;
  Instant as_of_;
};

}  // namespace

std::uint64_t told_at(const constitution::State& state, const session::Session& held) {
  const auto* published = outcome::signed_outcome(held);
  return published == nullptr ? state.size : published->act.size;
}

Page outcome_page(const clerk::Register& kept, const outcome::AsOf& then, const DrawnMaps& maps,
                  Instant now, const clerk_api::WordsOf& words, Language reader) {
  const auto name = "outcomes/" + std::to_string(then.held().id.number);
  return page_below(kept, name, title, needs_script,
                    Told{kept, then, maps, now, words, reader}.inside(), reader);
}

}  // namespace entente::reading
