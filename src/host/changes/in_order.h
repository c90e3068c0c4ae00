#pragma once

// Changes in the order of their entries. What one entry ended at once is ordered by its words.

#include <algorithm>
#include <tuple>

#include "host/changes/changes.h"

namespace entente::changes {

inline std::vector<Change> in_order(std::vector<Change> all) {
  std::ranges::sort(
      all, {}, [](const Change& change) { return std::tuple{change.index, change.happened.en}; });
  return all;
}

}  // namespace entente::changes
