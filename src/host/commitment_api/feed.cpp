#include "host/commitment_api/feed.h"

#include <algorithm>

#include "host/commitment_api/wording.h"

namespace entente::commitment_api {
namespace {

struct Words {
  std::string_view en, fr;
};

struct Item {
  std::uint64_t index = 0;
  Instant at;
  const commitment::Commitment* commitment = nullptr;
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

std::vector<Item> newest(const View& view) {
  std::vector<Item> items;
  for (const auto& commitment : view.state.commitments()) {
    items.push_back({.index = commitment.index,
                     .at = commitment.at,
                     .commitment = &commitment,
                     .happened = {"Promised", "Promis"},
                     .text = &commitment.terms.action});
    add_reports(view, commitment, items);
    if (const auto& withdrawal = commitment.withdrawal)
      items.push_back({.index = withdrawal->index,
                       .at = withdrawal->at,
                       .commitment = &commitment,
                       .happened = {"Withdrawn", "Retiré"},
                       .text = &withdrawal->reason});
  }
  std::ranges::sort(items, std::ranges::greater{}, &Item::index);
  if (items.size() > feed_entries_max) items.resize(feed_entries_max);
  return items;
}

std::string entry(const View& view, const LanguageTag& language, const FeedPlace& place,
                  const Item& item) {
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

std::string feed(const View& view, const LanguageTag& language, const FeedPlace& place) {
  const bool french = language.string().starts_with("fr");
  const auto items = newest(view);
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
