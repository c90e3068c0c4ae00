#include "corpus/stories.h"

namespace entente::corpus {

namespace invented = acts::invented;

std::vector<Vector> constitution_story() {
  Storyteller story;
  const auto title =
      story.text({{"en", "What blocks dialogue?"}, {"fr", "Qu’est-ce qui bloque ?"}});
  auto terms =
      invented::terms(story.facilitator, story.registrar, story.log_key.verifier_key().string());
  terms.title = title.texts;
  story.add(story.convener, terms, title.contents);
  story.add(story.facilitator, constitution::ConstitutionAdoptedV1{.version = 2});
  const auto name = story.text({{"en", "Civil society"}, {"fr", "Société civile"}});
  story.add(story.facilitator,
            constituency::ConstituencyDeclaredV1{
                .code = invented::code("cso"), .name = name.texts, .seats = 5},
            name.contents);
  const auto office = story.text({{"en", "The platform’s office"}, {"fr", "Le bureau commun"}});
  invented::Person focal{Storyteller::key(0x07)};
  story.add(focal, story.registrar.attests_focal("cso", focal.key(), office.texts),
            office.contents);
  return story.told();
}

}  // namespace entente::corpus
