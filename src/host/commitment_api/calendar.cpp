#include "host/commitment_api/calendar.h"

#include "host/commitment_api/wording.h"
#include "host/http/icalendar.h"

namespace entente::commitment_api {
namespace {

using http::CalendarEvent;

class Calendar {
 public:
  Calendar(const View& view, const LanguageTag& language, std::string_view page)
      : view_(view), language_(language), page_(page) {}

  void add(const commitment::Commitment& commitment) {
    if (commitment.withdrawal) return;
    const auto action = said(commitment.terms.action);
    put(commitment, "due", commitment.at, commitment.terms.due, action);
    for (std::size_t i = 0; i < commitment.milestones.size(); ++i) {
      const auto& kept = commitment.milestones[i];
      if (kept.closed_by) continue;
      put(commitment, "milestone-" + std::to_string(i + 1), commitment.at, kept.milestone.due,
          said(kept.milestone.title) + " (" + action + ")");
    }
    for (const auto report : commitment.reports) add_disputes(commitment, report, action);
  }
  void add(const constitution::Check& check) {
    const std::string of = check.session.number != 0
                               ? "session-" + std::to_string(check.session.number)
                               : "decision-" + std::to_string(check.decision.number);
    const auto day = constitution::check_day_names[static_cast<std::size_t>(check.day)];
    events_.push_back(
        {.uid = std::string{view_.dialogue} + "-" + of + "-" + std::string{day} + "@entente",
         .made = check.agreed,
         .at = check.due,
         .summary =
             std::string{view_.dialogue} + " · " + std::string{words_for(check.day, language_)},
         .address = std::string{page_}});
  }
  const std::vector<CalendarEvent>& events() const { return events_; }

 private:
  void add_disputes(const commitment::Commitment& commitment, commitment::ReportId id,
                    const std::string& action) {
    for (const auto found : view_.state.report(id)->findings) {
      const auto& dispute = view_.state.finding(found)->dispute;
      if (!dispute || view_.state.dispute(*dispute)->reply) continue;
      const auto& open = *view_.state.dispute(*dispute);
      const bool french = language_.string().starts_with("fr");
      put(commitment, "dispute-" + std::to_string(open.id.number), open.at,
          commitment::reply_due(open), (french ? "Réponse attendue : " : "Reply due: ") + action);
    }
  }
  std::string said(const Translations& texts) const { return words_for(view_, texts, language_); }
  void put(const commitment::Commitment& commitment, const std::string& part, Instant made,
           Instant due, std::string summary) {
    const auto name = reference(view_.dialogue, commitment);
    events_.push_back({.uid = name + "-" + part + "@entente",
                       .made = made,
                       .at = due,
                       .summary = name + " · " + std::move(summary),
                       .address = std::string{page_} + "/" + std::to_string(commitment.id.number)});
  }

  const View& view_;
  const LanguageTag& language_;
  std::string_view page_;
  std::vector<CalendarEvent> events_;
};

}  // namespace

std::string calendar(const View& view, const std::vector<Chosen>& chosen,
                     const std::vector<constitution::Check>& checks, const LanguageTag& language,
                     std::string_view page) {
  Calendar events{view, language, page};
  for (const Chosen& one : chosen) events.add(*one.commitment);
  for (const constitution::Check& check : checks) events.add(check);
  return http::icalendar("Commitments register", events.events());
}

}  // namespace entente::commitment_api
