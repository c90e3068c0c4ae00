#include "foundation/tlog/note.h"

#include <algorithm>

#include "foundation/encoding/base64.h"
#include "foundation/tlog/lines.h"
#include "foundation/tlog/note_line.h"
#include "foundation/vocabulary/ensure.h"
#include "foundation/vocabulary/text.h"

namespace entente::tlog {
namespace {

bool has_control_character(std::string_view text) {
  return std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
}

struct SignatureLine {
  std::string_view name;
  std::uint32_t id;
  std::string bytes;  // of a kind that the type of the key decides
};

std::optional<SignatureLine> parse_signature_line(std::string_view line) {
  if (!line.starts_with(line_start)) return std::nullopt;
  line.remove_prefix(line_start.size());
  const auto space = line.find(' ');
  if (space == std::string_view::npos || !is_key_name(line.substr(0, space))) return std::nullopt;
  auto bytes = encoding::from_base64(line.substr(space + 1));
  if (!bytes || bytes->size() <= 4) return std::nullopt;
  std::uint32_t id = 0;
  for (std::size_t i = 0; i < 4; ++i) id = id << 8 | static_cast<unsigned char>((*bytes)[i]);
  return SignatureLine{line.substr(0, space), id, bytes->substr(4)};
}

Result<std::vector<SignatureLine>, NoteFault> parse_signature_lines(std::string_view rest) {
  std::vector<SignatureLine> lines;
  while (const auto line = take_line(rest)) {
    if (lines.size() == note_signatures_max) return Failure{NoteFault::too_many_signatures};
    auto signature = parse_signature_line(*line);
    if (!signature) return Failure{NoteFault::signature_malformed};
    lines.push_back(*std::move(signature));
  }
  if (!rest.empty()) return Failure{NoteFault::signature_malformed};
  if (lines.empty()) return Failure{NoteFault::no_signature};
  return lines;
}

bool signs(const SignatureLine& line, const VerifierKey& key, std::string_view text) {
  const auto signature = encoding::fixed_bytes<Signature>(line.bytes);
  return signature && crypto::verify(key.key(), text, *signature);
}

// Those of `known` that signed, each once, in the order of the lines.
Result<std::vector<VerifierKey>, NoteFault> check_signatures(std::span<const SignatureLine> lines,
                                                             std::string_view text,
                                                             std::span<const VerifierKey> known) {
  std::vector<VerifierKey> signers;
  for (const SignatureLine& line : lines) {
    const auto key = std::ranges::find_if(known, [&](const VerifierKey& candidate) {
      return candidate.name() == line.name && candidate.id() == line.id;
    });
    if (key == known.end()) continue;
    if (!signs(line, *key, text)) return Failure{NoteFault::signature_wrong};
    if (std::ranges::find(signers, *key) == signers.end()) signers.push_back(*key);
  }
  if (signers.empty()) return Failure{NoteFault::no_known_signature};
  return signers;
}

}  // namespace

NoteSigner::NoteSigner(VerifierKey verifier_key, crypto::SigningKey key)
    : verifier_key_(std::move(verifier_key)), key_(std::move(key)) {}

Result<NoteSigner, VerifierKeyFault> NoteSigner::make(std::string_view name,
                                                      crypto::SigningKey key) {
  TRY(auto verifier_key, VerifierKey::make(name, key.public_key()));
  return NoteSigner{std::move(verifier_key), std::move(key)};
}

std::string NoteSigner::line(std::string_view text) const {
  return signature_line(verifier_key_, key_.sign(text));
}

Result<OpenedNote, NoteFault> open_note(std::string_view note, std::span<const VerifierKey> known) {
  if (note.size() > note_bytes_max) return Failure{NoteFault::too_large};
  if (has_control_character(note)) return Failure{NoteFault::control_character};
  if (count_characters(note) == std::string_view::npos) return Failure{NoteFault::not_utf8};
  // The text may hold empty lines; the last one in the note ends it.
  const auto text_end = note.rfind("\n\n");
  if (text_end == std::string_view::npos) return Failure{NoteFault::no_signature};
  const auto text = note.substr(0, text_end + 1);
  TRY(const auto lines, parse_signature_lines(note.substr(text_end + 2)));
  TRY(auto signers, check_signatures(lines, text, known));
  return OpenedNote{.text = std::string{text}, .signers = std::move(signers)};
}

std::string sign_note(std::string_view text, const NoteSigner& signer) {
  ensure(text.ends_with('\n') && !has_control_character(text) &&
             count_characters(text) != std::string_view::npos,
         "the text of a note");
  return std::string{text}.append("\n").append(signer.line(text));
}

}  // namespace entente::tlog
