#pragma once

// Evidence: the files that acts name by salted digest, taken from whoever holds them and given out
// to whoever asks. No signature is asked for: only the bytes that the author had before them, with
// their salt, give the digest that the author signed. A file that was withheld is neither taken nor
// given, and is erased for ever. docs/formats/evidence-1.md.

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "foundation/vocabulary/result.h"
#include "host/clerk/clerk.h"
#include "host/ports/evidence_store.h"

namespace entente::clerk {

inline constexpr std::size_t evidence_bytes_max = 4 * 1024 * 1024;

enum class EvidenceRefusal {
  dialogue_unknown,
  evidence_unknown,         // no act names this digest
  evidence_digest_differs,  // these bytes are not the ones that the act names
  evidence_empty,           // no byte behind the salt
  evidence_too_large,
  evidence_withheld,
  evidence_not_handed_in,  // an act names it, and nobody has brought it yet
};

struct EvidenceTaken {
  std::uint64_t bytes = 0;
  bool already = false;  // it was here before
};

// Every call may be made from any thread; all throw StoreFault.
class EvidenceDesk {
 public:
  // Both must outlive it.
  EvidenceDesk(Clerk& clerk, ports::EvidenceStore& store) : clerk_(clerk), store_(store) {}

  // What was posted: the salt, then the file. Durable once it returns, which may take a while: not
  // for a thread that others wait for.
  Result<EvidenceTaken, EvidenceRefusal> take(const std::string& dialogue, const Digest& digest,
                                              std::string_view salted);
  Result<ports::EvidenceFile, EvidenceRefusal> give(const std::string& dialogue,
                                                    const Digest& digest);
  // What is here of it, withheld or not; takes no lock of the register.
  std::optional<ports::EvidenceSeen> look(const std::string& dialogue, const Digest& digest) {
    return store_.look(dialogue, digest);
  }
  // Erases what acts have withheld since it was last called, and bars it from coming back.
  void erase_withheld(const std::string& dialogue);

 private:
  Result<Done, EvidenceRefusal> named(const std::string& dialogue, const Digest& digest) const;

  Clerk& clerk_;
  ports::EvidenceStore& store_;
  std::mutex mutex_;
  std::map<std::string, std::set<Digest>> erased_;  // by dialogue, since the start
};

// Parts what was sent, once its digest is seen to be true.
Result<ports::EvidenceFile, EvidenceRefusal> open_evidence(const Digest& digest,
                                                           std::string_view salted);

// The ending that fits what the bytes are: ".pdf", ".png", ".txt" …; "" when nothing tells. From
// the bytes alone, since nobody signed any other name.
std::string_view ending_of(std::string_view bytes);

}  // namespace entente::clerk
