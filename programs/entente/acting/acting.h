#pragma once

// Acting: staff of one dialogue at work on a store. Acts are signed with the keys that lie there,
// admitted in order, and the files that they name are handed in. No server may use the store
// meanwhile.

#include <filesystem>
#include <string>
#include <vector>

#include "entente/writing/written_act.h"
#include "host/clerk/clerk.h"

namespace entente::program {

class Acting {
 public:
  // From `--store`; files of evidence are named from `folder`. Throws Stop when there is no such
  // store or dialogue, and StoreFault; so does every call below.
  Acting(const Arguments& arguments, std::string dialogue, std::filesystem::path folder,
         const Terminal& terminal);

  const std::vector<LanguageTag>& languages() const { return languages_; }
  Instant now() { return store_.clock().now(); }
  StoreFolder& store() { return store_; }
  const clerk::Clerk& clerk() const { return clerk_; }
  clerk::Clerk& clerk() { return clerk_; }
  Hand& hand() { return hand_; }

  // `facilitator`, `facilitator:2` or `focal:CODE`. Throws Stop{bad_input} where this store does
  // not hold that key.
  void must_hold_key_of(const std::string& role) const;
  acts::SignedAct sign(const WrittenAct& written);
  // Acts that were admitted before one was refused stand, and so do their files.
  std::uint64_t admit(std::vector<acts::SignedAct> signed_acts);

 private:
  const Terminal& terminal_;
  std::string dialogue_;
  StoreFolder store_;
  Keys keys_;
  clerk::Clerk clerk_;
  std::vector<LanguageTag> languages_;
  std::unordered_map<PublicKey, std::uint64_t> last_;
  Hand hand_;
};

// Says what is wrong with an act that a person wrote, and where.
std::string in_words(const WritingFault& fault, const Terminal& terminal);

}  // namespace entente::program
