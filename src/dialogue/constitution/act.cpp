#include "dialogue/constitution/act.h"

namespace entente::constitution {

std::uint32_t version_of(const Body& body) { return body.index() < acts_of_version_1 ? 1 : 2; }

bool is_private(const Body& body) {
  return std::holds_alternative<discussion::VoteCastV1>(body) ||
         std::holds_alternative<discussion::VoteImportedV1>(body);
}

Instant counted_time(const Body& body, Instant at) { return is_private(body) ? hour_of(at) : at; }

}  // namespace entente::constitution
