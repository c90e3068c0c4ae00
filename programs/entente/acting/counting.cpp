#include "entente/acting/counting.h"

#include "dialogue/decision/conclusion.h"
#include "host/agreement_api/views.h"

namespace entente::program {

std::optional<encoding::Json> counted_now(const clerk::Clerk& clerk, const std::string& dialogue,
                                          decision::DecisionId id) {
  std::optional<encoding::Json> body;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    if (const auto* decided = kept.state().decision.decision(id))
      body = agreement_api::counted(
          id, decision::conclude(*decided, kept.state().opening->terms.anonymity_floor));
  });
  return body;
}

}  // namespace entente::program
