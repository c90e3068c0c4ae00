#pragma once

// Storyteller: tells a dialogue of the corpus, act after act, with fixed keys, salts and times
// (README.md): the seed of a key is one byte 32 times, content n is salted with the byte 0x10 + n,
// sealed act n with 0x20 + n, and act n is done at 10:00 + n minutes.

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "record/acts/entry.h"
#include "record/acts/invented_test.h"
#include "record/audit/invented_log_test.h"

namespace entente::corpus {

struct Vector {
  acts::SignedAct act;
  Instant at;
  acts::Entry entry;
};

class Storyteller {
 public:
  static crypto::SigningKey key(std::uint8_t byte);
  static Salt salt(std::uint8_t byte);

  const audit::InventedLog& log() const { return log_; }
  const std::vector<Vector>& told() const { return told_; }

  acts::invented::Person convener{key(0x01)}, facilitator{key(0x02)}, registrar{key(0x03)},
      importer{key(0x04)}, amina{key(0x05)}, rosa{key(0x07)}, minister{key(0x08)}, ada{key(0x09)};
  tlog::NoteSigner log_key = *tlog::NoteSigner::make("localhost/d/demo", key(0x06));

 protected:
  using Versions = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  // Words that travel with the next act, in the order in which they are said.
  Translations says(Versions versions);
  Translations both(std::string_view english, std::string_view french);
  Translations french(std::string_view words);
  // Words of an act that comes later.
  acts::invented::Said keeps(Versions versions);
  // Stops when the law refuses it.
  void does(acts::invented::Person& author, constitution::Body body);
  void does(acts::invented::Person& author, constitution::Body body,
            std::vector<acts::Content> contents);

  // How stories begin: with terms under the second version of the law, constituencies of five
  // seats, and who speaks for them.
  constitution::DialogueOpenedV1 terms();
  void opens();
  void declares(std::string_view code, std::string_view english, std::string_view french);
  void speaks_for(acts::invented::Person& focal, std::string_view code, std::string_view english,
                  std::string_view french);

 private:
  audit::InventedLog log_;
  std::vector<Vector> told_;
  std::vector<acts::Content> said_;
  int contents_ = 1;
  int sealed_ = 1;
};

}  // namespace entente::corpus
