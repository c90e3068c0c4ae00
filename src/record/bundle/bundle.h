#pragma once

// Bundle: everything needed to check a dialogue, in one file (docs/formats/bundle-1.md).
//
//   bundle.json      what is in here: format, dialogue, audience, and each file with its SHA-256
//   checkpoint       the newest signed checkpoint
//   contents.jsonl   the words that acts name by digest, with their salts: one content a line
//   maps/Q-N.json    the bytes of every published map of question Q over N entries
//   rows.jsonl       what opens the sealed leaves this audience may open: one row a line
//   tile/…           the log itself, at its C2SP paths: an unpacked bundle is a static mirror
//
// Reading checks the form only, to the last byte; what it says is for record/audit.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/result.h"
#include "record/acts/content.h"
#include "record/bundle/tar.h"

namespace entente::bundle {

inline constexpr std::string_view format_name = "entente-bundle-1";

// What goes into a bundle.
struct Parts {
  std::string dialogue;
  constitution::Audience audience = constitution::Audience::public_;
  std::string checkpoint;           // signed note
  std::vector<std::string> leaves;  // exactly as many as the checkpoint says
  std::vector<std::pair<std::uint64_t, std::string>> rows;  // index and canonical row, by index
  std::map<Digest, acts::Content> contents;
  std::map<std::string, std::string> maps;  // file name -> bytes
};

std::string write_bundle(const Parts& parts);

// "maps/3-9000.json"
std::string map_file_name(std::uint32_t question, std::uint64_t size);

struct BundleError {
  enum class Fault {
    not_a_bundle,  // offset: the first byte that is not as it must be
    no_manifest,
    manifest_wrong,
    file_missing,  // file: named in the manifest, not in the archive
    file_unknown,  // file: in the archive, not in the manifest, or not in its place
    file_changed,  // file: its bytes are not those the manifest names
  } fault = Fault::not_a_bundle;
  std::string file;
  std::uint64_t offset = 0;
};

// A bundle as it was read: views into the bytes it was read from.
struct Bundle {
  std::string dialogue;
  constitution::Audience audience = constitution::Audience::public_;
  std::map<std::string, std::string_view, std::less<>> files;  // without bundle.json
  // Files whose bytes are not those the manifest names. They are kept, so that a reader of the
  // whole can say which entry, row or content it was.
  std::vector<std::string> changed;

  std::optional<std::string_view> file(std::string_view name) const;
};

Result<Bundle, BundleError> read_bundle(std::string_view archive);

}  // namespace entente::bundle
