#include "host/reading/agree/decision_days.h"

#include "host/agreement_api/decision_days.h"

namespace entente::reading {
namespace {

using decision::Decision;
using http::Language;
using http::Words;

constexpr Words open_title{.en = "Open now", .fr = "Ouvertes maintenant"};
constexpr Words coming_title{.en = "To come", .fr = "À venir"};
constexpr Words past_title{.en = "Past", .fr = "Passées"};
constexpr Words no_open{.en = "No decision takes answers today.",
                        .fr = "Aucune décision ne prend de réponses aujourd’hui."};
constexpr Words since_word{.en = "since ", .fr = "depuis le "};
constexpr Words closes_word{.en = "answers until ", .fr = "réponses jusqu’au "};
constexpr Words no_day{.en = "no day of closing", .fr = "sans date de clôture"};
constexpr Words waits_word{.en = "waits for the rule to be accepted and the text to be frozen",
                           .fr = "attend que la règle soit acceptée et le texte figé"};
constexpr Words adopted_word{.en = "adopted on ", .fr = "adoptée le "};
constexpr Words not_adopted_word{.en = "not adopted, on ", .fr = "non adoptée, le "};
constexpr Words calendar_word{.en = "Follow these dates (calendar)",
                              .fr = "Suivre ces dates (calendrier)"};

class Days {
 public:
  Days(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader)
      : kept_(kept), words_(words), reader_(reader) {}

  Markup list(const agreement_api::DecisionDays::List& decisions) const {
    Markup items;
    for (const auto* one : decisions) {
      const auto place = "#" + std::to_string(one->id.number);
      const auto& text = kept_.state().agreement.proposal(one->proposal)->parts()[0].text;
      items += element(
          "li", element("a", {{"href", place}}, said(text, words_, reader_)) + quiet(when(*one)));
    }
    return items.empty() ? items : element("ul", items);
  }
  Markup titled(const Words& title, const agreement_api::DecisionDays::List& decisions) const {
    const auto items = list(decisions);
    return items.empty() ? items : section(title, reader_, items);
  }

 private:
  Markup say(const Words& said) const { return Markup::words(said.in(reader_)); }
  Markup until(const Decision& decision) const {
    return decision.closes ? say(closes_word) + moment(*decision.closes, reader_) : say(no_day);
  }
  Markup when(const Decision& decision) const {
    if (const auto& ended = decision.concluded)
      return say(ended->conclusion.upheld ? adopted_word : not_adopted_word) +
             day(ended->at, reader_);
    const auto opened = agreement_api::opened_at(kept_.state(), decision);
    if (!opened) return say(waits_word) + Markup::words(" · ") + until(decision);
    return say(since_word) + day(*opened, reader_) + Markup::words(" · ") + until(decision);
  }

  const clerk::Register& kept_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Markup decisions_by_days(const clerk::Register& kept, Instant as_of,
                         const clerk_api::WordsOf& words, Language reader) {
  if (kept.state().decision.decisions().empty()) return {};
  const auto days = agreement_api::by_days(kept.state(), as_of);
  const Days told{kept, words, reader};
  const auto open = told.list(days.open);
  return section(open_title, reader, open.empty() ? element("p", no_open.in(reader)) : open) +
         told.titled(coming_title, days.coming) + told.titled(past_title, days.past) +
         element("p",
                 element("a", {{"href", "/api/v1/dialogues/" + kept.dialogue() + "/decisions.ics"}},
                         Markup::words(calendar_word.in(reader))));
}

}  // namespace entente::reading
