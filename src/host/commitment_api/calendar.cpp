#include "host/commitment_api/calendar.h"

#include "host/commitment_api/wording.h"

namespace entente::commitment_api {
namespace {

// RFC 5545 §3.3.11: backslash, semicolon, comma and line ends are escaped in text.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      continue;
    else {
      if (c == '\\' || c == ';' || c == ',') out += '\\';
      out += c;
    }
  }
  return out;
}

// RFC 5545 §3.1: lines of at most 75 octets, folded between characters, not within one.
void line(std::string& out, std::string_view text) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool starts_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (length >= 71 && starts_character) {
      out += "\r\n ";
      length = 1;
    }
    out += text[i];
    ++length;
  }
  out += "\r\n";
}

// 2026-11-23T10:00:00Z -> 20261123T100000Z
std::string stamp(Instant at) {
  std::string text;
  for (const char c : to_rfc3339(at))
    if (c != '-' && c != ':') text += c;
  return text;
}

struct Event {
  std::string uid;
  Instant made;
  Instant due;
  std::string summary;
  std::string address;
};

void write(std::string& out, const Event& event) {
  line(out, "BEGIN:VEVENT");
  line(out, "UID:" + event.uid);
  line(out, "DTSTAMP:" + stamp(event.made));
  line(out, "DTSTART:" + stamp(event.due));
  line(out, "SUMMARY:" + escaped(event.summary));
  line(out, "URL:" + event.address);
  line(out, "END:VEVENT");
}

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
    write(out_,
          {.uid = std::string{view_.dialogue} + "-" + of + "-" + std::string{day} + "@entente",
           .made = check.agreed,
           .due = check.due,
           .summary =
               std::string{view_.dialogue} + " · " + std::string{words_for(check.day, language_)},
           .address = std::string{page_}});
  }
  std::string text() const { return out_; }

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
    write(out_, {.uid = name + "-" + part + "@entente",
                 .made = made,
                 .due = due,
                 .summary = name + " · " + std::move(summary),
                 .address = std::string{page_} + "/" + std::to_string(commitment.id.number)});
  }

  const View& view_;
  const LanguageTag& language_;
  std::string_view page_;
  std::string out_;
};

}  // namespace

std::string calendar(const View& view, const std::vector<Chosen>& chosen,
                     const std::vector<constitution::Check>& checks, const LanguageTag& language,
                     std::string_view page) {
  Calendar events{view, language, page};
  for (const Chosen& one : chosen) events.add(*one.commitment);
  for (const constitution::Check& check : checks) events.add(check);
  std::string out;
  line(out, "BEGIN:VCALENDAR");
  line(out, "VERSION:2.0");
  line(out, "PRODID:-//Entente//Commitments register//EN");
  out += events.text();
  line(out, "END:VCALENDAR");
  return out;
}

}  // namespace entente::commitment_api
