#include "entente/staff/staff_verb.h"

namespace entente::program {

std::vector<VerbGroup> staff_verbs() {
  return {
      {"The dialogue as a whole", "Le dialogue dans son ensemble", dialogue_verbs()},
      {"Questions, statements and maps", "Questions, énoncés et cartes", discussion_verbs()},
      {"The live hour and its answers", "L’heure en séance et ses réponses", session_verbs()},
      {"Texts and who stands behind them", "Les textes et qui les soutient", agreement_verbs()},
      {"Decisions", "Décisions", decision_verbs()},
      {"Commitments", "Engagements", commitment_verbs()},
  };
}

const StaffVerb* staff_verb(std::string_view name) {
  for (const auto& group : staff_verbs())
    for (const auto& verb : group.verbs)
      if (verb.name == name) return &verb;
  return nullptr;
}

}  // namespace entente::program
