#pragma once

// A tar archive with exactly one form (POSIX.1-1988 ustar): regular files in a given order, mode
// 0644, owner 0, time 0, zero padding, two zero blocks at the end. Everybody can open it with the
// tools they have, and every single byte of it is either content or fixed, so none can be changed
// unseen. Names: at most 100 bytes of printable ASCII.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::bundle {

struct TarFile {
  std::string name;
  std::string_view bytes;    // into the archive
  std::uint64_t offset = 0;  // of the bytes in the archive
};

// Writes an archive piece by piece: add() files, then finish(). Bytes go to `out`.
class TarWriter {
 public:
  explicit TarWriter(std::string& out) : out_(out) {}
  void add(std::string_view name, std::string_view bytes);
  void finish();

 private:
  std::string& out_;
};

struct TarError {
  std::uint64_t offset = 0;  // of the first byte that is not as it must be
};

// The files, in order; they point into `archive`. Refuses any byte outside the contents that
// TarWriter would not have written.
Result<std::vector<TarFile>, TarError> read_tar(std::string_view archive);

}  // namespace entente::bundle
