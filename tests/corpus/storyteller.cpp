#include "corpus/storyteller.h"

namespace entente::corpus {

using acts::Content;
namespace invented = acts::invented;

crypto::SigningKey Storyteller::key(std::uint8_t byte) {
  std::array<std::uint8_t, 32> seed{};
  seed.fill(byte);
  return crypto::SigningKey::from_seed(seed);
}

Salt Storyteller::salt(std::uint8_t byte) {
  Salt filled;
  filled.bytes.fill(byte);
  return filled;
}

invented::Said Storyteller::keeps(Versions versions) {
  invented::Said said;
  for (const auto& [tag, words] : versions) {
    const Content content{.salt = salt(static_cast<std::uint8_t>(0x10 + contents_++)),
                          .text = *Text::parse(words)};
    said.texts.emplace(invented::language(tag), acts::digest_of(content));
    said.contents.push_back(content);
  }
  return said;
}

Translations Storyteller::says(Versions versions) {
  auto said = keeps(versions);
  said_.insert(said_.end(), said.contents.begin(), said.contents.end());
  return std::move(said.texts);
}

Translations Storyteller::both(std::string_view english, std::string_view french) {
  return says({{"en", english}, {"fr", french}});
}

Translations Storyteller::french(std::string_view words) { return says({{"fr", words}}); }

void Storyteller::does(invented::Person& author, constitution::Body body) {
  does(author, std::move(body), std::exchange(said_, {}));
}

void Storyteller::does(invented::Person& author, constitution::Body body,
                       std::vector<Content> contents) {
  auto act = author.does(std::move(body), std::move(contents));
  const Instant at =
      invented::after(invented::morning, 60 * static_cast<std::int64_t>(told_.size()));
  ensure(log_.append(act, at).has_value(), "the law allows the corpus");
  const bool sealed = constitution::is_private(act.act().body);
  auto entry =
      acts::make_entry(act, at, salt(static_cast<std::uint8_t>(0x20 + (sealed ? sealed_++ : 0))));
  told_.push_back({std::move(act), at, std::move(entry)});
}

constitution::DialogueOpenedV1 Storyteller::terms() {
  return invented::terms(facilitator, registrar, log_key.verifier_key().string());
}

void Storyteller::opens() {
  auto chosen = terms();
  chosen.constitution = 2;
  chosen.title = both("What blocks dialogue?", "Qu’est-ce qui bloque\u202f?");
  does(convener, chosen);
}

void Storyteller::declares(std::string_view code, std::string_view english,
                           std::string_view french) {
  does(facilitator, constituency::ConstituencyDeclaredV1{
                        .code = invented::code(code), .name = both(english, french), .seats = 5});
}

void Storyteller::speaks_for(invented::Person& focal, std::string_view code,
                             std::string_view english, std::string_view french) {
  const auto name = both(english, french);
  does(focal, registrar.attests_focal(code, focal.key(), name));
}

}  // namespace entente::corpus
