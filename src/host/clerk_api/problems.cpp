#include "host/clerk_api/problems.h"

namespace entente::clerk_api {

const http::ProblemKind& problem_for(const constitution::AnyRefusal& refusal) {
  return std::visit([](auto reason) -> const http::ProblemKind& { return problem_for(reason); },
                    refusal);
}

std::vector<http::ProblemKind> problems() {
  std::vector<http::ProblemKind> all = constitution_problems();
  for (const auto* kinds : {&concept_problems(), &commitment_problems(), &agreement_problems(),
                            &decision_problems(), &session_problems(), &host_problems()})
    all.insert(all.end(), kinds->begin(), kinds->end());
  return all;
}

}  // namespace entente::clerk_api
