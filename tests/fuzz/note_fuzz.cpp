// Any bytes as a note, a checkpoint, a proof file, a tile path, an entry bundle and a verifier key:
// nothing crashes, and what is accepted in a format with one spelling is written again as it came.
// A note is opened with the key that signed the seeds, so that mutation starts from valid ones.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/note.h"
#include "foundation/tlog/proof.h"
#include "foundation/tlog/tile.h"
#include "foundation/vocabulary/ensure.h"

using namespace entente;
using namespace entente::tlog;

namespace {

const NoteSigner& log() {
  static const NoteSigner signer =
      *NoteSigner::make("localhost/d/demo", crypto::SigningKey::from_seed(Digest{}.span()));
  return signer;
}

void check_note(std::string_view bytes) {
  const auto opened = open_note(bytes, {&log().verifier_key(), 1});
  if (opened) {
    ensure(bytes.starts_with(opened->text), "the text is the beginning of the note");
    ensure(bytes.find(log().line(opened->text)) != std::string_view::npos,
           "only the key itself can have signed");
  }
  const auto checkpoint = open_checkpoint(bytes, log().verifier_key());
  ensure(!checkpoint || (opened && to_text(*checkpoint) == opened->text),
         "a checkpoint is an opened note");
}

void check_formats(std::string_view bytes) {
  if (const auto checkpoint = parse_checkpoint(bytes))
    ensure(to_text(*checkpoint) == bytes, "one spelling of a checkpoint");
  if (const auto path = parse_tile_path(bytes))
    ensure(to_string(*path) == bytes, "one spelling of a tile path");
  if (const auto key = VerifierKey::parse(bytes))
    ensure(key->string() == bytes, "one spelling of a key");
  if (const auto entries = decode_entries(bytes)) {
    const std::vector<std::string> copies(entries->begin(), entries->end());
    ensure(encode_entries(copies) == bytes, "one spelling of an entry bundle");
  }
  const auto proof = parse_proof_file(bytes);
  if (!proof) return;
  ensure(to_string(*proof) == bytes, "one spelling of a proof file");
  static_cast<void>(verify_proof_file(*proof, leaf_hash("entry"), log().verifier_key()));
  const TreeHead older{proof->index, empty_root()}, newer{proof->index * 3, empty_root()};
  static_cast<void>(verify_inclusion(empty_root(), proof->index, proof->hashes, newer));
  static_cast<void>(verify_consistency(older, newer, proof->hashes));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(bytes), size};
  check_note(text);
  check_formats(text);
  return 0;
}
