#include "foundation/vocabulary/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace entente {

void stop_on_bug(const char* what) noexcept {
  std::fprintf(stderr, "entente: a bug, please report it: %s\n", what);
  std::abort();
}

}  // namespace entente
