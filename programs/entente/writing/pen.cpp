#include "entente/writing/pen.h"

namespace entente::program {

Pen::Pen(crypto::SigningKey key, constitution::DialogueId dialogue, ports::Entropy& entropy,
         std::uint64_t sequence)
    : key_(std::move(key)),
      dialogue_(std::move(dialogue)),
      entropy_(entropy),
      sequence_(sequence) {}

Translations Pen::words(const Texts& texts) {
  Translations digests;
  for (const auto& [language, text] : texts) {
    acts::Content content{.salt = {}, .text = text};
    entropy_.fill(content.salt.bytes);
    digests.emplace(language, acts::digest_of(content));
    contents_.push_back(std::move(content));
  }
  return digests;
}

acts::SignedAct Pen::sign(constitution::Body body) {
  constitution::Act act{
      .author = author(), .dialogue = dialogue_, .sequence = ++sequence_, .body = std::move(body)};
  return acts::SignedAct::sign(key_, std::move(act), std::exchange(contents_, {}));
}

}  // namespace entente::program
