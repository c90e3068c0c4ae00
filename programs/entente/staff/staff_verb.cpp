#include "entente/staff/staff_verb.h"

#include <array>

namespace entente::program {

std::vector<const StaffVerb*> staff_verbs() {
  std::vector<const StaffVerb*> all;
  for (const auto table :
       {discussion_verbs(), agreement_verbs(), decision_verbs(), commitment_verbs()})
    for (const auto& verb : table) all.push_back(&verb);
  return all;
}

const StaffVerb* staff_verb(std::string_view name) {
  for (const auto* verb : staff_verbs())
    if (verb->name == name) return verb;
  return nullptr;
}

}  // namespace entente::program
