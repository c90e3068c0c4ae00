#include "corpus/stories.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    auto first = terms();
    first.title = both("What blocks dialogue?", "Qu’est-ce qui bloque\u202f?");
    does(convener, first);
    does(facilitator, constitution::ConstitutionAdoptedV1{.version = 2});
    declares("cso", "Civil society", "Société civile");
    speaks_for(rosa, "cso", "The platform’s office", "Le bureau commun");
    does(facilitator, constitution::ConstitutionAdoptedV1{.version = 3});
    does(amina, registrar.attests("cso", amina.key()));
    does(amina, constituency::KeyEntrustedV1{});
    return told();
  }
};

}  // namespace

std::vector<Vector> constitution_story() { return Story{}.tell(); }

}  // namespace entente::corpus
