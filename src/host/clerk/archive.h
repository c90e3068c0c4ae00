#pragma once

// Making a bundle in two steps: what belongs into it is decided under the register's lock, quickly;
// the entries themselves are read afterwards, while others go on writing behind that size.

#include <string>
#include <vector>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "host/clerk/live_map.h"
#include "host/ports/record_store.h"

namespace entente::clerk {

struct ArchivePlan {
  std::string dialogue;
  constitution::Audience audience = constitution::Audience::public_;
  std::string checkpoint;  // signed, over exactly `size` entries
  std::uint64_t size = 0;
  std::vector<bool> rows_of_statement;  // by statement number: may this audience read its votes?
  std::vector<Digest> contents;         // all that were not withheld
  std::vector<MapInput> maps;           // published ones, to be drawn again
};

// What the one visibility policy (constitution/disclosure.h) lets this audience have.
// The checkpoint is put in by whoever signs it.
ArchivePlan plan_archive(const constitution::State& state, constitution::Audience audience);

// The bytes of the bundle. Throws StoreFault.
std::string assemble(ports::RecordStore& store, const ArchivePlan& plan);

}  // namespace entente::clerk
