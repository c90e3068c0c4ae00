#pragma once

// Acts as a person writes them, before they are signed: the wire form of docs/formats/acts-1.md,
// with the words themselves where an act names them by digest.
//
//   {"by": "facilitator", "type": "question.posed.v1", "body": {"text": {"fr": "…", "en": "…"}}}
//
// `by` is `facilitator`, `facilitator:2` for the second one, or `focal:CODE` for the focal point of
// a constituency. An object of which
// every member is a working language with words is a text; everything else stands as it is. A field
// that ends in `_in_days` is a moment so many days from now: `"due_in_days": 90` becomes `due`.
// `{"digest_of": {"fr": "…"}}` seals words in one language: the act holds their digest alone, and a
// later act of the same file that says the same words opens them. `{"digest_of_file": "list.pdf"}`
// names a file of evidence by its salted digest (docs/formats/evidence-1.md), wherever it is named
// again by the same one.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/store/store_folder.h"
#include "entente/writing/dialogue_file.h"
#include "foundation/encoding/json.h"

namespace entente::program {

struct WrittenAct {
  std::string place;  // in the file, for whoever has to mend it
  std::string by;
  std::string type;
  encoding::Json body;
  std::int64_t days_ago = 0;  // only in stories of invented dialogues
};

// The bytes of a file that acts name; nothing where there is none.
using FileNamed = std::function<std::optional<std::string>(const std::string& name)>;

// A file that an act names, as it is handed in: its salt, then its bytes.
struct AttachedFile {
  Digest digest;
  std::string salted;
};

// One act, or a list of them.
Result<std::vector<WrittenAct>, WritingFault> read_acts(std::string_view bytes);

// Signs for the roles of one dialogue, each with its own counter.
class Hand {
 public:
  // `last`: the last number each key used.
  Hand(const Keys& keys, constitution::DialogueId dialogue, std::vector<LanguageTag> languages,
       ports::Entropy& entropy, std::function<std::uint64_t(const PublicKey&)> last,
       FileNamed files);

  // Says what is wrong with the act and where, or signs it as done at `now`.
  Result<acts::SignedAct, WritingFault> sign(const WrittenAct& written, Instant now);

  // Words that acts signed here sealed, and that none of its acts opened yet.
  const std::vector<acts::Content>& sealed() const { return sealed_; }
  // Words that were sealed before, to be opened by the next act that says them.
  void know_sealed(acts::Content content) { sealed_.push_back(std::move(content)); }

  // The files that acts signed since the last call name for the first time: to be handed in once
  // those acts are admitted.
  std::vector<AttachedFile> take_attached() { return std::exchange(attached_, {}); }

 private:
  class Enclosing;

  const Keys& keys_;
  constitution::DialogueId dialogue_;
  std::vector<LanguageTag> languages_;
  ports::Entropy& entropy_;
  std::function<std::uint64_t(const PublicKey&)> last_;
  std::map<PublicKey, std::uint64_t> sequences_;
  FileNamed files_;
  std::vector<acts::Content> sealed_;  // words that are still to be opened
  std::map<std::string, Digest> named_;
  std::vector<AttachedFile> attached_;
};

}  // namespace entente::program
