#pragma once

namespace entente::constituency {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/concept_problems.cpp).
enum class Refusal {
  constituency_exists,
  constituency_too_small,
  constituency_too_large,
  too_many_constituencies,
  constituencies_are_fixed,
  name_not_in_every_language,
  constituency_unknown,
  attestation_not_by_registrar,
  key_already_seated,
  seats_exhausted,
  focal_points_exhausted,
  key_already_entrusted,
};

}  // namespace entente::constituency
