#pragma once

// DialogueId: the name of a dialogue in addresses and in every act: lower-case letters, digits and
// hyphens, 1 to 40 of them, no hyphen at either end. An act names its dialogue, so that it can not
// be replayed in another one.

#include <compare>
#include <string>
#include <string_view>

#include "foundation/vocabulary/result.h"

namespace entente::constitution {

enum class DialogueIdError { malformed };

class DialogueId {
 public:
  static Result<DialogueId, DialogueIdError> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const DialogueId&, const DialogueId&) = default;

 private:
  explicit DialogueId(std::string_view valid) : string_(valid) {}
  std::string string_;
};

}  // namespace entente::constitution
