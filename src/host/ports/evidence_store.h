#pragma once

// EvidenceStore: where the files are kept that acts name by salted digest: evidence of reports and
// findings, documents of endorsements. They lie beside the register and never in it: an act is
// whole without its file, and a file can be erased while the log stays what it was.
//
// Every call may be made from any thread. Faults of the world are thrown as StoreFault; a call that
// throws has changed nothing.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/vocabulary/digest.h"

namespace entente::ports {

// The digest of a file is SHA-256(salt || bytes): whoever keeps one has checked that.
struct EvidenceFile {
  Salt salt;
  std::string bytes;  // never empty
};

// What is known of a file without reading it.
struct EvidenceSeen {
  Salt salt;
  std::uint64_t bytes = 0;
};

class EvidenceStore {
 public:
  virtual ~EvidenceStore() = default;

  // Durable once it returns. False, and nothing done, when it is there already or was erased.
  virtual bool keep(std::string_view dialogue, const Digest& digest, const EvidenceFile& file) = 0;
  virtual std::optional<EvidenceFile> find(std::string_view dialogue, const Digest& digest) = 0;
  virtual std::optional<EvidenceSeen> look(std::string_view dialogue, const Digest& digest) = 0;
  // Erases bytes and salt for ever. It can not be kept again, nor if it never was kept: a
  // withholding may overtake the file on its way.
  virtual void erase(std::string_view dialogue, const Digest& digest) = 0;
};

}  // namespace entente::ports
