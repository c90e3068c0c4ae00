#include "host/commitment_api/feed.h"

#include <algorithm>
#include <tuple>

#include "host/changes/changes.h"
#include "host/commitment_api/wording.h"

namespace entente::commitment_api {
namespace {

struct Item {
  changes::Change change;                              // of a check: its moment only
  const commitment::Commitment* commitment = nullptr;  // null: a check
  const constitution::Check* check = nullptr;
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

std::vector<Item> newest(const View& view, const std::vector<constitution::Check>& checks) {
  std::vector<Item> items;
  for (const auto& commitment : view.state.commitments())
    for (auto& change : changes::of(view.state, commitment))
      items.push_back({.change = change, .commitment = &commitment});
  for (const auto& check : checks)
    if (check.due <= view.as_of) items.push_back({.change = {.at = check.due}, .check = &check});
  // Checks have no entry: of the same moment they come last, and stand in one list.
  std::ranges::sort(items, std::ranges::greater{}, [](const Item& item) {
    return std::tuple{item.change.at, item.change.index, item.check};
  });
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
                    ",2026:" + std::string{view.dialogue} + "/" +
                    std::to_string(item.change.index) + "</id>";
  out += "<title>" + escaped(french ? item.change.happened.fr : item.change.happened.en) +
         (french ? "\u202f: " : ": ") + escaped(action) + "</title>";
  out += "<updated>" + to_rfc3339(item.change.at) + "</updated>";
  out += "<author><name>" + escaped(item.change.by != nullptr ? item.change.by->string() : name) +
         "</name></author>";
  out += "<link href=\"" + escaped(place.page) + "/" + std::to_string(item.commitment->id.number) +
         "\"/>";
  out += "<content type=\"text\">" + escaped(words_for(view, *item.change.text, language)) +
         "</content>";
  return out + "</entry>\n";
}

}  // namespace

std::string feed(const View& view, const std::vector<constitution::Check>& checks,
                 const LanguageTag& language, const FeedPlace& place) {
  const bool french = language.string().starts_with("fr");
  const auto items = newest(view, checks);
  const Instant updated = items.empty() ? Instant{} : items.front().change.at;
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
