#include "host/commitment_api/feed.h"

#include <algorithm>
#include <tuple>

#include "host/commitment_api/wording.h"

namespace entente::commitment_api {
namespace {

struct Words {
  std::string_view en, fr;
};

struct Item {
  std::uint64_t index = 0;
  Instant at;
  const commitment::Commitment* commitment = nullptr;  // null: a check
  const constitution::Check* check = nullptr;
  Words happened;
  const Translations* text = nullptr;
  const constituency::Code* by = nullptr;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

Words found(commitment::Judgement judgement) {
  switch (judgement) {
    case commitment::Judgement::confirmed:
      return {"Confirmed", "Confirmé"};
    case commitment::Judgement::disputed:
      return {"Disputed", "Contesté"};
    case commitment::Judgement::insufficient:
      return {"Evidence found insufficient", "Preuves jugées insuffisantes"};
  }
  return {};
}

void add_disputes(const View& view, const commitment::Commitment& commitment,
                  const commitment::Finding& finding, std::vector<Item>& items) {
  if (!finding.dispute) return;
  const auto& dispute = *view.state.dispute(*finding.dispute);
  items.push_back({.index = dispute.index,
                   .at = dispute.at,
                   .commitment = &commitment,
                   .happened = {"Finding disputed", "Constat contesté"},
                   .text = &dispute.reason});
  if (const auto& reply = dispute.reply)
    items.push_back({.index = reply->index,
                     .at = reply->at,
                     .commitment = &commitment,
                     .happened = reply->upheld ? Words{"Finding upheld", "Constat maintenu"}
                                               : Words{"Finding given up", "Constat abandonné"},
                     .text = &reply->text,
                     .by = &finding.by});
}

void add_reports(const View& view, const commitment::Commitment& commitment,
                 std::vector<Item>& items) {
  for (const auto id : commitment.reports) {
    const auto& report = *view.state.report(id);
    items.push_back({.index = report.index,
                     .at = report.at,
                     .commitment = &commitment,
                     .happened = {"Progress reported", "Avancement rapporté"},
                     .text = &report.act.note,
                     .by = &report.by});
    for (const auto finding_id : report.findings) {
      const auto& finding = *view.state.finding(finding_id);
      items.push_back({.index = finding.index,
                       .at = finding.at,
                       .commitment = &commitment,
                       .happened = found(finding.act.finding),
                       .text = &finding.act.note,
                       .by = &finding.by});
      add_disputes(view, commitment, finding, items);
    }
  }
}

std::vector<Item> newest(const View& view, const std::vector<constitution::Check>& checks) {
  std::vector<Item> items;
  for (const auto& commitment : view.state.commitments()) {
    items.push_back({.index = commitment.index,
                     .at = commitment.at,
                     .commitment = &commitment,
                     .happened = {"Promised", "Promis"},
                     .text = &commitment.terms.action});
    add_reports(view, commitment, items);
    for (const auto id : commitment.comments) {
      const auto& comment = *view.state.comment(id);
      items.push_back({.index = comment.index,
                       .at = comment.at,
                       .commitment = &commitment,
                       .happened = {"Commented", "Commenté"},
                       .text = &comment.act.text});
    }
    if (const auto& withdrawal = commitment.withdrawal)
      items.push_back({.index = withdrawal->index,
                       .at = withdrawal->at,
                       .commitment = &commitment,
                       .happened = {"Withdrawn", "Retiré"},
                       .text = &withdrawal->reason});
  }
  for (const auto& check : checks)
    if (check.due <= view.as_of) items.push_back({.at = check.due, .check = &check});
  // Checks have no entry: of the same moment they come last, and stand in one list.
  std::ranges::sort(items, std::ranges::greater{},
                    [](const Item& item) { return std::tuple{item.at, item.index, item.check}; });
  if (items.size() > feed_entries_max) items.resize(feed_entries_max);
  return items;
}

// A check is an entry of its day, and its name never changes.
std::string check_entry(const View& view, const LanguageTag& language, const FeedPlace& place,
                        const constitution::Check& check) {
  const bool of_session = check.session.number != 0;
  const auto of = of_session ? "session/" + std::to_string(check.session.number)
                             : "decision/" + std::to_string(check.decision.number);
  const auto day = constitution::check_day_names[static_cast<std::size_t>(check.day)];
  return "<entry><id>tag:" + escaped(place.host) + ",2026:" + std::string{view.dialogue} +
         "/check/" + of + "/" + std::string{day} + "</id><title>" +
         escaped(words_for(check.day, language)) + "</title><updated>" + to_rfc3339(check.due) +
         "</updated><author><name>" + std::string{view.dialogue} + "</name></author><link href=\"" +
         escaped(place.page) + "\"/></entry>\n";
}

std::string entry(const View& view, const LanguageTag& language, const FeedPlace& place,
                  const Item& item) {
  if (item.check != nullptr) return check_entry(view, language, place, *item.check);
  const bool french = language.string().starts_with("fr");
  const auto name = reference(view.dialogue, *item.commitment);
  const auto action = words_for(view, item.commitment->terms.action, language);
  std::string out = "<entry><id>tag:" + escaped(place.host) +
                    ",2026:" + std::string{view.dialogue} + "/" + std::to_string(item.index) +
                    "</id>";
  out += "<title>" + escaped(french ? item.happened.fr : item.happened.en) +
         (french ? "\u202f: " : ": ") + escaped(action) + "</title>";
  out += "<updated>" + to_rfc3339(item.at) + "</updated>";
  out += "<author><name>" + escaped(item.by != nullptr ? item.by->string() : name) +
         "</name></author>";
  out += "<link href=\"" + escaped(place.page) + "/" + std::to_string(item.commitment->id.number) +
         "\"/>";
  out += "<content type=\"text\">" + escaped(words_for(view, *item.text, language)) + "</content>";
  return out + "</entry>\n";
}

}  // namespace

std::string feed(const View& view, const std::vector<constitution::Check>& checks,
                 const LanguageTag& language, const FeedPlace& place) {
  const bool french = language.string().starts_with("fr");
  const auto items = newest(view, checks);
  const Instant updated = items.empty() ? Instant{} : items.front().at;
  std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  out += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + language.string() + "\">";
  out += "<id>tag:" + escaped(place.host) + ",2026:" + std::string{view.dialogue} +
         "/commitments</id>";
  out += french ? "<title>Registre des engagements</title>" : "<title>Commitments register</title>";
  out += "<updated>" + to_rfc3339(updated) + "</updated>";
  out += "<link rel=\"self\" href=\"" + escaped(place.self) + "\"/>\n";
  for (const Item& item : items) out += entry(view, language, place, item);
  return out + "</feed>\n";
}

}  // namespace entente::commitment_api
