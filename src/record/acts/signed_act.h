#pragma once

// SignedAct: an act whose author's signature holds, with the contents it names.
//
// It can be made in two ways only: by opening bytes that somebody sent, which checks everything, or
// by signing an act with a key that we hold. So whoever is handed one need not check it again.
// Wire form: {"act":{...},"contents":[{"salt":"…","text":"…"}],"signature":"…"}, canonical JSON.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/constitution/act.h"
#include "foundation/crypto/ed25519.h"
#include "foundation/vocabulary/result.h"
#include "record/acts/content.h"

namespace entente::acts {

inline constexpr std::size_t posted_bytes_max = 60 * 1024;  // so that its entry fits a C2SP bundle

enum class OpenFault {
  too_large,      // more than posted_bytes_max
  not_json,       // where: the byte
  not_canonical,  // where: the byte
  not_an_act,
  act_type_unknown,       // where: the type
  field_wrong,            // where: the field
  contents_do_not_match,  // one is missing, or one was sent that the act does not name
  content_refused,        // empty, too long, or with characters that are not allowed
  statement_too_long,     // more than statement_characters_max
  signature_wrong,
};

struct OpenError {
  OpenFault fault = OpenFault::not_an_act;
  std::string where;
};

class SignedAct {
 public:
  // Takes what somebody posted.
  static Result<SignedAct, OpenError> open(std::string_view posted);

  // Signs. Precondition: the key is the act's author, and `contents` are those the act names.
  static SignedAct sign(const crypto::SigningKey& key, constitution::Act act,
                        std::vector<Content> contents = {});

  const constitution::Act& act() const { return act_; }
  const Signature& signature() const { return signature_; }
  const std::vector<Content>& contents() const { return contents_; }
  const std::string& canonical() const { return canonical_; }  // of the act alone
  const Digest& digest() const { return digest_; }             // of `canonical`: names the act

  // The wire form, as `open` takes it.
  std::string posted() const;

 private:
  SignedAct(constitution::Act act, std::string canonical, Signature signature,
            std::vector<Content> contents);

  constitution::Act act_;
  std::string canonical_;
  Digest digest_;
  Signature signature_;
  std::vector<Content> contents_;
};

// What an author signs: "entente/act/v1\n" and the canonical bytes of the act.
std::string signing_text(std::string_view canonical_act);

}  // namespace entente::acts
