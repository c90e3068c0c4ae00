#pragma once

// What happened to commitments, newest first, as a feed (Atom, RFC 4287): promises, confirmations,
// reports, findings, disputes, replies, withdrawals; and every check whose day has come.

#include <string>

#include "dialogue/constitution/checks.h"
#include "foundation/vocabulary/language_tag.h"
#include "host/changes/changes.h"
#include "host/commitment_api/atom.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

inline constexpr std::size_t feed_entries_max = 100;

// `page`: as in calendar.h. `host`: names the entries for ever, together with their index.
struct FeedPlace {
  std::string_view host;
  std::string_view page;
  std::string_view self;  // the address of the feed
};
std::string feed(const View& view, const std::vector<constitution::Check>& checks,
                 const LanguageTag& language, const FeedPlace& place);

// One thing that changes: a promise, a proposal or a decision.
struct Changing {
  std::string name;   // "demo-c7", "demo/proposal-2": who is said to write where no side does
  std::string title;  // in the language of the feed
  std::string page;   // where people read it
};
AtomEntry changed(const View& view, const changes::Change& change, const Changing& of,
                  const LanguageTag& language);
// The same feed for one thing alone, the newest first. `all`: in the order of the log.
std::string feed_of(const View& view, const std::vector<changes::Change>& all, const Changing& of,
                    const LanguageTag& language, const FeedPlace& place);

}  // namespace entente::commitment_api
