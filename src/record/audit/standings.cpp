#include "record/audit/case.h"

namespace entente::audit {

void work_out_standings(Case& dossier) {
  const auto& state = dossier.state.commitment;
  const Instant as_of = dossier.request.as_of.value_or(dossier.latest);
  dossier.report.as_of = as_of;
  for (const auto& commitment : state.commitments()) {
    const auto standing = commitment::standing(state, commitment, as_of);
    dossier.report.standings.push_back(
        {.commitment = commitment.id.number,
         .standing = standing,
         .escalation = commitment::escalation(standing, commitment.terms.due, as_of)});
  }
}

}  // namespace entente::audit
