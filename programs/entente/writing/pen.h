#pragma once

// Pen: signs the acts of one author, with their own counter and fresh salts for their words.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "host/ports/entropy.h"
#include "record/acts/signed_act.h"

namespace entente::program {

// A text in several languages, as a person wrote it.
using Texts = std::map<LanguageTag, Text>;

class Pen {
 public:
  // `sequence`: the last one this author used here. The entropy must outlive the pen.
  Pen(crypto::SigningKey key, constitution::DialogueId dialogue, ports::Entropy& entropy,
      std::uint64_t sequence = 0);

  PublicKey author() const { return key_.public_key(); }

  // Puts words aside for the next act that is signed, and gives their digests for its body.
  Translations words(const Texts& texts);
  acts::SignedAct sign(constitution::Body body);

 private:
  crypto::SigningKey key_;
  constitution::DialogueId dialogue_;
  ports::Entropy& entropy_;
  std::uint64_t sequence_;
  std::vector<acts::Content> contents_;
};

}  // namespace entente::program
