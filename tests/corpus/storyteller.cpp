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

invented::Said Storyteller::text(
    std::initializer_list<std::pair<std::string_view, std::string_view>> versions) {
  invented::Said said;
  for (const auto& [tag, words] : versions) {
    const Content content{.salt = salt(static_cast<std::uint8_t>(0x10 + contents_++)),
                          .text = *Text::parse(words)};
    said.texts.emplace(invented::language(tag), acts::digest_of(content));
    said.contents.push_back(content);
  }
  return said;
}

void Storyteller::add(invented::Person& author, constitution::Body body,
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

}  // namespace entente::corpus
