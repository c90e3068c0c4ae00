#include "host/commitment_api/feed.h"

#include <algorithm>
#include <tuple>

#include "host/commitment_api/wording.h"

namespace entente::commitment_api {
namespace {

struct Item {
  changes::Change change;                              // of a check: its moment only
  const commitment::Commitment* commitment = nullptr;  // null: a check
  const constitution::Check* check = nullptr;
};

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
AtomEntry check_entry(const View& view, const LanguageTag& language, const FeedPlace& place,
                      const constitution::Check& check) {
  const bool of_session = check.session.number != 0;
  const auto of = of_session ? "session/" + std::to_string(check.session.number)
                             : "decision/" + std::to_string(check.decision.number);
  const auto day = constitution::check_day_names[static_cast<std::size_t>(check.day)];
  const std::string dialogue{view.dialogue};
  return {.id = dialogue + "/check/" + of + "/" + std::string{day},
          .title = std::string{words_for(check.day, language)},
          .updated = check.due,
          .author = dialogue,
          .link = std::string{place.page}};
}

AtomEntry entry(const View& view, const LanguageTag& language, const FeedPlace& place,
                const Item& item) {
  if (item.check != nullptr) return check_entry(view, language, place, *item.check);
  return changed(
      view, item.change,
      {.name = reference(view.dialogue, *item.commitment),
       .title = words_for(view, item.commitment->terms.action, language),
       .page = std::string{place.page} + "/" + std::to_string(item.commitment->id.number)},
      language);
}

}  // namespace

AtomEntry changed(const View& view, const changes::Change& change, const Changing& of,
                  const LanguageTag& language) {
  const bool french = language.string().starts_with("fr");
  return {.id = std::string{view.dialogue} + "/" + std::to_string(change.index),
          .title = std::string{french ? change.happened.fr : change.happened.en} +
                   (french ? "\u202f: " : ": ") + of.title,
          .updated = change.at,
          .author = change.by != nullptr ? change.by->string() : of.name,
          .link = of.page,
          .content = change.text != nullptr ? words_for(view, *change.text, language) : ""};
}

std::string feed(const View& view, const std::vector<constitution::Check>& checks,
                 const LanguageTag& language, const FeedPlace& place) {
  const bool french = language.string().starts_with("fr");
  AtomFeed written{.host = place.host,
                   .id = std::string{view.dialogue} + "/commitments",
                   .title = french ? "Registre des engagements" : "Commitments register",
                   .self = place.self,
                   .language = language,
                   .entries = {}};
  for (const Item& item : newest(view, checks))
    written.entries.push_back(entry(view, language, place, item));
  return atom(written);
}

std::string feed_of(const View& view, const std::vector<changes::Change>& all, const Changing& of,
                    const LanguageTag& language, const FeedPlace& place) {
  AtomFeed written{.host = place.host,
                   .id = of.name,
                   .title = of.title,
                   .self = place.self,
                   .language = language,
                   .entries = {}};
  for (auto change = all.rbegin(); change != all.rend(); ++change)
    if (written.entries.size() < feed_entries_max)
      written.entries.push_back(changed(view, *change, of, language));
  return atom(written);
}

}  // namespace entente::commitment_api
