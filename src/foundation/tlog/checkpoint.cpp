#include "foundation/tlog/checkpoint.h"

#include "foundation/encoding/base64.h"
#include "foundation/tlog/decimal.h"
#include "foundation/tlog/lines.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::tlog {
namespace {

// What a fault of the note means for whoever waits for a checkpoint.
CheckpointFault from_note(NoteFault fault) {
  switch (fault) {
    case NoteFault::signature_wrong:
    case NoteFault::no_known_signature:
      return CheckpointFault::not_signed_by_the_log;
    case NoteFault::too_large:
    case NoteFault::not_utf8:
    case NoteFault::control_character:
    case NoteFault::no_signature:
    case NoteFault::signature_malformed:
    case NoteFault::too_many_signatures:
      break;
  }
  return CheckpointFault::note_malformed;
}

}  // namespace

std::string to_text(const Checkpoint& checkpoint) {
  ensure(!checkpoint.origin.empty() && checkpoint.origin.find('\n') == std::string::npos,
         "the origin of a checkpoint is one line");
  return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" +
         encoding::to_base64(checkpoint.root.span()) + "\n";
}

Result<Checkpoint, CheckpointFault> parse_checkpoint(std::string_view text) {
  const auto origin = take_line(text), size_line = take_line(text), root_line = take_line(text);
  if (!origin || origin->empty() || !size_line || !root_line)
    return Failure{CheckpointFault::malformed};
  const auto size = parse_decimal(*size_line);
  const auto root = encoding::fixed_from_base64<Digest>(*root_line);
  if (!size || !root) return Failure{CheckpointFault::malformed};
  if (!text.empty()) return Failure{CheckpointFault::more_lines};
  return Checkpoint{.origin = std::string{*origin}, .size = *size, .root = *root};
}

std::string sign_checkpoint(const Checkpoint& checkpoint, const NoteSigner& log) {
  ensure(log.verifier_key().name() == checkpoint.origin, "a log signs under its origin");
  return sign_note(to_text(checkpoint), log);
}

Result<Checkpoint, CheckpointFault> open_checkpoint(std::string_view note, const VerifierKey& log) {
  const auto opened = open_note(note, {&log, 1});
  if (!opened) return Failure{from_note(opened.error())};
  TRY(auto checkpoint, parse_checkpoint(opened->text));
  if (checkpoint.origin != log.name()) return Failure{CheckpointFault::of_another_log};
  return checkpoint;
}

}  // namespace entente::tlog
