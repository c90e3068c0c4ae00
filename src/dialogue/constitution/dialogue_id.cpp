#include "dialogue/constitution/dialogue_id.h"

#include <algorithm>

namespace entente::constitution {

Result<DialogueId, DialogueIdError> DialogueId::parse(std::string_view raw) {
  const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  const auto allowed = [&](char c) { return alphanumeric(c) || c == '-'; };
  if (raw.empty() || raw.size() > 40 || !std::ranges::all_of(raw, allowed) ||
      !alphanumeric(raw.front()) || !alphanumeric(raw.back()))
    return Failure{DialogueIdError::malformed};
  return DialogueId{raw};
}

}  // namespace entente::constitution
