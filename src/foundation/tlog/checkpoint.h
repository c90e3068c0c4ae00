#pragma once

// Checkpoints (c2sp.org/tlog-checkpoint): what a log puts its name to. A signed note of three
// lines:
//
//   <origin: which log>
//   <size, decimal>
//   <root, base64>
//
// A log never signs two that are inconsistent with each other. Entente allows no further lines:
// nobody audits them (docs/formats). The log signs under its origin.

#include <cstdint>
#include <string>
#include <string_view>

#include "foundation/tlog/note.h"
#include "foundation/tlog/tree.h"

namespace entente::tlog {

struct Checkpoint {
  std::string origin;
  std::uint64_t size;
  Digest root;

  TreeHead head() const { return {size, root}; }
  friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

enum class CheckpointFault {
  note_malformed,         // it is not a signed note
  not_signed_by_the_log,  // no signature of the log's key, or a wrong one
  malformed,              // not the three lines above
  more_lines,
  of_another_log,  // signed by the log, but with the origin of another
};

// The text that is signed. Precondition: the origin is not empty and holds no line feed.
std::string to_text(const Checkpoint& checkpoint);
// Reads the text alone: it says nothing about who signed it.
Result<Checkpoint, CheckpointFault> parse_checkpoint(std::string_view text);

// The signed note. Precondition: the signer's name is the origin.
std::string sign_checkpoint(const Checkpoint& checkpoint, const NoteSigner& log);
// Reads a note signed by `log` for its own origin.
Result<Checkpoint, CheckpointFault> open_checkpoint(std::string_view note, const VerifierKey& log);

}  // namespace entente::tlog
