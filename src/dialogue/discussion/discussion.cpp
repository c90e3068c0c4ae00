#include "dialogue/discussion/discussion.h"

namespace entente::discussion {

Status Statement::status_at(std::uint64_t size) const {
  Status status = Status::pending;
  for (const Moderated& event : moderated) {
    if (event.index >= size) break;
    status = event.decision == Decision::accepted ? Status::accepted : Status::rejected;
  }
  return status;
}

}  // namespace entente::discussion
