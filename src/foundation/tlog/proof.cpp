#include "foundation/tlog/proof.h"

#include "foundation/encoding/base64.h"
#include "foundation/tlog/decimal.h"
#include "foundation/tlog/lines.h"

namespace entente::tlog {
namespace {

constexpr std::string_view first_line = "c2sp.org/tlog-proof@v1";
constexpr std::string_view extra_start = "extra ";
constexpr std::string_view index_start = "index ";
constexpr std::size_t hashes_max = 64;  // the height of a tree of 2^64 leaves

// Reads the hashes up to the empty line, which it takes too.
Result<Proof, ProofFault> take_hashes(std::string_view& rest) {
  Proof hashes;
  while (const auto line = take_line(rest)) {
    if (line->empty()) return hashes;
    if (hashes.size() == hashes_max) return Failure{ProofFault::too_many_hashes};
    const auto hash = encoding::fixed_from_base64<Digest>(*line);
    if (!hash) return Failure{ProofFault::malformed};
    hashes.push_back(*hash);
  }
  return Failure{ProofFault::malformed};
}

}  // namespace

Result<ProofFile, ProofFault> parse_proof_file(std::string_view file) {
  if (take_line(file) != first_line) return Failure{ProofFault::not_a_proof};
  ProofFile proof;
  auto line = take_line(file);
  if (line && line->starts_with(extra_start)) {
    proof.extra = encoding::from_base64(line->substr(extra_start.size()));
    if (!proof.extra) return Failure{ProofFault::malformed};
    line = take_line(file);
  }
  if (!line || !line->starts_with(index_start)) return Failure{ProofFault::malformed};
  const auto index = parse_decimal(line->substr(index_start.size()));
  if (!index) return Failure{ProofFault::malformed};
  proof.index = *index;
  TRY(proof.hashes, take_hashes(file));
  if (file.empty()) return Failure{ProofFault::malformed};
  proof.checkpoint = std::string{file};
  return proof;
}

std::string to_string(const ProofFile& proof) {
  std::string file = std::string{first_line} + "\n";
  if (proof.extra) file.append(extra_start).append(encoding::to_base64(*proof.extra)).append("\n");
  file.append(index_start).append(std::to_string(proof.index)).append("\n");
  for (const Digest& hash : proof.hashes)
    file.append(encoding::to_base64(hash.span())).append("\n");
  return file.append("\n").append(proof.checkpoint);
}

Result<Checkpoint, ProofFault> verify_proof_file(const ProofFile& proof, const Digest& leaf,
                                                 const VerifierKey& log) {
  auto checkpoint = open_checkpoint(proof.checkpoint, log);
  if (!checkpoint) return Failure{ProofFault::checkpoint_refused};
  if (!verify_inclusion(leaf, proof.index, proof.hashes, checkpoint->head()))
    return Failure{ProofFault::leaf_not_included};
  return *std::move(checkpoint);
}

}  // namespace entente::tlog
