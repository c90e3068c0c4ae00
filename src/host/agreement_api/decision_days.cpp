#include "host/agreement_api/decision_days.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "host/http/icalendar.h"
#include "host/http/language.h"

namespace entente::agreement_api {
namespace {

using decision::Decision;
using http::CalendarEvent;
using http::Words;

constexpr Words opened_word{.en = "Answers are taken: ", .fr = "Réponses ouvertes\u202f: "};
constexpr Words closes_word{.en = "Last hour for answers: ",
                            .fr = "Dernière heure pour répondre\u202f: "};
constexpr Words upheld_word{.en = "Adopted: ", .fr = "Adoptée\u202f: "};
constexpr Words not_upheld_word{.en = "Not adopted: ", .fr = "Non adoptée\u202f: "};

bool replaced(const Decision& decision) { return decision.replaced_by != decision::DecisionId{}; }

std::int64_t end_or_never(const Decision* decision) {
  const auto end = ends_at(*decision);
  return end ? end->seconds : std::numeric_limits<std::int64_t>::max();
}

std::string said(const View& view, const Translations& texts, std::string_view language) {
  std::string first;
  for (const auto& [tag, digest] : texts) {
    auto words = view.words(digest);
    if (!words) continue;
    if (tag.string() == language) return *std::move(words);
    if (first.empty()) first = *std::move(words);
  }
  return first;
}

}  // namespace

std::optional<Instant> opened_at(const constitution::State& state, const Decision& decision) {
  const auto& proposal = *state.agreement.proposal(decision.proposal);
  if (!decision.in_force() || !proposal.frozen_by) return std::nullopt;
  Instant last = std::max(decision.at, proposal.frozen_at);
  for (const auto& accepted : decision.accepted_at) last = std::max(last, accepted);
  return last;
}

std::optional<Instant> ends_at(const Decision& decision) {
  return decision.concluded ? std::optional{decision.concluded->at} : decision.closes;
}

DecisionDays by_days(const constitution::State& state, Instant as_of) {
  DecisionDays days;
  for (const auto& one : state.decision.decisions()) {
    if (replaced(one)) continue;
    if (one.concluded || one.closed_at(as_of))
      days.past.push_back(&one);
    else
      (opened_at(state, one) ? days.open : days.coming).push_back(&one);
  }
  const auto soonest = [](const Decision* one) {
    return std::tuple{end_or_never(one), one->id.number};
  };
  std::ranges::sort(days.open, {}, soonest);
  std::ranges::sort(days.coming, {}, soonest);
  std::ranges::sort(days.past, std::ranges::greater{}, soonest);
  return days;
}

std::string decision_calendar(const View& view, std::string_view dialogue,
                              std::string_view language, std::string_view page) {
  const auto reader = language == "fr" ? http::Language::french : http::Language::english;
  std::vector<CalendarEvent> events;
  for (const auto& one : view.state.decision.decisions()) {
    if (replaced(one)) continue;
    const auto number = std::to_string(one.id.number);
    const auto summary =
        said(view, view.state.agreement.proposal(one.proposal)->parts()[0].text, language);
    const auto put = [&](const char* part, Instant made, Instant at, const Words& what) {
      events.push_back({.uid = std::string{dialogue} + "-d" + number + "-" + part + "@entente",
                        .made = made,
                        .at = at,
                        .summary = std::string{what.in(reader)} + summary,
                        .address = std::string{page} + "/" + number});
    };
    if (const auto opened = opened_at(view.state, one))
      put("opened", *opened, *opened, opened_word);
    if (one.closes) put("closes", one.at, *one.closes, closes_word);
    if (one.concluded)
      put("concluded", one.concluded->at, one.concluded->at,
          one.concluded->conclusion.upheld ? upheld_word : not_upheld_word);
  }
  return http::icalendar("Decisions", events);
}

}  // namespace entente::agreement_api
