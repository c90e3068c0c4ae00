#pragma once

// Signed notes (c2sp.org/signed-note): a text and the lines of those who sign it.
//
//   text, ending with a line feed
//   (an empty line)
//   — <name of the key> <base64 of the key's id (4 bytes) and the signature>
//   ... one such line a signature
//
// A reader trusts the keys it was given and no other. Lines of other keys are ignored, whatever
// they hold: a note may carry signatures of kinds not invented yet. A line of a known key must be
// right, or the whole note is refused; and at least one known key must have signed. Ed25519 only
// (type 0x01). Total on any bytes.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/crypto/ed25519.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/result.h"

namespace entente::tlog {

inline constexpr std::size_t note_bytes_max = 1'000'000;
inline constexpr std::size_t note_signatures_max = 100;

enum class VerifierKeyFault {
  malformed,           // not <name>+<8 hex digits>+<base64>
  name_refused,        // empty, or with a space, a plus or a control character
  type_not_supported,  // not Ed25519 (0x01)
  id_differs,          // the id is not that of this name and key
};

// The public key of a signer under the name it signs with: example.com/foo+530d903a+AekyeRrm...
class VerifierKey {
 public:
  static Result<VerifierKey, VerifierKeyFault> make(std::string_view name, const PublicKey& key);
  static Result<VerifierKey, VerifierKeyFault> parse(std::string_view vkey);

  const std::string& name() const { return name_; }
  // The first four bytes, big endian, of SHA-256(name || 0x0A || 0x01 || key).
  std::uint32_t id() const { return id_; }
  const PublicKey& key() const { return key_; }
  // The vkey, as it was parsed.
  std::string string() const;

  friend bool operator==(const VerifierKey&, const VerifierKey&) = default;

 private:
  VerifierKey(std::string_view name, const PublicKey& key);
  std::string name_;
  PublicKey key_;
  std::uint32_t id_;
};

// A secret key under a name.
class NoteSigner {
 public:
  static Result<NoteSigner, VerifierKeyFault> make(std::string_view name, crypto::SigningKey key);

  const VerifierKey& verifier_key() const { return verifier_key_; }
  // The signature line for `text`, with its line feed.
  std::string line(std::string_view text) const;

 private:
  NoteSigner(VerifierKey verifier_key, crypto::SigningKey key);
  VerifierKey verifier_key_;
  crypto::SigningKey key_;
};

enum class NoteFault {
  too_large,
  not_utf8,
  control_character,
  no_signature,         // no empty line, or nothing after the last one
  signature_malformed,  // a line that is not of the form above
  too_many_signatures,
  signature_wrong,  // a known key, but not its signature
  no_known_signature,
};

struct OpenedNote {
  std::string text;  // with its last line feed
  std::vector<VerifierKey>
      signers;  // the known keys that signed it, each once, in the order of the lines
};

Result<OpenedNote, NoteFault> open_note(std::string_view note, std::span<const VerifierKey> known);

// Precondition: `text` ends with a line feed, is UTF-8, and holds no other control character.
std::string sign_note(std::string_view text, const NoteSigner& signer);

}  // namespace entente::tlog
