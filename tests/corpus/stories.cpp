#include "corpus/stories.h"

namespace entente::corpus {

std::vector<std::vector<Vector>> stories() { return {constitution_story(), commitment_story()}; }

}  // namespace entente::corpus
