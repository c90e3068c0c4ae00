#pragma once

// The acts that concern the dialogue as a whole. A released act is never edited: a change is a new
// struct with a new name. Wire forms: docs/formats/acts-1.md.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/discussion/moderation.h"
#include "dialogue/opinion/settings.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/translations.h"

namespace entente::constitution {

// Who may read the rows of votes (trust model in SECURITY.md). Fixed before the first vote.
enum class Mode : std::uint8_t {
  open,        // everybody, under pseudonyms, once the question is closed
  protected_,  // only the auditors whom each constituency names
};

// dialogue.opened.v1: the first act of every log. Its author is the convener.
struct DialogueOpenedV1 {
  static constexpr std::string_view type = "dialogue.opened.v1";
  Translations title;
  std::vector<LanguageTag> languages;  // working languages: civic texts exist in all of them
  std::uint32_t constitution = 1;      // version of the law, from this entry on
  Mode mode = Mode::protected_;
  discussion::Moderation moderation = discussion::Moderation::before;
  std::uint32_t anonymity_floor = 10;  // people; no figure is published below it
  bool invented = false;               // made up for demonstration or rehearsal; shown everywhere
  std::vector<PublicKey> facilitators;
  PublicKey registrar;
  std::optional<PublicKey> import_key;  // present: this dialogue was carried over from elsewhere
  std::string log;                      // verifier key of the log (C2SP signed-note vkey)
};

// constitution.adopted.v1, by a facilitator: a newer version of the law, from the next entry on.
struct ConstitutionAdoptedV1 {
  static constexpr std::string_view type = "constitution.adopted.v1";
  std::uint32_t version = 0;
};

// map.published.v1, by a facilitator: the map of `question` over the first `size` entries.
struct MapPublishedV1 {
  static constexpr std::string_view type = "map.published.v1";
  QuestionId question;
  std::uint64_t size = 0;
  std::string algorithm;
  opinion::Settings settings;
  Digest digest;  // SHA-256 of the canonical bytes of the map (docs/formats/map-1.md)
};

enum class Authority : std::uint8_t { facilitator, author, court };

constexpr std::string_view name_of(Authority authority) {
  switch (authority) {
    case Authority::facilitator:
      return "facilitator";
    case Authority::author:
      return "author";
    case Authority::court:
      return "court";
  }
  return {};
}

// content.withheld.v1, by a facilitator, or by the author of that content: the words are no longer
// given out. Their digest stays in the log, so the tree stays whole and the gap stays visible.
struct ContentWithheldV1 {
  static constexpr std::string_view type = "content.withheld.v1";
  Digest content;
  Authority authority = Authority::facilitator;
  discussion::Reason reason = discussion::Reason::personal_data;
};

}  // namespace entente::constitution
