#include "host/reading/follow_up/looked_again.h"

#include <algorithm>
#include <array>

#include "dialogue/constitution/checks.h"

namespace entente::reading {
namespace {

using constitution::Check;
using constitution::CheckState;
using http::Language;
using http::Words;

constexpr Words none{.en = "No day has been set: a session that closes sets them.",
                     .fr = "Aucune date n’est fixée\u202f: la clôture d’une séance les fixe."};
// By CheckDay.
constexpr std::array day_names = {
    Words{.en = "Day agreed at the closing", .fr = "Date convenue à la clôture"},
    Words{.en = "After 100 days", .fr = "Après 100 jours"},
    Words{.en = "After 6 months", .fr = "Après 6 mois"},
    Words{.en = "After 12 months", .fr = "Après 12 mois"}};
constexpr Words decision_word{.en = "decision ", .fr = "décision "};
constexpr Words nothing_word{.en = "No promise had been made by then.",
                             .fr = "Aucun engagement n’était encore pris à cette date."};
constexpr Counted ahead_count{{.en = " promise has no report since the last look.",
                               .fr = " engagement est sans rapport depuis le dernier examen."},
                              {.en = " promises have no report since the last look.",
                               .fr = " engagements sont sans rapport depuis le dernier examen."}};
constexpr Words overdue_word{.en = "Overdue: ", .fr = "En retard\u202f: "};
constexpr Counted overdue_count{
    {.en = " promise has no report.", .fr = " engagement est sans rapport."},
    {.en = " promises have no report.", .fr = " engagements sont sans rapport."}};
constexpr Words awaited_word{.en = "Awaited: ", .fr = "Attendus\u202f: "};
constexpr Counted more_count{{.en = " more", .fr = " autre"}, {.en = " more", .fr = " autres"}};
constexpr Words and_word{.en = " and ", .fr = " et "};
constexpr Words without_word{
    .en = "A session closed without a day for it, because:",
    .fr = "Une séance a été close sans date de réexamen, parce que\u202f:"};
constexpr std::size_t silent_shown = 6;

class Checks {
 public:
  Checks(const clerk::Register& kept, Instant as_of, Language reader)
      : kept_(kept), as_of_(as_of), reader_(reader) {}

  Markup list() const {
    Markup items;
    bool next_told = false;
    for (const auto& check : constitution::checks(kept_.state())) {
      const auto found = constitution::look_again(kept_.state(), check, as_of_);
      if (found.state == CheckState::answered) continue;
      const bool far = found.state == CheckState::ahead && next_told;
      next_told = next_told || found.state == CheckState::ahead;
      items += element("li", title(check) + (far ? Markup{} : waits_for(found)));
    }
    return items;
  }

 private:
  std::string below(const std::string& name) const {
    return "/d/" + kept_.dialogue() + "/read/" + name;
  }
  Markup title(const Check& check) const {
    Markup told = element("strong", day_names[static_cast<std::size_t>(check.day)].in(reader_));
    if (check.decision != decision::DecisionId{}) {
      const auto number = std::to_string(check.decision.number);
      told += Markup::words(" · ") +
              element("a", {{"href", in_language(below("decisions"), reader_) + "#" + number}},
                      Markup::words(std::string{decision_word.in(reader_)} + number));
    }
    return told + Markup::words(" · ") + day(check.due, reader_);
  }
  Markup waits_for(const constitution::LookedAgain& found) const {
    if (found.covered == 0) return quiet(Markup::words(nothing_word.in(reader_)));
    Markup told;
    if (found.state == CheckState::overdue)
      told += element("p", {{"class", "late"}},
                      Markup::words(std::string{overdue_word.in(reader_)} +
                                    count(found.silent.size(), overdue_count, reader_)));
    else
      told += quiet(Markup::words(count(found.silent.size(), ahead_count, reader_)));
    if (!found.silent.empty()) told += quiet(silent(found.silent));
    return told;
  }
  Markup silent(const std::vector<commitment::CommitmentId>& promises) const {
    Markup told = Markup::words(awaited_word.in(reader_));
    const auto shown = std::min(promises.size(), silent_shown);
    for (std::size_t i = 0; i < shown; ++i) {
      const auto number = std::to_string(promises[i].number);
      if (i > 0) told += Markup::words(" · ");
      told += link_to(below("commitments/" + number), reader_,
                      Markup::words(kept_.dialogue() + "-c" + number));
    }
    if (promises.size() > shown)
      told += Markup::words(std::string{and_word.in(reader_)} +
                            count(promises.size() - shown, more_count, reader_));
    return told;
  }

  const clerk::Register& kept_;
  Instant as_of_;
  Language reader_;
};

Markup without_a_day(const constitution::State& state, const clerk_api::WordsOf& words,
                     Language reader) {
  Markup told;
  for (const auto& session : state.session.sessions())
    if (session.closed && !session.closed->act.follow_up)
      told += element("p", Markup::words(std::string{without_word.in(reader)} + " ") +
                               said(session.closed->act.reason, words, reader));
  return told;
}

}  // namespace

Markup looked_again(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                    Language reader) {
  const auto list = Checks{kept, as_of, reader}.list();
  return (list.empty() ? element("p", none.in(reader)) : element("ol", list)) +
         without_a_day(kept.state(), words, reader);
}

}  // namespace entente::reading
