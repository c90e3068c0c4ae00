#pragma once

// Proof files (c2sp.org/tlog-proof): a receipt that can be checked without a network.
//
//   c2sp.org/tlog-proof@v1
//   extra <base64>                  (may be absent; nobody signs it)
//   index <decimal>
//   <base64 of a hash>              (none or more: the inclusion proof)
//   (an empty line)
//   the checkpoint, signed
//
// Whoever holds the entry, this file and the log's key can tell that the log has the entry at that
// index. Total on any bytes.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/tree.h"

namespace entente::tlog {

struct ProofFile {
  std::optional<std::string> extra;  // bytes, not base64
  std::uint64_t index = 0;
  Proof hashes;
  std::string checkpoint;  // the signed note, as it came

  friend bool operator==(const ProofFile&, const ProofFile&) = default;
};

enum class ProofFault {
  not_a_proof,      // another first line
  malformed,        // not the lines above
  too_many_hashes,  // more than a tree can need
  checkpoint_refused,
  leaf_not_included,
};

Result<ProofFile, ProofFault> parse_proof_file(std::string_view file);
std::string to_string(const ProofFile& proof);

// The checkpoint of `log` under which `leaf` stands at the proof's index.
Result<Checkpoint, ProofFault> verify_proof_file(const ProofFile& proof, const Digest& leaf,
                                                 const VerifierKey& log);

}  // namespace entente::tlog
