#pragma once

// State: all that the law remembers of a dialogue. A pure fold of its entries, rebuilt from the log
// whenever a program starts; the log size is its only version number.

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "dialogue/agreement/state.h"
#include "dialogue/commitment/state.h"
#include "dialogue/constituency/state.h"
#include "dialogue/constitution/act.h"
#include "dialogue/constitution/disclosing/map_steps.h"
#include "dialogue/decision/state.h"
#include "dialogue/discussion/state.h"
#include "dialogue/session/state.h"

namespace entente::constitution {

// The largest dialogue one program holds; beyond it acts are refused in words.
inline constexpr std::uint64_t entries_max = 10'000'000;

struct Opening {
  DialogueId dialogue;
  PublicKey convener;
  Instant at;
  DialogueOpenedV1 terms;
};

struct PublishedMap {
  std::uint64_t index = 0;  // of its entry
  Instant at;
  MapPublishedV1 map;
};

struct Withheld {
  std::uint64_t index = 0;
  ContentWithheldV1 act;
};

struct State {
  std::uint64_t size = 0;  // entries so far
  std::optional<Opening> opening;
  std::uint32_t constitution = 0;  // the version of the law in force
  constituency::State constituency;
  discussion::State discussion;
  agreement::State agreement;
  decision::State decision;
  commitment::State commitment;
  session::State session;
  std::vector<PublishedMap> maps;
  std::vector<MapSteps> map_steps;        // by question, in a PROTECTED dialogue
  std::uint64_t undisclosed = 0;          // entries that this reader does not have the rows of
  std::uint64_t undisclosed_ballots = 0;  // those of them that are ballots
  std::unordered_map<Digest, Withheld> withheld;
  std::unordered_map<Digest, PublicKey> contents;  // every content the log names, and whose it is
  std::unordered_map<PublicKey, std::uint64_t> last_sequence;

  bool is_facilitator(const PublicKey& key) const;
};

// Every content digest that `body` names, in a fixed order.
std::vector<Digest> contents_of(const Body& body);

}  // namespace entente::constitution
