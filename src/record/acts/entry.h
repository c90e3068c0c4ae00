#pragma once

// Entries: what stands in the log. An admitted act becomes one leaf (docs/formats/entries-1.md):
//
//   public  {"act":{...},"at":1795478400,"signature":"…"}
//   sealed  {"at":1795478400,"kind":"vote","sealed":"…"}       for private acts: a commitment
//
// sealed = SHA-256("entente/<kind>/v1" || 0x00 || salt || row), row =
// {"act":{...},"signature":"…"}. The row and its salt are kept beside the log and given out as the
// mode of the dialogue says. Destroying the salt erases the row for ever, while the log stays
// whole.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "dialogue/constitution/act.h"
#include "foundation/vocabulary/result.h"
#include "record/acts/signed_act.h"

namespace entente::acts {

// What opens a sealed leaf.
struct Row {
  std::string act;  // canonical bytes
  Signature signature;
  Salt salt;
  constitution::Sealed kind = constitution::Sealed::vote;  // as the act says

  std::string canonical() const;  // {"act":{...},"salt":"…","signature":"…"}
};

Digest commitment_of(const Row& row);

// An entry on its way into the log. `row` is there exactly for private acts.
struct Entry {
  std::string leaf;
  std::optional<Row> row;
};

// `at`: when the host took it; a private act keeps its hour only. `salt`: 32 random bytes, used for
// private acts alone.
Entry make_entry(const SignedAct& signed_act, Instant at, const Salt& salt);

// A leaf as a reader finds it.
struct PublicLeaf {
  constitution::Act act;
  std::string canonical;  // of the act
  Signature signature;
};
struct SealedLeaf {
  Digest commitment;
  constitution::Sealed kind = constitution::Sealed::vote;
};
struct Leaf {
  Instant at;
  std::variant<PublicLeaf, SealedLeaf> content;
};

enum class EntryError { not_canonical, malformed, sealed_act_in_public, hour_not_full };

Result<Leaf, EntryError> read_leaf(std::string_view leaf);

// The act inside a row; malformed also when the act is not a private one.
struct OpenedRow {
  constitution::Act act;
  Row row;
  std::optional<std::uint64_t> index;  // where it stands beside (rows.jsonl in bundles)
};
Result<OpenedRow, EntryError> read_row(std::string_view canonical_row);

}  // namespace entente::acts
