#pragma once

// Feeds as readers of news take them (Atom, RFC 4287). What is put in is text; it is escaped here.

#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/language_tag.h"

namespace entente::commitment_api {

struct AtomEntry {
  std::string id;  // below the id of the feed's host: "demo/17"; it never changes
  std::string title;
  Instant updated;
  std::string author;
  std::string link;
  std::string content = {};  // may be empty
};

struct AtomFeed {
  std::string_view host;  // names the entries for ever
  std::string id;         // "demo/commitments"
  std::string title;
  std::string_view self;  // the address of the feed
  LanguageTag language;
  std::vector<AtomEntry> entries;  // the newest first
};

std::string atom(const AtomFeed& feed);

}  // namespace entente::commitment_api
