#include "dialogue/constitution/act.h"

namespace entente::constitution {

std::uint32_t version_of(const Body& body) {
  if (body.index() < acts_of_version_1) return 1;
  return body.index() < acts_of_version_2 ? 2 : 3;
}

std::optional<Sealed> sealed_as(const Body& body) {
  if (std::holds_alternative<discussion::VoteCastV1>(body) ||
      std::holds_alternative<discussion::VoteImportedV1>(body))
    return Sealed::vote;
  if (std::holds_alternative<agreement::StanceTakenV1>(body)) return Sealed::stance;
  if (std::holds_alternative<decision::BallotCastV1>(body)) return Sealed::ballot;
  return std::nullopt;
}

bool is_private(const Body& body) { return sealed_as(body).has_value(); }

Instant counted_time(const Body& body, Instant at) { return is_private(body) ? hour_of(at) : at; }

}  // namespace entente::constitution
