#include "corpus/stories.h"

namespace entente::corpus {

std::vector<std::vector<Vector>> stories() {
  return {constitution_story(), commitment_story(), agreement_story(),
          decision_story(),     session_story(),    third_law_story()};
}

}  // namespace entente::corpus
