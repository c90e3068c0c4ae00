#include "host/problems/problems.h"

namespace entente::problems {

const http::ProblemKind& of(const constitution::AnyRefusal& refusal) {
  return std::visit([](auto reason) -> const http::ProblemKind& { return of(reason); }, refusal);
}

std::vector<http::ProblemKind> all() {
  std::vector<http::ProblemKind> kinds = constitution_problems();
  for (const auto* more : {&concept_problems(), &commitment_problems(), &agreement_problems(),
                           &decision_problems(), &session_problems(), &host_problems()})
    kinds.insert(kinds.end(), more->begin(), more->end());
  return kinds;
}

}  // namespace entente::problems
