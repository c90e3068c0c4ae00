// Seal and whole: is this the log that was signed, to the last entry?

#include "foundation/tlog/proof.h"
#include "foundation/tlog/tile.h"
#include "record/audit/case.h"

namespace entente::audit {
namespace {

// Every tile that a log of this size has must be here, and nothing else below tile/.
bool tiles_complete(Case& dossier, std::uint64_t size) {
  bool complete = true;
  std::size_t expected = 0;
  for (const auto& path : tlog::tiles_of(size)) {
    ++expected;
    if (dossier.bundle.file(tlog::to_string(path))) continue;
    dossier.find(Check::whole, Fault::entries_missing, tlog::to_string(path));
    complete = false;
  }
  std::size_t here = 0;
  for (const auto& [name, bytes] : dossier.bundle.files)
    if (name.starts_with("tile/")) ++here;
  if (complete && here != expected) {
    dossier.find(Check::whole, Fault::file_unknown, "tile/");
    return false;
  }
  return complete;
}

// The size that the checkpoint states, whoever signed it.
std::optional<std::uint64_t> stated_size(std::string_view note) {
  const auto text_end = note.find("\n\n");
  if (text_end == std::string_view::npos) return std::nullopt;
  const auto checkpoint = tlog::parse_checkpoint(note.substr(0, text_end + 1));
  if (!checkpoint) return std::nullopt;
  return checkpoint->size;
}

bool read_entry_bundle(Case& dossier, const tlog::TilePath& path) {
  const std::string name = tlog::to_string(path);
  const auto entries = tlog::decode_entries(*dossier.bundle.file(name));
  if (!entries || entries->size() != path.width) {
    dossier.find(Check::whole, Fault::entry_bundle_unreadable, name);
    return false;
  }
  for (const auto& leaf : *entries) {
    dossier.leaves.push_back(leaf);
    dossier.tree.append(tlog::leaf_hash(leaf));
  }
  return true;
}

// Hash tiles stand beside the entries so that a change can be told to the entry.
void compare_tile(Case& dossier, const tlog::TilePath& path) {
  const std::string name = tlog::to_string(path);
  const auto kept = *dossier.bundle.file(name);
  const auto computed = *dossier.tree.tile(path.level, path.index, path.width);
  if (kept == computed) return;
  if (path.level > 0 || kept.size() != computed.size())
    return dossier.find(Check::whole, Fault::tile_changed, name);
  for (std::size_t i = 0; i < path.width; ++i)
    if (kept.substr(i * 32, 32) != std::string_view{computed}.substr(i * 32, 32))
      dossier.find(Check::whole, Fault::entry_changed,
                   at_entry(path.index * tlog::tile_width + i) + ", " + name);
}

std::optional<tlog::VerifierKey> log_key(Case& dossier) {
  if (dossier.leaves.empty()) return std::nullopt;
  const auto first = acts::read_leaf(dossier.leaves.front());
  const auto* leaf = first ? std::get_if<acts::PublicLeaf>(&first->content) : nullptr;
  const auto* opening =
      leaf == nullptr ? nullptr : std::get_if<constitution::DialogueOpenedV1>(&leaf->act.body);
  if (opening == nullptr) return std::nullopt;
  auto key = tlog::VerifierKey::parse(opening->log);
  if (!key) return std::nullopt;
  return *std::move(key);
}

}  // namespace

bool check_entries(Case& dossier) {
  const auto note = dossier.bundle.file("checkpoint");
  if (!note) return dossier.find(Check::seal, Fault::checkpoint_missing, "checkpoint"), false;
  const auto size = stated_size(*note);
  if (!size) return dossier.find(Check::seal, Fault::checkpoint_not_signed, "checkpoint"), false;
  // Nobody signed for this size yet, so it may be any number: look for no more than the law allows.
  if (*size > constitution::entries_max)
    return dossier.find(Check::whole, Fault::entries_missing, "checkpoint"), false;
  if (!tiles_complete(dossier, *size)) return false;
  const auto paths = tlog::tiles_of(*size);
  for (const auto& path : paths)
    if (path.kind == tlog::TilePath::Kind::entries && !read_entry_bundle(dossier, path))
      return false;
  for (const auto& path : paths)
    if (path.kind == tlog::TilePath::Kind::hashes) compare_tile(dossier, path);
  dossier.tell(Check::whole, *size, *size);
  return true;
}

bool check_seal(Case& dossier) {
  const auto key = log_key(dossier);
  if (!key) return dossier.find(Check::seal, Fault::log_key_unreadable, at_entry(0)), false;
  dossier.report.origin = key->name();
  dossier.report.log_key = key->string();
  const auto& trusted = dossier.request.trusted_key;
  if (trusted && *trusted != key->string())
    dossier.find(Check::seal, Fault::log_key_not_trusted, key->string());
  const auto checkpoint = tlog::open_checkpoint(*dossier.bundle.file("checkpoint"), *key);
  if (!checkpoint)
    return dossier.find(Check::seal, Fault::checkpoint_not_signed, "checkpoint"), false;
  dossier.checkpoint = *checkpoint;
  if (checkpoint->root != dossier.tree.root())
    return dossier.find(Check::whole, Fault::root_differs, "checkpoint"), false;
  return true;
}

// A receipt is good when its own checkpoint is signed by this log, holds the leaf, and this log
// grew out of it: all three are compared with the tree we hold, so no consistency proof is needed.
void check_receipt(Case& dossier) {
  if (!dossier.request.receipt) return;
  const auto proof = tlog::parse_proof_file(*dossier.request.receipt);
  if (!proof) return dossier.find(Check::seal, Fault::receipt_unreadable, "receipt");
  const auto key = log_key(dossier);
  const auto checkpoint = key ? tlog::open_checkpoint(proof->checkpoint, *key)
                              : Failure{tlog::CheckpointFault::not_signed_by_the_log};
  if (!checkpoint) return dossier.find(Check::seal, Fault::receipt_not_of_this_log, "receipt");
  const std::string where = at_entry(proof->index);
  if (checkpoint->size > dossier.tree.size() || proof->index >= checkpoint->size ||
      dossier.tree.root(checkpoint->size) != checkpoint->root)
    return dossier.find(Check::whole, Fault::receipt_not_in_log, where);
  const Digest& leaf = dossier.tree.leaf(proof->index);
  if (!tlog::verify_inclusion(leaf, proof->index, proof->hashes, checkpoint->head()))
    dossier.find(Check::whole, Fault::receipt_not_in_log, where);
}

}  // namespace entente::audit
