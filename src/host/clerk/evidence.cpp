#include "host/clerk/evidence.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "dialogue/constitution/named_evidence.h"
#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/text.h"

namespace entente::clerk {

Result<Done, EvidenceRefusal> EvidenceDesk::named(const std::string& dialogue,
                                                  const Digest& digest) const {
  Result<Done, EvidenceRefusal> answer = Failure{EvidenceRefusal::dialogue_unknown};
  clerk_.read(dialogue, [&](const Register& kept) {
    if (!constitution::named_evidence(kept.state(), digest))
      answer = Failure{EvidenceRefusal::evidence_unknown};
    else if (kept.state().withheld.contains(digest))
      answer = Failure{EvidenceRefusal::evidence_withheld};
    else
      answer = Done{};
  });
  return answer;
}

// The law is asked before and after: a withholding may come while the file is being written. Its
// erasing bars the file from the store, whichever of the two is first there.
Result<EvidenceTaken, EvidenceRefusal> EvidenceDesk::take(const std::string& dialogue,
                                                          const Digest& digest,
                                                          std::string_view salted) {
  TRY([[maybe_unused]] const auto before, named(dialogue, digest));
  TRY(const auto file, open_evidence(digest, salted));
  const bool fresh = store_.keep(dialogue, digest, file);
  TRY([[maybe_unused]] const auto after, named(dialogue, digest));
  return EvidenceTaken{.bytes = file.bytes.size(), .already = !fresh};
}

Result<ports::EvidenceFile, EvidenceRefusal> EvidenceDesk::give(const std::string& dialogue,
                                                                const Digest& digest) {
  TRY([[maybe_unused]] const auto standing, named(dialogue, digest));
  auto found = store_.find(dialogue, digest);
  if (!found) return Failure{EvidenceRefusal::evidence_not_handed_in};
  return *std::move(found);
}

void EvidenceDesk::erase_withheld(const std::string& dialogue) {
  const std::scoped_lock lock{mutex_};
  auto& erased = erased_[dialogue];
  std::vector<Digest> to_erase;
  clerk_.read(dialogue, [&](const Register& kept) {
    for (const auto& [digest, withheld] : kept.state().withheld)
      if (!erased.contains(digest) && !kept.state().contents.contains(digest))
        to_erase.push_back(digest);
  });
  for (const Digest& digest : to_erase) {
    store_.erase(dialogue, digest);
    erased.insert(digest);
  }
}

Result<ports::EvidenceFile, EvidenceRefusal> open_evidence(const Digest& digest,
                                                           std::string_view salted) {
  if (salted.size() <= Salt::size) return Failure{EvidenceRefusal::evidence_empty};
  if (salted.size() > Salt::size + evidence_bytes_max)
    return Failure{EvidenceRefusal::evidence_too_large};
  if (crypto::sha256(salted) != digest) return Failure{EvidenceRefusal::evidence_digest_differs};
  ports::EvidenceFile file;
  std::memcpy(file.salt.bytes.data(), salted.data(), Salt::size);
  file.bytes = salted.substr(Salt::size);
  return file;
}

std::string_view ending_of(std::string_view bytes) {
  using Mark = std::pair<std::string_view, std::string_view>;
  static constexpr std::array marks = {
      Mark{"%PDF-", ".pdf"},        Mark{"\x89PNG\r\n\x1a\n", ".png"},
      Mark{"\xff\xd8\xff", ".jpg"}, Mark{"GIF8", ".gif"},
      Mark{"OggS", ".ogg"},         Mark{"ID3", ".mp3"},
      Mark{"fLaC", ".flac"},        Mark{"{\\rtf", ".rtf"}};
  const auto found =
      std::ranges::find_if(marks, [&](const Mark& mark) { return bytes.starts_with(mark.first); });
  if (found != marks.end()) return found->second;
  // A ZIP archive says on its first pages what it is: OpenDocument in its first member, Office by
  // the folder of its parts.
  if (bytes.starts_with("PK\x03\x04")) {
    const auto first = bytes.substr(0, 4'096);
    const auto says = [&](std::string_view what) { return first.find(what) != first.npos; };
    if (says("opendocument.text")) return ".odt";
    if (says("opendocument.spreadsheet")) return ".ods";
    if (bytes.find("word/document.xml") != bytes.npos) return ".docx";
    if (bytes.find("xl/workbook.xml") != bytes.npos) return ".xlsx";
    return ".zip";
  }
  const bool text = count_characters(bytes) != std::string_view::npos &&
                    bytes.find('\0') == std::string_view::npos;
  return text ? ".txt" : "";
}

}  // namespace entente::clerk
